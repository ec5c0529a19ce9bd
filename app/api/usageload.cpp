// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/usageload.h"

#include "api/apiwords.h"
#include "domain/usageflaws.h"
#include "domain/usageparts.h"

#include <utility>

namespace steward {

namespace {

Result<OrganizationUsage> regrouped(OrganizationUsage usage, const DateRange &range,
                                    Interval interval)
{
    usage.flaws.missing = uncoveredDays(usage.organization, range);
    std::optional<OrganizationUsage> result = regroupUsage(usage, range, interval);
    if (!result)
        return ApiError {
            ErrorKind::TooLarge, 0, ApiWords::tr("The answer of the service is too large."), {}};
    return *std::move(result);
}

/// The parts of one range under way; ends itself as every call does.
class UsageLoad final : public PendingCall
{
public:
    UsageLoad(const DateRange &range, Interval interval, QObject *context,
              Callback<OrganizationUsage> callback)
        : PendingCall(context),
          m_range(range),
          m_interval(interval),
          m_queries(splitUsage(range, interval)),
          m_answers(m_queries.size()),
          m_missing(m_queries.size()),
          m_callback(std::move(callback))
    { }

    void start(UsageApi &api, const OrganizationName &organization, Priority priority)
    {
        for (qsizetype i = 0; i < m_queries.size(); ++i) {
            m_requests.append(api.getUsage(
                organization, m_queries[i], this,
                [this, i](const Result<OrganizationUsage> &result) { take(i, result); }, priority));
        }
        if (m_queries.isEmpty()) { // still from the event loop
            QMetaObject::invokeMethod(
                this, [this] { finish(OrganizationUsage()); }, Qt::QueuedConnection);
        }
    }

    void cancel() override
    {
        m_callback = nullptr;
        cancelRequests();
        deleteLater();
    }

private:
    void take(qsizetype part, const Result<OrganizationUsage> &result)
    {
        if (!result) {
            cancelRequests();
            finish(result.error());
            return;
        }
        m_answers[part] = *result;
        if (--m_missing == 0)
            finish(regrouped(joinUsage(m_queries, m_answers), m_range, m_interval));
    }

    void cancelRequests()
    {
        for (RequestHandle &request : m_requests)
            request.cancel();
    }

    void finish(Result<OrganizationUsage> result)
    {
        const Callback<OrganizationUsage> callback = std::exchange(m_callback, nullptr);
        delete this; // first, so that no handle refers to a call that has called back
        if (callback)
            callback(std::move(result));
    }

    const DateRange m_range;
    const Interval m_interval;
    const QList<UsageQuery> m_queries;
    QList<OrganizationUsage> m_answers;
    QList<RequestHandle> m_requests;
    qsizetype m_missing;
    Callback<OrganizationUsage> m_callback;
};

} // namespace

RequestHandle loadUsage(UsageApi &api, const OrganizationName &organization, const DateRange &range,
                        Interval interval, QObject *context, Callback<OrganizationUsage> callback,
                        Priority priority)
{
    auto *load = new UsageLoad(range, interval, context, std::move(callback));
    const RequestHandle handle(load);
    load->start(api, organization, priority);
    return handle;
}

RequestHandle loadPeriodUsage(UsageApi &api, const OrganizationName &organization,
                              Interval interval, QObject *context,
                              Callback<OrganizationUsage> callback, Priority priority)
{
    const bool isByMonth = interval == Interval::Month;
    return api.getUsage(
        organization, {{}, isByMonth ? Interval::Month : Interval::Day}, context,
        [callback = std::move(callback), interval, isByMonth](Result<OrganizationUsage> result) {
            const std::optional<DateRange> range = result ? coveredRange(*result) : std::nullopt;
            if (range && !isByMonth) {
                result = regrouped(*result, *range, interval);
            } else if (range) {
                OrganizationUsage usage = *result;
                usage.flaws.missing = uncoveredDays(usage.organization, *range);
                result = std::move(usage);
            }
            callback(std::move(result));
        },
        priority);
}

} // namespace steward

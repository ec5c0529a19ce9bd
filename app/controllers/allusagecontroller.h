// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "controllers/loadingcontroller.h"
#include "domain/comparedusage.h"
#include "domain/organization.h"
#include "domain/usagebreakdown.h"
#include "domain/usagerange.h"
#include "models/allusagetablemodel.h"

#include <QHash>
#include <QQueue>

#include <functional>

namespace steward {

class Allowances;
class UsageApi;

/// The credits of all organizations over a range, and whether their allowances last. It fills in
/// as answers come, a few requests at a time and behind what the person waits for elsewhere. That
/// one organization cannot be asked is no error of all: its row says so.
class AllUsageController : public LoadingController
{
    Q_OBJECT

public:
    /// Names an organization's allowance by its id.
    using KeyOf = std::function<QString(const QString &organizationId)>;

    AllUsageController(UsageApi &api, Allowances &allowances, Clock clock,
                       QObject *parent = nullptr);

    void setKeyOf(KeyOf keyOf) { m_keyOf = std::move(keyOf); }
    /// Which organizations there are. Loads nothing.
    void setOrganizations(const QList<Organization> &organizations);
    void clear();

    /// What refresh() loads; the current period is none of these, since each organization has its
    /// own.
    void setSelection(const UsageSelection &selection) { m_selection = selection; }
    const UsageSelection &selection() const { return m_selection; }
    void refresh() override;
    /// What refresh() asks of each organization, and what that is compared with.
    QList<UsageQuery> queries() const;

    /// Looks at the allowances alone, whether or not somebody looks at the rest: a few requests for
    /// each organization that has one, behind everything else.
    void watchAllowances();

    /// What is in sight. Where something else was asked for it stays until the first answer to that
    /// is there.
    const UsageSelection &shownSelection() const { return m_shown.selection; }
    const std::optional<DateRange> &range() const { return m_range; }
    const std::optional<UsageComparison> &comparison() const { return m_shown.comparison; }
    /// What was asked for, where range() is still another one.
    std::optional<DateRange> awaitedRange() const;
    /// The organizations as parts of one whole.
    const UsageBreakdown &breakdown() const { return m_breakdown; }
    AllUsageTableModel &table() { return m_table; }
    /// How many requests are still to come or on their way.
    int remaining() const { return int(m_waiting.size() + m_running.size()); }

signals:
    /// breakdown() or remaining() changed.
    void usageChanged();
    /// The pace of an organization has crossed a line; told once for each crossing.
    void crossed(const steward::OrganizationName &organization, const steward::CreditPace &pace);

private:
    using Ask = std::function<RequestHandle(std::function<void()> finished)>;

    /// What the figures are of.
    struct Question
    {
        UsageSelection selection {UsageRange::ThisMonth, Interval::Day, {}};
        DateRange range {};
        std::optional<UsageComparison> comparison {};
    };

    void cancelAll();
    void turn(bool isOther);
    void turnOver();
    void tell(const std::function<void()> &failure);
    void tellLate();
    void enqueue(const Organization &organization);
    void take(const Organization &organization, const OrganizationUsage &usage);
    void enqueueComparison(const Organization &organization);
    void enqueuePace(const Organization &organization);
    void loadDays(const Organization &organization, const QString &key, const DateRange &period);
    void startNext();
    void finishOne(quint64 number);
    void work();

    UsageApi &m_api;
    Allowances &m_allowances;
    KeyOf m_keyOf;
    QList<Organization> m_organizations;
    UsageSelection m_selection {UsageRange::ThisMonth, Interval::Day, {}};
    Question m_asked;
    Question m_shown;
    std::optional<DateRange> m_range;    ///< of what is shown, where there is anything
    bool m_isTurning = false;            ///< from what is shown to what was asked for
    QList<std::function<void()>> m_late; ///< failures of what is not shown yet
    QQueue<Ask> m_waiting;
    QHash<quint64, RequestHandle> m_running;
    quint64 m_nextNumber = 0;
    QHash<QString, QList<UsagePoint>> m_points; ///< by the organization's id
    ProjectColors m_colors;
    bool m_isFilling = false; ///< from nothing, as answers come
    UsageBreakdown m_breakdown;
    AllUsageTableModel m_table;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/dispatcher.h"

#include "sandbox/accessstore.h"
#include "sandbox/answers.h"
#include "sandbox/database.h"
#include "sandbox/organizationstore.h"
#include "sandbox/routes.h"

namespace steward::sandbox {

namespace {

Answer bodyTooLarge()
{
    return failure(Status::PayloadTooLarge,
                   QStringLiteral("The body is larger than 1 MiB, the most that is accepted."));
}

Answer verbNotOffered(const QByteArrayList &verbs)
{
    Answer answer = failure(Status::MethodNotAllowed,
                            QStringLiteral("This address does not offer that method."));
    answer.headers.append(Header {"allow", verbs.join(", ")});
    return answer;
}

Answer unknownCaller()
{
    Answer answer =
        failure(Status::Unauthorized, QStringLiteral("The credential is missing or not valid."));
    answer.headers.append(Header {"www-authenticate", "Token"});
    return answer;
}

Answer databaseFailed(const QString &reason)
{
    return failure(Status::InternalServerError,
                   QStringLiteral("The sandbox could not use its database: %1.").arg(reason));
}

} // namespace

Dispatcher::Dispatcher(Database &database, Clock clock, int rateLimitPerMinute, Listener onChange)
    : m_database(database),
      m_clock(std::move(clock)),
      m_rateLimiter(rateLimitPerMinute),
      m_onChange(std::move(onChange))
{ }

Answer Dispatcher::answer(const Request &request)
{
    return limited(request.client, [&] {
        return request.body.size() > maximumBodySize ? bodyTooLarge() : routed(request);
    });
}

Answer Dispatcher::refuseLargeBody(const QByteArray &client)
{
    return limited(client, bodyTooLarge);
}

Answer Dispatcher::limited(const QByteArray &client, const std::function<Answer()> &answer)
{
    if (!m_rateLimiter.isOn())
        return answer();
    const RateLimiter::Verdict verdict = m_rateLimiter.count(client, m_clock());
    Answer result = verdict.isAllowed
                        ? answer()
                        : failure(Status::TooManyRequests,
                                  QStringLiteral("Too many requests: try again in %1 seconds.")
                                      .arg(verdict.resetSeconds));
    result.headers.append(Header {"x-ratelimit-limit", QByteArray::number(m_rateLimiter.limit())});
    result.headers.append(Header {"x-ratelimit-remaining", QByteArray::number(verdict.remaining)});
    result.headers.append(Header {"x-ratelimit-reset", QByteArray::number(verdict.resetSeconds)});
    return result;
}

Answer Dispatcher::routed(const Request &request)
{
    const RouteMatch match = findRoute(request.verb, request.segments);
    if (match.verbs.isEmpty())
        return failure(Status::NotFound, QStringLiteral("There is nothing at this address."));
    if (!match.route)
        return verbNotOffered(match.verbs);
    if (request.verb == "GET")
        return handled(request, match);

    if (!m_database.begin())
        return databaseFailed(m_database.takeFailure());
    const Answer answer = handled(request, match);
    if (answer.status >= static_cast<int>(Status::BadRequest)) {
        m_database.rollback();
    } else if (!m_database.commit()) {
        m_database.rollback();
        return databaseFailed(m_database.takeFailure());
    } else if (m_onChange) {
        m_onChange(request);
    }
    return answer;
}

Answer Dispatcher::handled(const Request &request, const RouteMatch &match)
{
    const Answer answer = admitted(request, match);
    const QString reason = m_database.takeFailure();
    return reason.isEmpty() ? answer : databaseFailed(reason);
}

Answer Dispatcher::admitted(const Request &request, const RouteMatch &match)
{
    const Access access = match.route->access;
    Call call {request, m_database, m_clock()};
    if (access != Access::Anyone) {
        const std::optional<Caller> caller = callerOf(m_database, request.authorization);
        if (!caller)
            return unknownCaller();
        call.caller = *caller;
    }
    if (access == Access::Member || access == Access::Admin) {
        const OrganizationAccess found =
            organizationAccess(m_database, call.caller, match.parameters.first());
        if (found.standing == Standing::Stranger) {
            return failure(Status::NotFound,
                           QStringLiteral("The organization does not exist, or you are not a "
                                          "member of it."));
        }
        if (access == Access::Admin && found.standing != Standing::Admin) {
            return failure(Status::Forbidden,
                           QStringLiteral("Only an admin of the organization can do this."));
        }
        call.organization = found.organization;
    }
    call.parameter = match.parameters.isEmpty() ? QString() : match.parameters.last();
    return match.route->handler(call);
}

} // namespace steward::sandbox

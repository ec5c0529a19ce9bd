// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/routes.h"

#include "sandbox/memberroutes.h"
#include "sandbox/organizationroutes.h"
#include "sandbox/sessionroutes.h"
#include "sandbox/usageroutes.h"

namespace steward::sandbox {

namespace {

QStringList path(const QString &text)
{
    return (QStringLiteral("v2.1/") + text).split(u'/');
}

/// What stands where \a pattern has stars, or nothing where \a segments are of another path.
std::optional<QStringList> matched(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList parameters;
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const QString &segment = segments.at(index);
        if (pattern.at(index) == u'*' && !segment.isEmpty())
            parameters.append(segment);
        else if (pattern.at(index) != segment)
            return std::nullopt;
    }
    return parameters;
}

const QList<Route> &routes()
{
    static const QStringList organizations = path(QStringLiteral("organizations"));
    static const QStringList organization = path(QStringLiteral("organizations/*"));
    static const QStringList resources = path(QStringLiteral("organizations/*/resources"));
    static const QStringList usage = path(QStringLiteral("organizations/*/usage"));
    static const QStringList users = path(QStringLiteral("organizations/*/users"));
    static const QStringList user = path(QStringLiteral("organizations/*/users/*"));
    static const QStringList voucher = path(QStringLiteral("vouchers/*"));
    static const QList<Route> table {
        {"GET", organizations, Access::Caller, listOrganizations},
        {"POST", organizations, Access::Caller, createOrganization},
        {"GET", organization, Access::Member, getOrganization},
        {"PATCH", organization, Access::Admin, updateOrganization},
        {"GET", resources, Access::Member, getResources},
        {"GET", usage, Access::Member, getUsage},
        {"GET", users, Access::Member, listMembers},
        {"POST", users, Access::Admin, createMember},
        {"GET", user, Access::Admin, getMember},
        {"PATCH", user, Access::Admin, updateMember},
        {"DELETE", user, Access::Admin, deleteMember},
        {"GET", voucher, Access::Caller, getVoucher},
        {"GET", path(QStringLiteral("user")), Access::Caller, getUser},
        {"GET", path(QStringLiteral("status")), Access::Anyone, getStatus},
        {"POST", path(QStringLiteral("oauth/sign-in")), Access::Anyone, signIn},
        {"POST", path(QStringLiteral("authorize")), Access::Anyone, authorize},
    };
    return table;
}

} // namespace

RouteMatch findRoute(const QByteArray &verb, const QStringList &segments)
{
    RouteMatch match;
    for (const Route &route : routes()) {
        const std::optional<QStringList> parameters = matched(route.pattern, segments);
        if (!parameters)
            continue;
        match.verbs.append(route.verb);
        if (route.verb == verb) {
            match.route = &route;
            match.parameters = *parameters;
        }
    }
    return match;
}

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

#include <QByteArrayList>
#include <QStringList>

namespace steward::sandbox {

/// Who may use a route. Member and Admin are about the organization that the path names.
enum class Access { Anyone, Caller, Member, Admin };

struct Route
{
    QByteArray verb;
    QStringList pattern; ///< the path's segments; a star stands for any one
    Access access = Access::Caller;
    Handler handler = nullptr;
};

/// The route for a request, or what there is instead.
struct RouteMatch
{
    const Route *route = nullptr; ///< null: no route has this path and verb
    QByteArrayList verbs;         ///< the verbs of that path; empty: the path is unknown
    QStringList parameters;       ///< what stands where the pattern has stars
};

RouteMatch findRoute(const QByteArray &verb, const QStringList &segments);

} // namespace steward::sandbox

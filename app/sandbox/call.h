// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/records.h"

#include <QDateTime>

namespace steward::sandbox {

class Database;

/// A request that passed the checks that are the same for all: who asks, and what the path means.
struct Call
{
    const Request &request;
    Database &database;
    QDateTime now;                        ///< UTC
    Caller caller = {};                   ///< where the route asks for one
    OrganizationRecord organization = {}; ///< where the path names one
    QString parameter = {}; ///< the path's last variable part, if it is no organization
};

using Handler = Answer (*)(const Call &);

} // namespace steward::sandbox

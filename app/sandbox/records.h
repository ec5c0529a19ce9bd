// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/organization.h"
#include "domain/resources.h"
#include "sandbox/creditcurve.h"

#include <QDate>

#include <optional>

namespace steward::sandbox {

/// What the store knows of an organization: what answers say, and what they don't.
struct OrganizationRecord
{
    qint64 number = 0; ///< the store's own key
    OrganizationDetail detail;
    QDate subscriptionStart;
    std::optional<QDate> subscriptionEnd;
    std::optional<QDate> suspendedOn; ///< no credits are used from this day on
};

/// A project. Answers name live ones and only count what deleted ones used.
struct ProjectRecord
{
    QString id;
    QString name;
    QDate created;
    std::optional<QDate> deleted;
    CreditCurve curve;
    ResourceCounts resources; ///< of this project alone; `projects` and `users` stay 0
};

/// Who makes a request.
struct Caller
{
    qint64 number = 0; ///< the store's own key of the user
    CurrentUser user;
    bool isVendor = false; ///< may see and change everything, subscriptions too
};

} // namespace steward::sandbox

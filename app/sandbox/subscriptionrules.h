// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

#include <QString>

#include <optional>
#include <variant>

namespace steward::sandbox {

/// What a vendor asks to change about a subscription.
struct SubscriptionChange
{
    std::optional<QString> plan;
    std::optional<QDate> start;
    std::optional<std::variant<QDate, RemoveEndDate>> end;

    bool isEmpty() const { return !plan && !start && !end; }
};

/// What is wrong with a new subscription that starts on \a start, as a sentence; empty where
/// nothing is.
QString subscriptionProblem(const QString &plan, QDate start, const std::optional<QDate> &end);

/// What is wrong with \a change, as a sentence; empty where nothing is.
QString changeProblem(const OrganizationRecord &organization, const SubscriptionChange &change);

/// \a organization after a \a change that has no problem. A free subscription starts on \a today
/// unless the change says otherwise.
OrganizationRecord changed(OrganizationRecord organization, const SubscriptionChange &change,
                           QDate today);

} // namespace steward::sandbox

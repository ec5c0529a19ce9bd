// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/subscriptionrules.h"

#include "domain/validation.h"

namespace steward::sandbox {

namespace {

QString sentence(EndDateProblem problem)
{
    switch (problem) {
    case EndDateProblem::FreeHasNone:
        return QStringLiteral("A free subscription is always valid for a year and cannot have a "
                              "custom end date.");
    case EndDateProblem::Missing:
        return QStringLiteral("A subscription other than free needs an end date.");
    case EndDateProblem::BeforeStart:
        return QStringLiteral("The end date of the subscription is before its start date.");
    case EndDateProblem::Invalid:
        break;
    }
    return QStringLiteral("The end date of the subscription is not a date.");
}

QString unknownPlan(const QString &plan)
{
    return QStringLiteral("There is no subscription named %1.").arg(plan);
}

/// The end date in \a change; nothing where it has none or removes it.
std::optional<QDate> endIn(const SubscriptionChange &change)
{
    if (change.end) {
        if (const QDate *date = std::get_if<QDate>(&*change.end))
            return *date;
    }
    return std::nullopt;
}

bool isKnownPlan(const QString &plan)
{
    return plan == freeSubscription() || plan == QStringLiteral("premium")
           || plan == QStringLiteral("professional");
}

} // namespace

QString subscriptionProblem(const QString &plan, QDate start, const std::optional<QDate> &end)
{
    if (!isKnownPlan(plan))
        return unknownPlan(plan);
    const std::optional<EndDateProblem> problem = endDateProblem(plan, start, end);
    return problem ? sentence(*problem) : QString();
}

QString changeProblem(const OrganizationRecord &organization, const SubscriptionChange &change)
{
    if (change.plan && !isKnownPlan(*change.plan))
        return unknownPlan(*change.plan);
    const QString plan = change.plan.value_or(organization.detail.subscription);
    const std::optional<QDate> end = endIn(change);
    if (plan == freeSubscription() && end)
        return sentence(EndDateProblem::FreeHasNone);

    if (change.plan && plan != freeSubscription()) {
        if (!change.start)
            return QStringLiteral("A subscription other than free needs a start date.");
        if (!end)
            return sentence(EndDateProblem::Missing);
    }
    if (plan == freeSubscription())
        return {}; // ends a year after its start, wherever that is moved to
    const QDate start = change.start.value_or(organization.subscriptionStart);
    const std::optional<QDate> lastDay = change.end ? end : organization.subscriptionEnd;
    return lastDay && *lastDay < start ? sentence(EndDateProblem::BeforeStart) : QString();
}

OrganizationRecord changed(OrganizationRecord organization, const SubscriptionChange &change,
                           QDate today)
{
    const bool isNewPlan = change.plan && *change.plan != organization.detail.subscription;
    if (isNewPlan) {
        organization.detail.subscription = *change.plan;
        organization.subscriptionStart = today;
        organization.subscriptionEnd = std::nullopt;
    }
    if (change.start)
        organization.subscriptionStart = *change.start;
    if (change.end)
        organization.subscriptionEnd = endIn(change);
    if (organization.detail.subscription == freeSubscription() && (isNewPlan || change.start))
        organization.subscriptionEnd = organization.subscriptionStart.addYears(1);
    return organization;
}

} // namespace steward::sandbox

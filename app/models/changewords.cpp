// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changewords.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString describe(const OrganizationCreation &change)
{
    return ChangeWords::tr("create the organization %1").arg(change.draft.name.text);
}

QString describe(const OrganizationUpdate &change)
{
    if (change.wanted.name)
        return ChangeWords::tr("rename %1 to %2")
            .arg(change.organization.text, change.wanted.name->text);
    const bool isOfEndAlone = change.wanted.subscriptionEndDate && !change.wanted.subscription
                              && !change.wanted.subscriptionStartDate;
    if (isOfEndAlone && std::holds_alternative<RemoveEndDate>(*change.wanted.subscriptionEndDate))
        return ChangeWords::tr("remove the end date of the subscription of %1")
            .arg(change.organization.text);
    if (change.wanted.subscription || change.wanted.subscriptionStartDate
        || change.wanted.subscriptionEndDate)
        return ChangeWords::tr("change the subscription of %1").arg(change.organization.text);
    return ChangeWords::tr("change the settings of %1").arg(change.organization.text);
}

QString describe(const MemberAddition &change)
{
    return ChangeWords::tr("invite %1 to %2").arg(change.member.email, change.organization.text);
}

QString describe(const MemberRoleChange &change)
{
    const QString words = change.role == MemberRole::Admin
                              ? ChangeWords::tr("make %1 an admin of %2")
                              : ChangeWords::tr("make %1 a regular user of %2");
    return words.arg(change.email, change.organization.text);
}

QString describe(const MemberRemoval &change)
{
    return ChangeWords::tr("remove %1 from %2").arg(change.email, change.organization.text);
}

} // namespace

QString description(const Change &change)
{
    return std::visit([](const auto &each) { return describe(each); }, change);
}

ApiError ofChange(const Change &change, ApiError error)
{
    error.message = ChangeWords::tr("A problem with this change: %1. %2")
                        .arg(description(change), error.message);
    return error;
}

} // namespace steward

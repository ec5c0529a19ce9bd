// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitywords.h"

#include "models/accesswords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

QString flagText(const std::optional<bool> &flag)
{
    if (!flag)
        return {};
    return *flag ? ActivityWords::tr("Two-factor authentication forced")
                 : ActivityWords::tr("Two-factor authentication not forced");
}

struct Label
{
    QString operator()(const OrganizationCreation &) const { return ActivityWords::tr("Created"); }
    QString operator()(const OrganizationUpdate &change) const
    {
        if (change.wanted.name)
            return ActivityWords::tr("Renamed");
        return change.wanted.twoFactorForced && !change.wanted.subscription
                   ? ActivityWords::tr("Settings changed")
                   : ActivityWords::tr("Subscription changed");
    }
    QString operator()(const MemberAddition &) const { return ActivityWords::tr("Invited"); }
    QString operator()(const MemberRoleChange &change) const
    {
        return change.role == MemberRole::Admin ? ActivityWords::tr("Made admin")
                                                : ActivityWords::tr("Made regular user");
    }
    QString operator()(const MemberRemoval &) const { return ActivityWords::tr("Removed"); }
};

struct Before
{
    QString operator()(const OrganizationCreation &) const { return accessText(Access::None); }
    QString operator()(const OrganizationUpdate &change) const
    {
        if (change.wanted.name)
            return change.organization.text;
        return change.wanted.subscription ? planText(change.subscriptionBefore)
                                          : flagText(change.twoFactorBefore);
    }
    QString operator()(const MemberAddition &change) const
    {
        return change.before == Presence::Absent ? accessText(Access::None) : QString();
    }
    QString operator()(const MemberRoleChange &change) const
    {
        return roleText(change.role == MemberRole::Admin ? MemberRole::Regular : MemberRole::Admin);
    }
    QString operator()(const MemberRemoval &change) const { return roleText(change.roleBefore); }
};

struct After
{
    QString operator()(const OrganizationCreation &change) const
    {
        return planText(change.draft.subscription);
    }
    QString operator()(const OrganizationUpdate &change) const
    {
        if (change.wanted.name)
            return change.wanted.name->text;
        return change.wanted.subscription ? planText(change.wanted.subscription)
                                          : flagText(change.wanted.twoFactorForced);
    }
    QString operator()(const MemberAddition &change) const { return roleText(change.member.role); }
    QString operator()(const MemberRoleChange &change) const { return roleText(change.role); }
    QString operator()(const MemberRemoval &) const { return accessText(Access::None); }
};

} // namespace

QString changeLabel(const Change &change)
{
    return std::visit(Label(), change);
}

QString personOf(const Change &change)
{
    if (const auto *addition = std::get_if<MemberAddition>(&change))
        return addition->member.email;
    if (const auto *role = std::get_if<MemberRoleChange>(&change))
        return role->email;
    const auto *removal = std::get_if<MemberRemoval>(&change);
    return removal ? removal->email : QString();
}

QString beforeText(const Change &change)
{
    return std::visit(Before(), change);
}

QString afterText(const Change &change)
{
    return std::visit(After(), change);
}

QString fateText(Fate fate)
{
    switch (fate) {
    case Fate::Pending:
        return ActivityWords::tr("Under way");
    case Fate::Done:
        return ActivityWords::tr("Done");
    case Fate::NotDone:
        return ActivityWords::tr("Not done");
    case Fate::NotSent:
        return ActivityWords::tr("Not sent");
    case Fate::Unclear:
    case Fate::Unread:
        break;
    }
    return ActivityWords::tr("In doubt");
}

Tone fateTone(Fate fate)
{
    switch (fate) {
    case Fate::Pending:
        return Tone::Accent;
    case Fate::Done:
        return Tone::Good;
    case Fate::NotDone:
    case Fate::NotSent:
        return Tone::Neutral;
    case Fate::Unclear:
    case Fate::Unread:
        break;
    }
    return Tone::Warn;
}

QString lossText(const UndoLosses &losses)
{
    QStringList sentences;
    if (losses.isProjectRolesLost)
        sentences << ActivityWords::tr(
            "Who was removed is invited again with the same role. Their roles in projects do not "
            "come back, their id is a new one, and who has no account gets a new invitation.");
    if (losses.isAccessLost)
        sentences << ActivityWords::tr("Who was invited is removed again, with every role in "
                                       "projects that they have got since.");
    return sentences.join(u' ');
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitywords.h"

#include "models/accesswords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

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

QString traitText(ChangeTrait trait)
{
    switch (trait) {
    case ChangeTrait::Created:
        return ActivityWords::tr("Created");
    case ChangeTrait::Renamed:
        return ActivityWords::tr("Renamed");
    case ChangeTrait::SubscriptionChanged:
        return ActivityWords::tr("Subscription changed");
    case ChangeTrait::SettingsChanged:
        return ActivityWords::tr("Settings changed");
    case ChangeTrait::Invited:
        return ActivityWords::tr("Invited");
    case ChangeTrait::MadeAdmin:
        return ActivityWords::tr("Made admin");
    case ChangeTrait::MadeRegular:
        return ActivityWords::tr("Made regular user");
    case ChangeTrait::Removed:
        return ActivityWords::tr("Removed");
    case ChangeTrait::OfAdmin:
        return roleText(MemberRole::Admin);
    case ChangeTrait::OfMember:
        break;
    }
    return roleText(MemberRole::Regular);
}

constexpr std::array allTraits {
    ChangeTrait::Created, ChangeTrait::Renamed,         ChangeTrait::SubscriptionChanged,
    ChangeTrait::Invited, ChangeTrait::SettingsChanged, ChangeTrait::MadeAdmin,
    ChangeTrait::Removed, ChangeTrait::MadeRegular,     ChangeTrait::OfAdmin,
    ChangeTrait::OfMember};

constexpr std::array allFates {Fate::Pending, Fate::Done,   Fate::NotDone,
                               Fate::Unclear, Fate::Unread, Fate::NotSent};

/// Less may be the beginning of anything.
constexpr qsizetype fewestLetters = 3;

/// Those of \a all whose words, one of them, \a text begins.
template<typename Value, size_t Count, typename Words>
QList<Value> named(const std::array<Value, Count> &all, const QString &text, Words words)
{
    QList<Value> found;
    const QString wanted = u' ' + text.simplified();
    for (const Value each : all) {
        if (wanted.size() > fewestLetters
            && (u' ' + words(each)).contains(wanted, Qt::CaseInsensitive))
            found.append(each);
    }
    return found;
}

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
    return traitText(traitOf(change));
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

QList<ChangeTrait> traitsNamed(const QString &text)
{
    return named(allTraits, text, traitText);
}

QList<Fate> fatesNamed(const QString &text)
{
    return named(allFates, text, fateText);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changecodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

namespace {

// The names of kinds and fields are in files: they never change.
const QString create = QStringLiteral("create");
const QString update = QStringLiteral("update");
const QString invite = QStringLiteral("invite");
const QString setRole = QStringLiteral("set-role");
const QString remove = QStringLiteral("remove");

const QString admin = QStringLiteral("admin");
const QString endDate = QStringLiteral("subscription_end_date");
const QString id = QStringLiteral("id");
const QString isThere = QStringLiteral("exists");
const QString name = QStringLiteral("name");
const QString oneself = QStringLiteral("self");
const QString startDate = QStringLiteral("subscription_start_date");
const QString subscription = QStringLiteral("subscription");
const QString twoFactor = QStringLiteral("two_factor_authentication_forced");

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void put(QJsonObject &object, const QString &key, const std::optional<QString> &value)
{
    if (value)
        object[key] = *value;
}

void put(QJsonObject &object, const QString &key, const std::optional<bool> &value)
{
    if (value)
        object[key] = *value;
}

void put(QJsonObject &object, const QString &key, const std::optional<QDate> &value)
{
    if (value)
        object[key] = value->toString(Qt::ISODate);
}

std::optional<QString> textIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> flagIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QDate> dateIn(const QJsonObject &object, const QString &key)
{
    const QDate date = QDate::fromString(object[key].toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString presenceText(Presence presence)
{
    QJsonObject object;
    if (presence != Presence::NotKnown)
        object[isThere] = presence == Presence::Present;
    return text(object);
}

Presence presenceIn(const QString &before)
{
    const std::optional<bool> flag = flagIn(object(before), isThere);
    if (!flag)
        return Presence::NotKnown;
    return *flag ? Presence::Present : Presence::Absent;
}

QString roleText(MemberRole role)
{
    return text({{admin, role == MemberRole::Admin}});
}

MemberRole roleIn(const QString &values)
{
    return object(values)[admin].toBool() ? MemberRole::Admin : MemberRole::Regular;
}

ChangeColumns columnsOf(const OrganizationCreation &change)
{
    QJsonObject after {{subscription, change.draft.subscription}};
    put(after, endDate, change.draft.subscriptionEndDate);
    put(after, twoFactor, change.draft.twoFactorForced);
    return {create, change.draft.name.text, {}, {}, presenceText(change.before), text(after)};
}

ChangeColumns columnsOf(const OrganizationUpdate &change)
{
    const OrganizationChange &wanted = change.wanted;
    QJsonObject before;
    if (!change.id.isEmpty())
        before[id] = change.id;
    put(before, subscription, change.subscriptionBefore);
    put(before, twoFactor, change.twoFactorBefore);
    QJsonObject after;
    if (wanted.name)
        after[name] = wanted.name->text;
    put(after, subscription, wanted.subscription);
    put(after, startDate, wanted.subscriptionStartDate);
    put(after, twoFactor, wanted.twoFactorForced);
    if (wanted.subscriptionEndDate) {
        const QDate *date = std::get_if<QDate>(&*wanted.subscriptionEndDate);
        after[endDate] = date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
    }
    return {update, change.organization.text, {}, {}, text(before), text(after)};
}

ChangeColumns columnsOf(const MemberAddition &change)
{
    return {invite, change.organization.text,    change.member.email,
            {},     presenceText(change.before), roleText(change.member.role)};
}

ChangeColumns columnsOf(const MemberRoleChange &change)
{
    const MemberRole before =
        change.role == MemberRole::Admin ? MemberRole::Regular : MemberRole::Admin;
    return {setRole,        change.organization.text, change.email,
            change.id.text, roleText(before),         roleText(change.role)};
}

ChangeColumns columnsOf(const MemberRemoval &change)
{
    QJsonObject before {{admin, change.roleBefore == MemberRole::Admin}};
    if (change.person == Person::Caller)
        before[oneself] = true;
    return {remove, change.organization.text, change.email, change.id.text, text(before), text({})};
}

Change creationOf(const ChangeColumns &columns)
{
    const QJsonObject after = object(columns.after);
    return OrganizationCreation {{.name = {columns.organization},
                                  .subscription = after[subscription].toString(),
                                  .subscriptionEndDate = dateIn(after, endDate),
                                  .twoFactorForced = flagIn(after, twoFactor)},
                                 presenceIn(columns.before)};
}

Change updateOf(const ChangeColumns &columns)
{
    const QJsonObject before = object(columns.before);
    const QJsonObject after = object(columns.after);
    OrganizationChange wanted {.subscription = textIn(after, subscription),
                               .subscriptionStartDate = dateIn(after, startDate),
                               .twoFactorForced = flagIn(after, twoFactor)};
    if (const std::optional<QString> newName = textIn(after, name))
        wanted.name = OrganizationName {*newName};
    if (const std::optional<QDate> date = dateIn(after, endDate))
        wanted.subscriptionEndDate = *date;
    else if (after.contains(endDate))
        wanted.subscriptionEndDate = RemoveEndDate {};
    return OrganizationUpdate {{columns.organization},
                               wanted,
                               before[id].toString(),
                               textIn(before, subscription),
                               flagIn(before, twoFactor)};
}

} // namespace

ChangeColumns encodeChange(const Change &change)
{
    return std::visit([](const auto &each) { return columnsOf(each); }, change);
}

std::optional<Change> decodeChange(const ChangeColumns &columns)
{
    const OrganizationName organization {columns.organization};
    const UserId userId {columns.userId};
    if (columns.kind == create)
        return creationOf(columns);
    if (columns.kind == update)
        return updateOf(columns);
    if (columns.kind == invite)
        return MemberAddition {
            organization, {columns.email, roleIn(columns.after)}, presenceIn(columns.before)};
    if (columns.kind == setRole)
        return MemberRoleChange {organization, userId, columns.email, roleIn(columns.after)};
    if (columns.kind == remove)
        return MemberRemoval {organization, userId, columns.email, roleIn(columns.before),
                              object(columns.before)[oneself].toBool() ? Person::Caller
                                                                       : Person::SomebodyElse};
    return std::nullopt;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/encode.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

namespace {

QString encodeDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QByteArray encodeObject(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray encodeDraft(const OrganizationDraft &draft)
{
    QJsonObject object {{QStringLiteral("name"), draft.name.text},
                        {QStringLiteral("subscription"), draft.subscription}};
    if (draft.subscriptionEndDate)
        object[QStringLiteral("subscription_end_date")] = encodeDate(*draft.subscriptionEndDate);
    if (draft.voucher)
        object[QStringLiteral("voucher")] = *draft.voucher;
    if (draft.twoFactorForced)
        object[QStringLiteral("two_factor_authentication_forced")] = *draft.twoFactorForced;
    return encodeObject(object);
}

QByteArray encodeChange(const OrganizationChange &change)
{
    QJsonObject object;
    if (change.name)
        object[QStringLiteral("name")] = change.name->text;
    if (change.subscription)
        object[QStringLiteral("subscription")] = *change.subscription;
    if (change.subscriptionStartDate)
        object[QStringLiteral("subscription_start_date")] =
            encodeDate(*change.subscriptionStartDate);
    if (change.subscriptionEndDate) {
        const QDate *date = std::get_if<QDate>(&*change.subscriptionEndDate);
        object[QStringLiteral("subscription_end_date")] =
            date ? QJsonValue(encodeDate(*date)) : QJsonValue(QJsonValue::Null);
    }
    if (change.twoFactorForced)
        object[QStringLiteral("two_factor_authentication_forced")] = *change.twoFactorForced;
    return encodeObject(object);
}

QByteArray encodeNewMember(const NewMember &member)
{
    return encodeObject({{QStringLiteral("email"), member.email},
                         {QStringLiteral("admin"), member.role == MemberRole::Admin}});
}

QByteArray encodeRole(MemberRole role)
{
    return encodeObject({{QStringLiteral("admin"), role == MemberRole::Admin}});
}

QByteArray encodeSignIn(const QString &email)
{
    return encodeObject({{QStringLiteral("email"), email}});
}

QByteArray encodeAuthorization(const QString &email, const QString &password, const QString &code)
{
    QJsonObject object {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}};
    if (!code.isEmpty())
        object[QStringLiteral("token")] = code;
    return encodeObject(object);
}

QList<QPair<QString, QString>> encodeUsageQuery(const UsageQuery &query)
{
    QList<QPair<QString, QString>> pairs;
    if (!query.range.start.isNull())
        pairs.append({QStringLiteral("start_date"), encodeDate(query.range.start)});
    if (!query.range.end.isNull())
        pairs.append({QStringLiteral("end_date"), encodeDate(query.range.end)});
    pairs.append({QStringLiteral("interval"), query.interval == Interval::Month
                                                  ? QStringLiteral("month")
                                                  : QStringLiteral("day")});
    return pairs;
}

} // namespace steward

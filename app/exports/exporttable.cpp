// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exporttable.h"

#include "models/jsontext.h"
#include "models/tabletext.h"

#include <algorithm>

namespace steward {

namespace {

/// As a spreadsheet reads it.
QVariant csvValue(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Credits>())
        return value.value<Credits>().toString();
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    return value;
}

template<typename Value>
QVariant known(const std::optional<Value> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QString column(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QByteArray csvOf(const ExportTable &table)
{
    QString text = csvLine(QVariantList(table.columns.begin(), table.columns.end()));
    for (const QVariantList &row : table.rows) {
        QVariantList cells;
        cells.reserve(row.size());
        std::transform(row.begin(), row.end(), std::back_inserter(cells), csvValue);
        text += csvLine(cells);
    }
    return text.toUtf8();
}

QByteArray jsonOf(const ExportTable &table)
{
    JsonText json;
    json.beginArray();
    for (const QVariantList &row : table.rows) {
        json.beginObject();
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            json.member(table.columns[i], row[i]);
        json.endObject();
    }
    json.endArray();
    return json.bytes();
}

ExportTable organizationsTable(const QList<ExportedOrganization> &organizations)
{
    ExportTable table;
    for (const char *name : {"id", "name", "status", "subscription", "creation_date",
                             "two_factor_authentication_forced", "members", "admins", "projects",
                             "credits", "credits_from", "credits_to"})
        table.columns.append(column(name));
    for (const ExportedOrganization &each : organizations) {
        const Organization &organization = each.organization;
        QVariantList row {organization.id,
                          organization.name.text,
                          known(organization.status),
                          each.detail ? QVariant(each.detail->subscription) : QVariant(),
                          organization.creationDate,
                          known(organization.twoFactorForced)};
        if (each.members) {
            row << qlonglong(each.members->size())
                << qlonglong(std::count_if(each.members->begin(), each.members->end(),
                                           [](const Member &m) { return m.isAdmin(); }));
        } else {
            row << QVariant() << QVariant();
        }
        row << (each.resources ? QVariant(each.resources->projects) : QVariant());
        const std::optional<DateRange> period =
            each.usage ? coveredRange(*each.usage) : std::nullopt;
        row << (each.usage ? QVariant::fromValue(total(each.usage->organization)) : QVariant())
            << (period ? QVariant(period->start) : QVariant())
            << (period ? QVariant(period->end.addDays(-1)) : QVariant());
        table.rows.append(row);
    }
    return table;
}

ExportTable membersTable(const QList<ExportedOrganization> &organizations)
{
    ExportTable table;
    for (const char *name : {"organization", "email", "name", "surname", "role", "status", "id"})
        table.columns.append(column(name));
    for (const ExportedOrganization &each : organizations) {
        for (const Member &member : each.members.value_or(QList<Member>())) {
            table.rows.append(
                {each.organization.name.text, member.email, known(member.name),
                 known(member.surname),
                 member.isAdmin() ? QStringLiteral("admin") : QStringLiteral("member"),
                 known(member.status), member.id.text});
        }
    }
    return table;
}

ExportTable resourcesTable(const QList<ExportedOrganization> &organizations)
{
    ExportTable table;
    table.columns.append(column("organization"));
    for (const ResourceKind &kind : resourceKinds)
        table.columns.append(kind.key);
    for (const ExportedOrganization &each : organizations) {
        QVariantList row {each.organization.name.text};
        for (const ResourceKind &kind : resourceKinds)
            row << (each.resources ? QVariant(*each.resources.*kind.count) : QVariant());
        table.rows.append(row);
    }
    return table;
}

} // namespace steward

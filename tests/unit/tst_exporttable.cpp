// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "exports/exporttable.h"
#include "exports/usageexport.h"
#include "models/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steward;

class tst_ExportTable : public QObject
{
    Q_OBJECT

private slots:
    void writesCsvAsPrograms();
    void neutralisesFormulas();
    void writesJsonAsPrograms();
    void escapesWhatJsonCannotHold();
    void nestsJson();
    void leavesUnknownFiguresEmpty();
    void listsMembersOfEachOrganization();
    void listsResourcesByKind();
    void addsUpToTheOrganizationsTotal();
    void marksCutMonths();
    void tellsWhatIsNoFigure();
    void leavesThePeriodOfTheServiceWhole();
};

namespace {

Credits amount(const char *number)
{
    return *Credits::fromNumber(number);
}

UsagePoint stretch(QDate start, QDate end, const char *value)
{
    return {start.startOfDay(utc), end.startOfDay(utc), amount(value)};
}

ExportedOrganization acme()
{
    ExportedOrganization each;
    each.organization.id = QStringLiteral("o1");
    each.organization.name = {QStringLiteral("acme")};
    each.organization.creationDate = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), utc);
    return each;
}

/// October from the 31st and November up to the 27th; a third of a credit is nobody's.
ExportedOrganization withUsage()
{
    const QDate october(2026, 10, 31);
    const QDate november(2026, 11, 1);
    const QDate end(2026, 11, 28);
    ExportedOrganization each = acme();
    OrganizationUsage usage;
    usage.organization = {stretch(october, november, "1.000001"), stretch(november, end, "10")};
    usage.projects = {{QStringLiteral("p2"),
                       QStringLiteral("vision"),
                       {stretch(october, november, "1"), stretch(november, end, "6.5")}},
                      {QStringLiteral("p1"),
                       QStringLiteral("=audio"),
                       {stretch(october, november, "0"), stretch(november, end, "0.25")}}};
    usage.deletedProjects = {stretch(october, november, "0"), stretch(november, end, "3.25")};
    each.usage = usage;
    return each;
}

/// By then all of it is over.
const QDateTime later(QDate(2027, 1, 1), QTime(0, 0), utc);

ExportOrder byMonth()
{
    return {.subject = ExportSubject::Usage,
            .range = DateRange {QDate(2026, 10, 31), QDate(2026, 11, 28)},
            .interval = Interval::Month};
}

} // namespace

void tst_ExportTable::writesCsvAsPrograms()
{
    const ExportTable table {
        {QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("d")},
        {{QStringLiteral("say \"hi\""), QVariant::fromValue(amount("-0.000001")), QVariant()},
         {QDate(2026, 2, 28), QDateTime(QDate(2026, 1, 2), QTime(3, 4), utc), true},
         {QString::fromUtf8("Zoë\nlast"), QVariant::fromValue(amount("1e12")), 5}}};
    QCOMPARE(csvOf(table), QByteArray("a,\"b,c\",d\r\n"
                                      "\"say \"\"hi\"\"\",-0.000001,\r\n"
                                      "2026-02-28,2026-01-02T03:04:00Z,true\r\n"
                                      "\"Zo\xc3\xab\nlast\",1000000000000,5\r\n"));
}

void tst_ExportTable::neutralisesFormulas()
{
    ExportTable table {{QStringLiteral("a")}, {}};
    for (const char *text : {"=HYPERLINK(1)", "+1+1", "-1+1", "@SUM(1)"}) {
        table.rows = {{QString::fromLatin1(text)}};
        QVERIFY2(csvOf(table).contains("'"), text);
    }
    table.rows = {{QStringLiteral("-1.5")}};
    QCOMPARE(csvOf(table), QByteArray("a\r\n-1.5\r\n"));
}

void tst_ExportTable::writesJsonAsPrograms()
{
    const ExportTable table {
        {QStringLiteral("a"), QStringLiteral("b")},
        {{QStringLiteral("x"), QVariant::fromValue(amount("1000000000000.000001"))},
         {QVariant(), true},
         {QDate(2028, 2, 29), 7}}};
    QCOMPARE(jsonOf(table),
             QByteArray("[\n  {\n    \"a\": \"x\",\n    \"b\": 1000000000000.000001\n  },\n"
                        "  {\n    \"a\": null,\n    \"b\": true\n  },\n"
                        "  {\n    \"a\": \"2028-02-29\",\n    \"b\": 7\n  }\n]\n"));
    QCOMPARE(jsonOf({{QStringLiteral("a")}, {}}), QByteArray("[]\n"));
}

void tst_ExportTable::escapesWhatJsonCannotHold()
{
    const QString hostile = QString::fromUtf8("q\" b\\ n\n t\t e\x1b d\x7f l\u2028 ü");
    const ExportTable table {{hostile}, {{hostile}}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(jsonOf(table), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.array().first().toObject().value(hostile).toString(), hostile);
}

void tst_ExportTable::nestsJson()
{
    JsonText json;
    json.beginObject();
    json.name(QStringLiteral("list"));
    json.beginArray();
    json.beginArray();
    json.endArray();
    json.value(1);
    json.endArray();
    json.member(QStringLiteral("last"), false);
    json.endObject();
    QCOMPARE(json.bytes(),
             QByteArray("{\n  \"list\": [\n    [],\n    1\n  ],\n  \"last\": false\n}\n"));
}

void tst_ExportTable::leavesUnknownFiguresEmpty()
{
    QCOMPARE(csvOf(organizationsTable({acme()})).split('\n').at(1),
             QByteArray("o1,acme,,,2026-01-02T03:04:05Z,,,,,,,\r"));
    ExportedOrganization known = withUsage();
    known.organization.status = QStringLiteral("active");
    known.organization.twoFactorForced = false;
    known.detail = OrganizationDetail();
    known.detail->subscription = QStringLiteral("free");
    Member admin;
    admin.role = MemberRole::Admin;
    known.members = {admin, Member()};
    known.resources = ResourceCounts {.projects = 9};
    QCOMPARE(csvOf(organizationsTable({known})).split('\n').at(1),
             QByteArray("o1,acme,active,free,2026-01-02T03:04:05Z,false,2,1,9,11.000001,"
                        "2026-10-31,2026-11-27\r"));
}

void tst_ExportTable::listsMembersOfEachOrganization()
{
    ExportedOrganization each = acme();
    Member pending;
    pending.id = {QStringLiteral("u1")};
    pending.email = QStringLiteral("ada@example.com");
    pending.status = QStringLiteral("pending");
    each.members = {pending};
    const QList<QByteArray> lines = csvOf(membersTable({each, acme()})).split('\n');
    QCOMPARE(lines.size(), 3); // the head, one member, and what is after the last line's end
    QCOMPARE(lines[1], QByteArray("acme,ada@example.com,,,member,pending,u1\r"));
}

void tst_ExportTable::listsResourcesByKind()
{
    ExportedOrganization each = acme();
    each.resources = ResourceCounts {.projects = 1, .environments = 8};
    QCOMPARE(csvOf(resourcesTable({each})),
             QByteArray("organization,projects,users,deployments,deployment_versions,pipelines,"
                        "pipeline_versions,buckets,environments\r\nacme,1,0,0,0,0,0,0,8\r\n"));
}

void tst_ExportTable::addsUpToTheOrganizationsTotal()
{
    const ExportTable table = usageTable({withUsage()}, byMonth(), later);
    Credits sum;
    for (const QVariantList &row : table.rows)
        sum += row[7].value<Credits>();
    QCOMPARE(sum, amount("11.000001"));
    const QByteArray csv = csvOf(table);
    QVERIFY2(csv.contains("acme,2026-10-31,2026-10-31,true,difference,,,0.000001,cut\r\n"), csv);
    QVERIFY2(csv.contains("acme,2026-11-01,2026-11-27,true,project,p1,'=audio,0.25,cut\r\n"), csv);
    QVERIFY2(csv.contains("acme,2026-11-01,2026-11-27,true,deleted_projects,,,3.25,cut\r\n"), csv);
    QCOMPARE(csv.count("difference"), 1); // November adds up

    const QJsonObject json =
        QJsonDocument::fromJson(usageJson({usageDocument(withUsage(), byMonth())}, later))
            .array()
            .first()
            .toObject();
    QCOMPARE(json.value(QLatin1StringView("from")).toString(), QStringLiteral("2026-10-31"));
    QCOMPARE(json.value(QLatin1StringView("to")).toString(), QStringLiteral("2026-11-27"));
    QCOMPARE(json.value(QLatin1StringView("total")).toDouble(), 11.000001);
    QCOMPARE(json.value(QLatin1StringView("difference")).toDouble(), 0.000001);
    QCOMPARE(json.value(QLatin1StringView("projects")).toArray().size(), 2);
    QCOMPARE(json.value(QLatin1StringView("projects"))
                 .toArray()
                 .at(1)
                 .toObject()
                 .value(QLatin1StringView("total"))
                 .toDouble(),
             7.5);
}

void tst_ExportTable::marksCutMonths()
{
    ExportOrder whole = byMonth();
    whole.interval = Interval::Day;
    const ExportTable days = usageTable({withUsage()}, whole, later);
    QVERIFY(!days.rows.first()[3].toBool());
    QVERIFY(usageTable({withUsage()}, byMonth(), later).rows.first()[3].toBool());
}

/// What is to come and what nothing was said about is no zero, and today is not over.
void tst_ExportTable::tellsWhatIsNoFigure()
{
    ExportedOrganization each = acme();
    OrganizationUsage usage;
    const QDate first(2026, 11, 25);
    for (int day = 0; day < 6; ++day)
        usage.organization.append(stretch(first.addDays(day), first.addDays(day + 1), "0"));
    usage.organization[0].value = Credits(3);
    usage.organization[3].value = Credits(2);
    usage.projects = {{QStringLiteral("p1"), QStringLiteral("vision"), usage.organization}};
    // The 26th; of the 28th nobody could know yet.
    usage.flaws.missing = {{QDate(2026, 11, 26), QDate(2026, 11, 27)},
                           {QDate(2026, 11, 29), QDate(2026, 12, 1)}};
    each.usage = usage;
    ExportOrder order {.subject = ExportSubject::Usage,
                       .range = DateRange {first, first.addDays(6)}};
    const QDateTime noon(QDate(2026, 11, 28), QTime(12, 0), utc);
    const auto rows = [&] {
        QStringList rows;
        for (const QVariantList &row : usageTable({each}, order, noon).rows) {
            rows.append(row[3].toString() + u' ' + row[7].value<Credits>().toString() + u' '
                        + (row[7].isValid() ? row[8].toString() : row[8].toString().toUpper()));
        }
        return rows;
    };
    QCOMPARE(rows(),
             (QStringList {QStringLiteral("false 3 whole"), QStringLiteral("true 0 MISSING"),
                           QStringLiteral("false 0 whole"), QStringLiteral("true 2 running"),
                           QStringLiteral("true 0 AHEAD"), QStringLiteral("true 0 AHEAD")}));
    const QJsonArray points = QJsonDocument::fromJson(usageJson({usageDocument(each, order)}, noon))
                                  .array()
                                  .first()
                                  .toObject()
                                  .value(QLatin1StringView("points"))
                                  .toArray();
    QCOMPARE(points.size(), 6);
    QVERIFY(points[1].toObject().value(QLatin1StringView("credits")).isNull());
    QVERIFY(points[2].toObject().value(QLatin1StringView("credits")).isDouble());
    QVERIFY(points[4].toObject().value(QLatin1StringView("credits")).isNull());
    // Before it was there the organization misses nothing.
    each.organization.creationDate = QDate(2026, 11, 27).startOfDay(utc);
    QCOMPARE(rows()[1], QStringLiteral("false 0 whole"));
}

void tst_ExportTable::leavesThePeriodOfTheServiceWhole()
{
    ExportOrder period = byMonth();
    period.range.reset();
    QVERIFY(!usageTable({withUsage()}, period, later).rows.first()[3].toBool());
}

QTEST_APPLESS_MAIN(tst_ExportTable)
#include "tst_exporttable.moc"

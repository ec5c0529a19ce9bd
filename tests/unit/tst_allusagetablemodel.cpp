// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allusagetablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;

class tst_AllUsageTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fillsIn();
    void totalIsWhatIsKnown();
    void saysWhereSomethingFailed();
    void tellsWhatIsWrongWithAnAnswer();
    void saysWhereTheComparisonFailed();
    void sortsByRunOutDate();
    void exportsPlainNumbers();
    void keepsWhatIsKnownOfAnOrganization();
};

namespace {

QList<Organization> organizations(std::initializer_list<const char *> names)
{
    QList<Organization> list;
    for (const char *name : names) {
        Organization organization;
        organization.id = QStringLiteral("id-") + QString::fromLatin1(name);
        organization.name = {QString::fromLatin1(name)};
        list.append(organization);
    }
    return list;
}

CreditPace paceUntil(std::optional<QDate> runsOut)
{
    CreditPace pace;
    pace.usedShare = 0.5;
    pace.projection = PaceProjection {{1.0}, {1.0}, {1.0}};
    pace.runsOut = runsOut;
    return pace;
}

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString().replace(QChar::Nbsp, u' ');
}

using Model = AllUsageTableModel;

} // namespace

void tst_AllUsageTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_AllUsageTableModel::fillsIn()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setOrganizations(organizations({"one", "two"}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, Model::CreditsUsed), QStringLiteral("…"));
    QCOMPARE(cell(model, 0, Model::RunsOut), QStringLiteral("—"));
    model.setCredits(QStringLiteral("id-one"), Credits(30));
    model.setBefore(QStringLiteral("id-one"), Credits(20));
    QCOMPARE(cell(model, 0, Model::Change), QStringLiteral("…"));
    model.setCompared(QStringLiteral("id-one"), Credits(25)); // without today's 5
    QCOMPARE(cell(model, 0, Model::CreditsUsed), QStringLiteral("30.00"));
    QCOMPARE(cell(model, 0, Model::Share), QStringLiteral("100.0 %"));
    QCOMPARE(cell(model, 0, Model::Change), QStringLiteral("+ 25.0 %"));
    QCOMPARE(cell(model, 1, Model::Change), QStringLiteral("…"));
    model.setCredits(QStringLiteral("id-two"), Credits(10));
    QCOMPARE(cell(model, 0, Model::Share), QStringLiteral("75.0 %"));
    model.setPace(QStringLiteral("id-two"), paceUntil(std::nullopt));
    QCOMPARE(cell(model, 1, Model::AllowanceUsed), QStringLiteral("50.0 %"));
    QCOMPARE(cell(model, 1, Model::RunsOut), QStringLiteral("Lasts"));
}

void tst_AllUsageTableModel::totalIsWhatIsKnown()
{
    Model model;
    model.setOrganizations(organizations({"one", "two"}));
    model.setCredits(QStringLiteral("id-one"), *Credits::fromNumber("0.000001"));
    model.setCredits(QStringLiteral("id-two"), *Credits::fromNumber("1e12"));
    QCOMPARE(cell(model, 2, Model::Name), QStringLiteral("All organizations"));
    QCOMPARE(cell(model, 2, Model::CreditsUsed), QStringLiteral("1,000,000,000,000.000001"));
    model.setBefore(QStringLiteral("id-one"), Credits(1));
    // Half of them would compare apples with half an apple.
    QCOMPARE(cell(model, 2, Model::Change), QStringLiteral("…"));
    model.setBefore(QStringLiteral("id-two"), Credits(999'999'999'999));
    QCOMPARE(cell(model, 2, Model::Before), QStringLiteral("1,000,000,000,000.00"));
    model.forgetUsage();
    QCOMPARE(cell(model, 0, Model::CreditsUsed), QStringLiteral("…"));
}

void tst_AllUsageTableModel::saysWhereSomethingFailed()
{
    Model model;
    model.setOrganizations(organizations({"one", "two"}));
    model.setFailed(QStringLiteral("id-one"), QStringLiteral("Not for <you>."));
    QCOMPARE(cell(model, 0, Model::CreditsUsed), QStringLiteral("—"));
    QCOMPARE(cell(model, 0, Model::CreditsUsed, Qt::ToolTipRole),
             QStringLiteral("Not for &lt;you&gt;."));
    model.setCredits(QStringLiteral("id-two"), Credits(3));
    model.setBefore(QStringLiteral("id-two"), Credits(2));
    model.setCompared(QStringLiteral("id-two"), Credits(3));
    QCOMPARE(cell(model, 2, Model::Change), QStringLiteral("+ 50.0 %"));
    QCOMPARE(cell(model, 2, Model::Name), QStringLiteral("1 of 2 organization(s)"));
    model.setCredits(QStringLiteral("id-one"), Credits(1));
    QCOMPARE(cell(model, 2, Model::Name), QStringLiteral("All organizations"));
}

void tst_AllUsageTableModel::tellsWhatIsWrongWithAnAnswer()
{
    Model model;
    model.setOrganizations(organizations({"one", "two"}));
    for (const char *id : {"id-one", "id-two"})
        model.setCredits(QString::fromLatin1(id), Credits(3));
    QCOMPARE(model.flaws(), QString());
    UsageFlaws flaws;
    flaws.missing = {{QDate(2026, 11, 2), QDate(2026, 11, 4)}};
    flaws.repeated = 1;
    model.setFlaws(QStringLiteral("id-one"), flaws);
    model.setFlaws(QStringLiteral("id-two"), flaws);
    QVERIFY(cell(model, 0, Model::CreditsUsed, Qt::ToolTipRole)
                .startsWith(QStringLiteral("For 2 day(s) the service gave no figure")));
    QVERIFY(model.flaws().startsWith(QStringLiteral("For 4 day(s) the service gave no figure")));
    QVERIFY(model.flaws().contains(QStringLiteral("The service gave 2 figure(s) more than once")));
    // The same days of nothing are nothing to compare with.
    model.setCompared(QStringLiteral("id-one"), Credits(3));
    model.setBefore(QStringLiteral("id-one"), {});
    QCOMPARE(cell(model, 0, Model::Change), QStringLiteral("—"));
    QVERIFY(cell(model, 0, Model::Change, Qt::ToolTipRole)
                .endsWith(QStringLiteral("there is nothing to compare with.")));
    model.forgetUsage();
    QCOMPARE(model.flaws(), QString());
}

void tst_AllUsageTableModel::saysWhereTheComparisonFailed()
{
    Model model;
    model.setOrganizations(organizations({"one", "two"}));
    model.setCredits(QStringLiteral("id-one"), Credits(3));
    model.setBeforeFailed(QStringLiteral("id-one"), QStringLiteral("Not now."));
    model.setCredits(QStringLiteral("id-two"), Credits(3));
    model.setBefore(QStringLiteral("id-two"), Credits(2));
    QCOMPARE(cell(model, 0, Model::CreditsUsed), QStringLiteral("3.00"));
    QCOMPARE(cell(model, 0, Model::CreditsUsed, Qt::ToolTipRole), QString());
    QCOMPARE(cell(model, 0, Model::Before), QStringLiteral("—"));
    QCOMPARE(cell(model, 0, Model::Change), QStringLiteral("—"));
    QCOMPARE(cell(model, 0, Model::Change, Qt::ToolTipRole), QStringLiteral("Not now."));
    // All of now against a part of before would be no comparison.
    QCOMPARE(cell(model, 2, Model::Before), QStringLiteral("—"));
    model.setBefore(QStringLiteral("id-one"), Credits(1));
    for (const char *id : {"id-one", "id-two"})
        model.setCompared(QString::fromLatin1(id), Credits(3));
    QCOMPARE(cell(model, 2, Model::Change), QStringLiteral("+ 100.0 %"));
}

void tst_AllUsageTableModel::sortsByRunOutDate()
{
    Model model;
    model.setOrganizations(organizations({"unknown", "lasts", "late", "soon"}));
    model.setPace(QStringLiteral("id-lasts"), paceUntil(std::nullopt));
    model.setPace(QStringLiteral("id-late"), paceUntil(QDate(2026, 12, 9)));
    model.setPace(QStringLiteral("id-soon"), paceUntil(QDate(2026, 11, 30)));
    UsageSortProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(Model::RunsOut, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < sorted.rowCount(); ++row)
        names.append(cell(sorted, row, Model::Name));
    QCOMPARE(names,
             (QStringList {QStringLiteral("soon"), QStringLiteral("late"), QStringLiteral("lasts"),
                           QStringLiteral("unknown"), QStringLiteral("All organizations")}));
    sorted.sort(Model::CreditsUsed, Qt::DescendingOrder);
    QCOMPARE(cell(sorted, 4, Model::Name), QStringLiteral("All organizations"));
}

void tst_AllUsageTableModel::exportsPlainNumbers()
{
    Model model;
    model.setOrganizations(organizations({"one"}));
    model.setCredits(QStringLiteral("id-one"), Credits(1234));
    model.setBefore(QStringLiteral("id-one"), Credits(2468));
    model.setCompared(QStringLiteral("id-one"), Credits(1234));
    model.setPace(QStringLiteral("id-one"), paceUntil(QDate(2026, 12, 9)));
    QCOMPARE(toCsv(model, {0}, indexRange(model.columnCount())),
             QStringLiteral("Organization,Credits,Share,Before,Change,Of the allowance,Runs out\r\n"
                            "one,1234,1,2468,-0.5,0.5,2026-12-09\r\n"));
}

void tst_AllUsageTableModel::keepsWhatIsKnownOfAnOrganization()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setOrganizations(organizations({"one", "two"}));
    model.setCredits(QStringLiteral("id-two"), Credits(3));
    model.setColors({{QStringLiteral("id-two"), 4}});
    model.setOrganizations(organizations({"two"}));
    QCOMPARE(cell(model, 0, Model::CreditsUsed), QStringLiteral("3.00"));
    QCOMPARE(model.index(0, 0).data(UsageTableModel::ColorIndexRole).toInt(), 4);
    model.setOrganizations({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_AllUsageTableModel)
#include "tst_allusagetablemodel.moc"

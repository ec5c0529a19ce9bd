// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "models/organizationtablemodel.h"

#include "models/tone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;

/// The model runs under the model tester for the whole of each test.
class tst_OrganizationTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void hasHeaders();
    void showsWhatIsStillOnItsWay();
    void showsWhatCouldNotBeLoaded();
    void showsWhatIsKnown();
    void showsThatFewCreditsAreNotNone();
    void exportsPlainValues();
    void sortsByValueAndTheUnknownLowest();
    void sumsUpARow();
    void tellsTheToneOfTheStatus();
    void keepsDetailsAndSelectionOverARefresh();
    void keepsDetailsWhenTheListIsAnother();
    void addsAnOrganizationOnce();
    void findsRowsByIdAndByName();
    void changesOneRowAndOnlyWhereSomethingChanged();
    void forgetsOnClear();
    void answersNothingBesidesItsCells();

private:
    QModelIndex cell(int row, int column) const { return m_model->index(row, column); }
    /// Fills in everything about the organization \a id.
    void fillIn(const QString &id);

    std::unique_ptr<OrganizationTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

Organization organization(const char *id, const char *name, const char *status)
{
    return {QString::fromLatin1(id),
            {QString::fromLatin1(name)},
            QDateTime(QDate(2024, 5, 7), QTime(9, 30, 1, 250), utc),
            QString::fromLatin1(status),
            false};
}

const Organization acme = organization("1", "acme", "active");
const Organization birch = organization("2", "birch", "suspended");
const Organization cedar = organization("3", "cedar", "active");

} // namespace

void tst_OrganizationTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_OrganizationTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<OrganizationTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setOrganizations({acme, birch});
}

void tst_OrganizationTableModel::fillIn(const QString &id)
{
    m_model->update(id, [](OrganizationRow &row) {
        row.subscription = QStringLiteral("premium");
        row.members = 1048;
        row.admins = 5;
        row.credits = Credits::fromNumber("5914.203571");
        row.projects = 16;
    });
}

void tst_OrganizationTableModel::hasHeaders()
{
    QStringList headers;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headers.append(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers.join(u'|'), QStringLiteral("Name|Plan|Status|Created|Members|Admins|"
                                                "Credits this period|Projects"));
    const auto alignment = [this](int section) {
        const QVariant value = m_model->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        return Qt::Alignment(value.toInt());
    };
    QVERIFY(alignment(OrganizationTableModel::Name).testFlag(Qt::AlignLeft));
    QVERIFY(alignment(OrganizationTableModel::Projects).testFlag(Qt::AlignRight));
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
    QVERIFY(!m_model->headerData(OrganizationTableModel::ColumnCount, Qt::Horizontal).isValid());
}

void tst_OrganizationTableModel::showsWhatIsStillOnItsWay()
{
    QCOMPARE(toTsv(*m_model, {0}, indexRange(8)).section(u'\n', 1, 1),
             QStringLiteral("acme\t…\tActive\tMay 7, 2024\t…\t…\t…\t…"));
}

void tst_OrganizationTableModel::showsWhatCouldNotBeLoaded()
{
    const auto line = [this] { return toTsv(*m_model, {0}, indexRange(8)).section(u'\n', 1, 1); };
    const auto fail = [this](OrganizationFigures figures) {
        m_model->update(acme.id, [&](OrganizationRow &row) { row.failed = figures; });
    };
    fail(OrganizationFigure::Members);
    QCOMPARE(line(), QStringLiteral("acme\t…\tActive\tMay 7, 2024\t—\t—\t…\t…"));
    fail(allOrganizationFigures());
    QCOMPARE(line(), QStringLiteral("acme\t—\tActive\tMay 7, 2024\t—\t—\t—\t—"));
    // What was known before stays in sight.
    fillIn(acme.id);
    QCOMPARE(line(), QStringLiteral("acme\tPremium\tActive\tMay 7, 2024\t1,048\t5\t5,914.20\t16"));
}

void tst_OrganizationTableModel::showsWhatIsKnown()
{
    fillIn(acme.id);
    QCOMPARE(toTsv(*m_model, {0}, indexRange(8)).section(u'\n', 1, 1),
             QStringLiteral("acme\tPremium\tActive\tMay 7, 2024\t1,048\t5\t5,914.20\t16"));
    QVERIFY(cell(0, OrganizationTableModel::Created)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("May 7, 2024")));
    QVERIFY(!cell(0, OrganizationTableModel::Name).data(Qt::ToolTipRole).isValid());
    const auto alignment = [this](int column) {
        return Qt::Alignment(cell(0, column).data(Qt::TextAlignmentRole).toInt());
    };
    QVERIFY(alignment(OrganizationTableModel::Members).testFlag(Qt::AlignRight));
    QVERIFY(alignment(OrganizationTableModel::Status).testFlag(Qt::AlignLeft));
}

void tst_OrganizationTableModel::showsThatFewCreditsAreNotNone()
{
    m_model->update(acme.id, [](OrganizationRow &row) { row.credits = Credits(); });
    QCOMPARE(cell(0, OrganizationTableModel::CreditsUsed).data().toString(),
             QStringLiteral("0.00"));
    m_model->update(acme.id,
                    [](OrganizationRow &row) { row.credits = Credits::fromNumber("0.004"); });
    QCOMPARE(cell(0, OrganizationTableModel::CreditsUsed).data().toString(),
             QStringLiteral("< 0.01"));
}

void tst_OrganizationTableModel::exportsPlainValues()
{
    fillIn(acme.id);
    QCOMPARE(toCsv(*m_model, indexRange(2), indexRange(8)),
             QStringLiteral("Name,Plan,Status,Created,Members,Admins,Credits this period,Projects"
                            "\r\nacme,premium,active,2024-05-07T09:30:01.250Z,1048,5,"
                            "5914.203571,16\r\n"
                            "birch,,suspended,2024-05-07T09:30:01.250Z,,,,\r\n"));
}

void tst_OrganizationTableModel::sortsByValueAndTheUnknownLowest()
{
    fillIn(acme.id);
    m_model->update(acme.id, [](OrganizationRow &row) {
        row.members = 0;
        row.admins = 0;
        row.credits = Credits();
        row.projects = 0;
    });
    for (int column :
         {int(OrganizationTableModel::Members), int(OrganizationTableModel::Admins),
          int(OrganizationTableModel::CreditsUsed), int(OrganizationTableModel::Projects)}) {
        QCOMPARE(QVariant::compare(cell(1, column).data(SortRole), cell(0, column).data(SortRole)),
                 QPartialOrdering::Less);
    }
    const auto sortValue = [this](int column) { return cell(0, column).data(SortRole); };
    QCOMPARE(sortValue(OrganizationTableModel::Name).toString(), QStringLiteral("acme"));
    QCOMPARE(sortValue(OrganizationTableModel::Plan).toString(), QStringLiteral("Premium"));
    QCOMPARE(sortValue(OrganizationTableModel::Status).toString(), QStringLiteral("Active"));
    QCOMPARE(sortValue(OrganizationTableModel::Created).toDateTime(), acme.creationDate);
}

void tst_OrganizationTableModel::sumsUpARow()
{
    const auto summary = [this] {
        return cell(0, 0).data(OrganizationTableModel::SummaryRole).toString();
    };
    QCOMPARE(summary(), QString());
    m_model->update(acme.id, [](OrganizationRow &row) { row.members = 48; });
    // Singular and plural come with the program's own translation, which no test loads here.
    QCOMPARE(summary(), QStringLiteral("48 member(s)"));
    m_model->update(acme.id,
                    [](OrganizationRow &row) { row.subscription = QStringLiteral("premium"); });
    QCOMPARE(summary(), QStringLiteral("Premium · 48 member(s)"));
    m_model->update(acme.id, [](OrganizationRow &row) { row.members.reset(); });
    QCOMPARE(summary(), QStringLiteral("Premium"));
}

void tst_OrganizationTableModel::tellsTheToneOfTheStatus()
{
    const auto tone = [this](int row) {
        return Tone(cell(row, 0).data(OrganizationTableModel::StatusToneRole).toInt());
    };
    QCOMPARE(tone(0), Tone::Good);
    QCOMPARE(tone(1), Tone::Bad);
}

void tst_OrganizationTableModel::keepsDetailsAndSelectionOverARefresh()
{
    fillIn(acme.id);
    const QPersistentModelIndex selected = cell(1, 0);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Organization renamed = birch;
    renamed.name.text = QStringLiteral("beech");
    m_model->setOrganizations({acme, renamed});
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data().toString(), QStringLiteral("beech"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->at(0).members, 1048);
}

void tst_OrganizationTableModel::keepsDetailsWhenTheListIsAnother()
{
    fillIn(acme.id);
    m_model->setOrganizations({cedar, acme});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->at(0).organization, cedar);
    QVERIFY(!m_model->at(0).members);
    QCOMPARE(m_model->at(1).organization, acme);
    QCOMPARE(m_model->at(1).members, 1048);
}

void tst_OrganizationTableModel::addsAnOrganizationOnce()
{
    m_model->addOrganization(cedar);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->at(2).organization, cedar);
    m_model->addOrganization(cedar);
    QCOMPARE(m_model->rowCount(), 3);
}

void tst_OrganizationTableModel::findsRowsByIdAndByName()
{
    QCOMPARE(m_model->rowOf(birch.id), 1);
    QCOMPARE(m_model->rowOf(birch.name), 1);
    QCOMPARE(m_model->rowOf(cedar.id), -1);
    QCOMPARE(m_model->rowOf(cedar.name), -1);
}

void tst_OrganizationTableModel::changesOneRowAndOnlyWhereSomethingChanged()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    fillIn(birch.id);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), cell(1, 0));
    fillIn(birch.id);
    fillIn(cedar.id);
    QCOMPARE(changed.count(), 1);
}

void tst_OrganizationTableModel::forgetsOnClear()
{
    fillIn(acme.id);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setOrganizations({acme});
    QVERIFY(!m_model->at(0).members);
}

void tst_OrganizationTableModel::answersNothingBesidesItsCells()
{
    QVERIFY(!m_model->data({}).isValid());
    QVERIFY(!cell(0, 0).data(Qt::DecorationRole).isValid());
    QCOMPARE(m_model->rowCount(cell(0, 0)), 0);
    QCOMPARE(m_model->columnCount(cell(0, 0)), 0);
}

QTEST_GUILESS_MAIN(tst_OrganizationTableModel)
#include "tst_organizationtablemodel.moc"

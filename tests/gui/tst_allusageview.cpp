// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allowances.h"
#include "controllers/allusagecontroller.h"
#include "controllers/sessioncontroller.h"
#include "models/creditsformat.h"
#include "support/desk.h"
#include "ui/allorganizations/allusageview.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/figuretable.h"

#include <QComboBox>
#include <QTabBar>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// The real window on a sandbox, both of which go by the machine's clock.
class tst_AllUsageView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void stacksOrganizations();
    void saysWhichAllowancesLast();
    void changesTheRange();
    void opensAnOrganization();
    void forgetsAnotherConnection();

private:
    AllUsageController &controller() const { return m_desk->workspace.allUsage(); }
    AllUsageView *view() const { return m_desk->window.findChild<AllUsageView *>(); }
    void showCredits() const
    {
        m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->setCurrentIndex(2);
    }
    QString cell(const QString &organization, int column, int role = Qt::DisplayRole) const
    {
        const QAbstractItemModel &model = controller().table();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == organization)
                return model.index(row, column).data(role).toString();
        }
        return {};
    }

    std::unique_ptr<Desk> m_desk;
};

void tst_AllUsageView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installAccessibility();
}

void tst_AllUsageView::init()
{
    SandboxOptions options = quietOptions();
    options.clock = systemClock;
    options.organizations = 4;
    m_desk = std::make_unique<Desk>(Settings(), options);
    QVERIFY(m_desk->connectAndWait());
}

void tst_AllUsageView::stacksOrganizations()
{
    QVERIFY(!controller().hasData());
    showCredits();
    QTRY_VERIFY(controller().hasData());
    const UsageBreakdown &all = controller().breakdown();
    QCOMPARE(all.rows.size(), 4 + 1); // and deleted ones, of which there are none
    QVERIFY(all.difference.isZero());
    QVERIFY(!all.total.isZero());
    QCOMPARE(cell(u"All organizations"_s, AllUsageTableModel::CreditsUsed),
             exactCreditsText(all.total));
    Credits sum;
    for (const UsageRow &row : all.rows)
        sum += row.total;
    QCOMPARE(sum, all.total);
    const StackedUsageChart *chart = view()->chart();
    QCOMPARE(chart->accessibleName(), u"Credits of all organizations"_s);
    QVERIFY(chart->accessibleDescription().contains(exactCreditsText(all.total)));
    for (const UsageRow &row : all.rows) {
        if (row.part == UsagePart::Project)
            QVERIFY(cell(row.name, AllUsageTableModel::Change) != u"…"_s);
    }
}

void tst_AllUsageView::saysWhichAllowancesLast()
{
    const OrganizationTableModel &rows = m_desk->workspace.organizations().model();
    const Organization first = rows.at(0).organization;
    const Organization second = rows.at(1).organization;
    Allowances &allowances = m_desk->workspace.allowances();
    const Connection &connection = m_desk->connection();
    allowances.set(allowanceKey(connection, first.id), Credits(1));
    allowances.set(allowanceKey(connection, second.id), Credits(100'000'000));
    showCredits();
    QTRY_VERIFY(controller().hasData());
    using Model = AllUsageTableModel;
    QCOMPARE(cell(second.name.text, Model::RunsOut), u"Lasts"_s);
    QVERIFY(QDate::fromString(cell(first.name.text, Model::RunsOut, ExportRole), Qt::ISODate)
                .isValid());
    QCOMPARE(cell(rows.at(2).organization.name.text, Model::RunsOut), u"—"_s);
}

void tst_AllUsageView::changesTheRange()
{
    showCredits();
    QTRY_VERIFY(controller().hasData());
    auto *range = view()->findChild<QComboBox *>(u"usageRange"_s);
    QCOMPARE(range->findText(u"Current period"_s), -1);
    range->setCurrentText(u"Last 12 months"_s);
    view()->findChild<QComboBox *>(u"usageInterval"_s)->setCurrentText(u"By month"_s);
    QTRY_COMPARE(controller().breakdown().buckets.size(), 12);
    QTRY_VERIFY(!controller().isLoading());
    QVERIFY(!controller().breakdown().total.isZero());
}

void tst_AllUsageView::opensAnOrganization()
{
    showCredits();
    QTRY_VERIFY(controller().hasData());
    const QAbstractItemModel *model = view()->table()->model();
    const int last = model->rowCount() - 1;
    emit view()->table()->activated(model->index(last, 0));
    QVERIFY(m_desk->workspace.openOrganization().isEmpty());
    const QString name = model->index(0, 0).data().toString();
    emit view()->table()->activated(model->index(0, 1));
    QCOMPARE(m_desk->workspace.openOrganization().text, name);
}

void tst_AllUsageView::forgetsAnotherConnection()
{
    showCredits();
    QTRY_VERIFY(controller().hasData());
    m_desk->workspace.session().leave();
    QCOMPARE(controller().table().rowCount(), 0);
    QVERIFY(!controller().hasData() && !controller().isLoading());
}

QTEST_MAIN(tst_AllUsageView)
#include "tst_allusageview.moc"

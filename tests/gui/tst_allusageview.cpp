// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allowancecontroller.h"
#include "controllers/allowances.h"
#include "controllers/allusagecontroller.h"
#include "controllers/sessioncontroller.h"
#include "models/creditsformat.h"
#include "support/desk.h"
#include "ui/allorganizations/allusageview.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/export/savetext.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/notify/desktopnotice.h"
#include "ui/usage/usageexports.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/figuretable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

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
    void cleanup();

    void stacksOrganizations();
    void saysWhichAllowancesLast();
    void watchesEveryAllowance();
    void exportsWhatItShows();
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
    QStringList m_notices;
};

void tst_AllUsageView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installAccessibility();
}

void tst_AllUsageView::cleanup()
{
    m_desk.reset();
    setSendNotice({});
    setAskForPath({});
}

void tst_AllUsageView::init()
{
    m_notices.clear();
    setSendNotice([this](const QString &title, const QString &) { m_notices.append(title); });
    SandboxOptions options = quietOptions();
    options.clock = systemClock;
    options.organizations = 4;
    Settings settings;
    settings.notifies = true; // off at first
    m_desk = std::make_unique<Desk>(settings, options);
    QVERIFY(m_desk->connectAndWait());
}

void tst_AllUsageView::stacksOrganizations()
{
    QVERIFY(!controller().hasData());
    showCredits();
    QCOMPARE(view()->chart()->accessibleDescription(), u"The usage is being loaded."_s);
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

void tst_AllUsageView::watchesEveryAllowance()
{
    const OrganizationTableModel &rows = m_desk->workspace.organizations().model();
    const Organization first = rows.at(0).organization;
    const Organization second = rows.at(1).organization;
    Allowances &allowances = m_desk->workspace.allowances();
    const Connection &connection = m_desk->connection();
    allowances.set(allowanceKey(connection, first.id), Credits(1));
    allowances.set(allowanceKey(connection, second.id), Credits(100'000'000));
    // Nobody has opened either of them, nor the page of all credits.
    m_desk->workspace.organizations().refresh();
    QTRY_COMPARE(m_notices, QStringList {first.name.text});
    QCOMPARE(m_desk->window.findChild<NewsNotice *>()->sentences().size(), 1);
    QTRY_COMPARE(controller().remaining(), 0);
    QVERIFY(!controller().hasData() && controller().breakdown().total.isZero());
    QCOMPARE(cell(second.name.text, AllUsageTableModel::RunsOut), u"Lasts"_s);
    QVERIFY(m_desk->workspace.openOrganization().isEmpty());

    // Once for each crossing: neither another list, nor looking at it, tells again.
    m_desk->workspace.organizations().refresh();
    QTRY_VERIFY(!m_desk->workspace.organizations().isLoading());
    QTRY_COMPARE(controller().remaining(), 0);
    showCredits();
    QTRY_VERIFY(controller().hasData());
    QVERIFY(m_desk->openAndWait(qPrintable(first.name.text), Tab::Usage));
    QTRY_VERIFY(m_desk->workspace.allowance().pace());
    QCOMPARE(m_notices.size(), 1);
}

void tst_AllUsageView::exportsWhatItShows()
{
    const QTemporaryDir folder;
    QString suggested;
    setAskForPath([&](QWidget *, const QString &name) {
        suggested = name;
        return folder.filePath(QFileInfo(name).fileName());
    });
    const auto file = [&] {
        QFile saved(folder.filePath(QFileInfo(suggested).fileName()));
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    };
    showCredits();
    auto *button = m_desk->find<QPushButton>("Export usage of all organizations");
    auto *more = view()->findChild<UsageExports *>();
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled() && more->isEnabled());
    button->click();
    QVERIFY2(suggested.contains(u"/usage-organizations-"_s), qPrintable(suggested));
    const QByteArrayList lines = file().split('\n');
    QVERIFY(lines[0].startsWith("Organization,Credits,Share,Before,Change,"));
    QCOMPARE(lines.size(), 1 + 4 + 1 + 1); // the head, each, all of them, and the end
    QVERIFY(lines[5].startsWith("All organizations,"
                                + controller().breakdown().total.toString().toUtf8() + ','));
    QSignalSpy saved(more, &UsageExports::succeeded);
    more->saveJson();
    QVERIFY(saved.wait());
    const QJsonObject json = QJsonDocument::fromJson(file()).object();
    QCOMPARE(json[u"from"_s].toString(), controller().range()->start.toString(Qt::ISODate));
    QCOMPARE(json[u"rows"_s].toArray().size(), view()->table()->model()->rowCount());
    more->saveChart();
    QCOMPARE(QImage::fromData(file()).size(), view()->chart()->size() * 2);
    more->copyChart();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/svg+xml"_s));
    // There is no report of all of them to choose.
    QCOMPARE(more->menu()->actions().size(), 3);
    suggested.clear();
    m_desk->window.findChild<QAction *>(u"export"_s)->trigger();
    QVERIFY(suggested.endsWith(u".csv"_s));
}

void tst_AllUsageView::changesTheRange()
{
    showCredits();
    QTRY_VERIFY(controller().hasData());
    auto *range = view()->findChild<QComboBox *>(u"usageRange"_s);
    QCOMPARE(range->findText(u"Current period"_s), -1);
    const Credits before = controller().breakdown().total;
    const QString description = view()->chart()->accessibleDescription();
    const auto *days = view()->findChild<QLabel *>(u"allUsageDays"_s);
    QVERIFY(!days->text().startsWith(u"Still "_s));
    range->setCurrentText(u"Last 12 months"_s);
    // Nothing is taken away before there is something else.
    QVERIFY(controller().isLoading());
    QCOMPARE(controller().breakdown().total, before);
    QCOMPARE(view()->chart()->accessibleDescription(), description);
    QVERIFY(days->text().startsWith(u"Still "_s));
    view()->findChild<QComboBox *>(u"usageInterval"_s)->setCurrentText(u"By month"_s);
    QTRY_COMPARE(controller().breakdown().buckets.size(), 12);
    QTRY_VERIFY(!controller().isLoading());
    QVERIFY(!controller().breakdown().total.isZero());
    QVERIFY(!days->text().startsWith(u"Still "_s));
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

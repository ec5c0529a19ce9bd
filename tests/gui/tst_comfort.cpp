// SPDX-License-Identifier: GPL-3.0-or-later
// The window in the letters of somebody who needs large ones: nothing is cut off, and nothing moves
// where that is unwanted.
#include "support/desk.h"
#include "support/legibility.h"
#include "support/madedialogs.h"
#include "ui/languages/languages.h"
#include "ui/members/memberspage.h"
#include "ui/style/desktopsettings.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestComfort : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void pages_data() { sizes(); }
    void pages();
    void allOrganizations_data() { sizes(); }
    void allOrganizations();
    void dialogs_data() { sizes(); }
    void dialogs();
    void whatIsCutOffIsSeen();
    void windows_data();
    void windows();
    void everythingGrowsAlong();
    void standsStillWhereTheDesktopSaysSo_data();
    void standsStillWhereTheDesktopSaysSo();

private:
    static void sizes();
    void use(int pixels, const QString &language = u"en"_s);
    void check(QWidget &window, const QString &where) const;

    QFont m_usual;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<Desk> m_desk;
};

void TestComfort::init()
{
    m_usual = QApplication::font();
}

void TestComfort::cleanup()
{
    m_desk.reset();
    m_translator.reset();
    QLocale::setDefault(QLocale::c());
    QApplication::setFont(m_usual);
}

void TestComfort::sizes()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<QString>("language");
    for (const Language &language : languages()) {
        const auto row = [&](const char *size) -> QTestData & {
            return QTest::addRow("%s, %s", qPrintable(language.code), size);
        };
        row("10 points") << 13 << language.code;
        row("11 points") << 15 << language.code;
        row("half as large again") << 20 << language.code;
        row("18 points") << 24 << language.code;
    }
}

void TestComfort::use(int pixels, const QString &language)
{
    if (language != u"en") {
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(u"steward_"_s + language, u":/translations"_s));
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
        QLocale::setDefault(QLocale(language));
    }
    QFont font = m_usual;
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    m_desk = std::make_unique<Desk>();
    m_desk->window.resize(1700, 1075); // a screen of somebody who has set that
}

void TestComfort::check(QWidget &window, const QString &where) const
{
    QTRY_VERIFY2(cutOffIn(window).isEmpty(),
                 qPrintable(where + u": cut off:\n"_s + cutOffIn(window).join(u'\n')));
}

void TestComfort::pages()
{
    QFETCH(int, pixels);
    QFETCH(QString, language);
    use(pixels, language);
    check(m_desk->window, u"welcome"_s);
    QVERIFY(m_desk->connectAndWait());
    for (int tab = 0; tab < OrganizationPage::tabCount; ++tab) {
        QVERIFY(m_desk->openAndWait("acme-vision", Tab(tab)));
        QTRY_VERIFY(!m_desk->workspace.organization().isLoading());
        check(m_desk->window, m_desk->window.organizationPage().tabName(Tab(tab)));
    }
    m_desk->window.organizationPage().setTab(Tab::Usage);
    for (const auto view : {UsagePage::View::Change, UsagePage::View::Allowance}) {
        m_desk->window.organizationPage().usage().setView(view);
        check(m_desk->window, u"a view of usage"_s);
    }
}

void TestComfort::allOrganizations()
{
    QFETCH(int, pixels);
    QFETCH(QString, language);
    use(pixels, language);
    QVERIFY(m_desk->connectAndWait());
    auto *tabs = m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        check(m_desk->window, tabs->tabText(tab));
    }
}

void TestComfort::dialogs()
{
    QFETCH(int, pixels);
    QFETCH(QString, language);
    use(pixels, language);
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->select(m_desk->regularMember());
    for (const char *action :
         {"newOrganization", "inviteMember", "removeMember", "settings", "shortcuts", "about"}) {
        m_desk->window.findChild<QAction *>(QLatin1StringView(action))->trigger();
        QTRY_VERIFY(m_desk->dialog());
        check(*m_desk->dialog(), QLatin1StringView(action));
        m_desk->dialog()->reject();
        QTRY_VERIFY(!m_desk->dialog());
    }
    for (const MadeDialog &each : madeDialogs()) {
        const std::unique_ptr<QDialog> dialog(each.make(&m_desk->window));
        dialog->show();
        check(*dialog, QLatin1StringView(each.name));
    }
}

/// What the tests above rely on: that they would see it.
void TestComfort::whatIsCutOffIsSeen()
{
    QWidget window;
    auto *box = new QComboBox(&window);
    box->addItem(u"In several organizations"_s);
    auto *tabs = new QTabBar(&window);
    tabs->addTab(u"Organizations"_s);
    tabs->addTab(u"People"_s);
    auto *field = new SearchField(u"Filter all organizations"_s, &window);
    auto *text = new QPlainTextEdit(&window);
    text->setPlaceholderText(u"Paste addresses or a table, or drop a file here."_s);
    auto *table = new DataTable(&window);
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"E-mail"_s, u"Administrator"_s});
    model.setItem(0, 0, new QStandardItem(u"ada.lovelace.of.london@example.com"_s));
    model.setItem(0, 1, new QStandardItem(u"Yes"_s));
    table->setModel(&model);
    window.resize(900, 700);
    for (QWidget *widget :
         {static_cast<QWidget *>(box), static_cast<QWidget *>(tabs), static_cast<QWidget *>(field),
          static_cast<QWidget *>(text), static_cast<QWidget *>(table)})
        widget->resize(600, 300);
    window.show();
    QVERIFY2(cutOffIn(window).isEmpty(), qPrintable(cutOffIn(window).join(u'\n')));

    table->setColumnWidth(0, 100);
    QCOMPARE(textsCutOff(table).size(), 1);
    table->setRoom(0, 100, DataTable::Holds::Names); // an address of any length
    QCOMPARE(textsCutOff(table), QStringList());
    table->setColumnWidth(0, 60);
    QCOMPARE(textsCutOff(table->horizontalHeader()).size(), 1);
    for (QWidget *widget : {static_cast<QWidget *>(box), static_cast<QWidget *>(tabs),
                            static_cast<QWidget *>(field), static_cast<QWidget *>(text)}) {
        widget->setMinimumSize(1, 1);
        widget->resize(80, 30);
        QVERIFY2(!textsCutOff(widget).isEmpty(), widget->metaObject()->className());
    }
}

void TestComfort::windows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the smallest") << QSize(900, 600);
    QTest::newRow("a laptop's") << QSize(1366, 768);
    QTest::newRow("4K") << QSize(3840, 2160);
}

/// From the smallest window to one of a large screen: it keeps its size, and cuts nothing off.
void TestComfort::windows()
{
    QFETCH(QSize, size);
    m_desk = std::make_unique<Desk>();
    m_desk->window.resize(size);
    QVERIFY(m_desk->connectAndWait());
    for (int tab = 0; tab < OrganizationPage::tabCount; ++tab) {
        QVERIFY(m_desk->openAndWait("acme-vision", Tab(tab)));
        QTRY_VERIFY(!m_desk->workspace.organization().isLoading());
        check(m_desk->window, m_desk->window.organizationPage().tabName(Tab(tab)));
        QCOMPARE(m_desk->window.size(), size);
    }
    m_desk->window.showAllOrganizations();
    check(m_desk->window, u"all organizations"_s);
    QCOMPARE(m_desk->window.size(), size);
}

/// Not only the text: every step of the scale, and the rows that it stands in.
void TestComfort::everythingGrowsAlong()
{
    use(20);
    QCOMPARE(Fonts::text().pixelSize(), 20);
    QVERIFY(Fonts::axis().pixelSize() > 15);
    QVERIFY(Fonts::title().pixelSize() > 30);
    m_desk->window.organizationPage(); // makes its tables
    QVERIFY(m_desk->members()->verticalHeader()->defaultSectionSize() > Metrics::rowHeight - 1);
    QVERIFY(Fonts::scaled(100) > 150);
}

void TestComfort::standsStillWhereTheDesktopSaysSo_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("still");
    QTest::addColumn<QVariant>("moving");
    QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s
                           << QVariant(false) << QVariant(true);
    QTest::newRow("KDE") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s
                         << QVariant(u"0"_s) << QVariant(u"1.0"_s);
}

void TestComfort::standsStillWhereTheDesktopSaysSo()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, still);
    QFETCH(QVariant, moving);
    QVERIFY(Theme::allowsMotion());
    noteDesktopSetting(group, key, still);
    QVERIFY(!Theme::allowsMotion());
    // What loads says so without moving: over its whole length.
    LoadingBar bar;
    bar.resize(300, bar.height());
    bar.show();
    bar.setLoading(true);
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const QImage picture = bar.grab().toImage();
    QCOMPARE(picture.pixelColor(2, 1), Theme::tokens().accent);
    QCOMPARE(picture.pixelColor(picture.width() - 3, 1), Theme::tokens().accent);
    // What is about something else, or makes no sense, changes nothing.
    noteDesktopSetting(group, u"another-key"_s, moving);
    noteDesktopSetting(group, key, QVariant(QStringList {u"x"_s, u"y"_s}));
    QVERIFY(!Theme::allowsMotion());
    noteDesktopSetting(group, key, moving);
    QVERIFY(Theme::allowsMotion());
}

QTEST_MAIN(TestComfort)
#include "tst_comfort.moc"

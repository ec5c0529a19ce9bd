// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/profilescontroller.h"
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/guide.h"
#include "ui/help/guidedialog.h"
#include "ui/help/guideview.h"
#include "ui/languages/languages.h"
#include "ui/widgets/accessibility.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QKeySequence>
#include <QLabel>
#include <QLibraryInfo>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTranslator>

#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// The guide, the keys, what Steward is made of, and what a bug report needs.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void everyPageHasATitleAndPictures();
    void opensAtWhatIsInSight();
    void staysOneWindow();
    void picturesFitIntoTheirRoom();
    void leadsToKeysAndAbout();
    void namesEveryKeyOfTheWindow();
    void namesEnterAsTheGuideDoes_data();
    void namesEnterAsTheGuideDoes();
    void aboutNamesEverything();
    void showsTheLicence();
    void diagnosticsHoldNoSecret();

private:
    GuideDialog *guide() const { return m_desk->window.findChild<GuideDialog *>(); }
    QString page() const { return guide()->findChild<QListWidget *>()->currentItem()->text(); }

    std::unique_ptr<Desk> m_desk;
};

namespace {

QString titleOf(const QString &id)
{
    for (const GuidePage &page : guidePages()) {
        if (page.id == id)
            return page.title;
    }
    return {};
}

} // namespace

void TestHelp::everyPageHasATitleAndPictures()
{
    const QList<GuidePage> pages = guidePages();
    QVERIFY(pages.size() > 10);
    for (const GuidePage &page : pages) {
        QVERIFY2(!page.title.isEmpty() && !page.title.startsWith(u'#'), qPrintable(page.id));
        QVERIFY2(page.text.size() > 100, qPrintable(page.id));
        GuideView view;
        view.resize(700, 500);
        view.showPage(page.text);
        const int wanted = int(page.text.count(u"!["_s));
        int found = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextFormat format = part.fragment().charFormat();
                if (!format.isImageFormat())
                    continue;
                const QUrl name(format.toImageFormat().name());
                const auto image =
                    view.document()->resource(QTextDocument::ImageResource, name).value<QImage>();
                QVERIFY2(!image.isNull(), qPrintable(page.id));
                ++found;
            }
        }
        QCOMPARE(found, wanted);
    }
}

void TestHelp::opensAtWhatIsInSight()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    QTest::keyClick(&m_desk->window, Qt::Key_F1);
    QTRY_VERIFY(guide() && guide()->isVisible());
    QCOMPARE(page(), titleOf(u"connect"_s));
    QVERIFY(m_desk->connectAndWait());
    m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->setCurrentIndex(1);
    m_desk->window.showHelp();
    QCOMPARE(page(), titleOf(u"people"_s));
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Usage));
    m_desk->window.showHelp();
    QCOMPARE(page(), titleOf(u"usage"_s));
    QVERIFY(guide()->findChild<GuideView *>()->toPlainText().contains(u"UTC"_s));
}

void TestHelp::staysOneWindow()
{
    m_desk->window.showHelp();
    m_desk->window.showHelp();
    QCOMPARE(m_desk->window.findChildren<GuideDialog *>().size(), 1);
    QTest::keyClick(guide(), Qt::Key_Escape);
    QTRY_VERIFY(!guide());
    m_desk->window.showHelp();
    QVERIFY(guide());
}

void TestHelp::picturesFitIntoTheirRoom()
{
    m_desk->window.showHelp();
    auto *view = guide()->findChild<GuideView *>();
    for (const int width : {1100, 700}) {
        guide()->resize(width, 600);
        QTRY_COMPARE(guide()->width(), width);
        QTRY_VERIFY(view->document()->idealWidth() <= view->viewport()->width());
    }
}

void TestHelp::leadsToKeysAndAbout()
{
    m_desk->window.showHelp();
    for (const char *name : {"Keyboard shortcuts", "About Steward"}) {
        named<QPushButton>(*guide(), QLatin1StringView(name))->click();
        QTRY_VERIFY(m_desk->dialog());
        QCOMPARE(m_desk->dialog()->windowTitle(), QLatin1StringView(name));
        m_desk->dialog()->reject();
    }
}

void TestHelp::namesEveryKeyOfTheWindow()
{
    m_desk->window.showShortcuts();
    QTRY_VERIFY(m_desk->dialog());
    QStringList shown;
    for (const QLabel *label : m_desk->dialog()->findChildren<QLabel *>())
        shown.append(label->text());
    QStringList missing;
    for (const QAction *action : m_desk->window.actions()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        // The tabs have a line for all of them.
        if (!keys.isEmpty() && !shown.contains(keys) && !action->objectName().startsWith(u"tab"_s))
            missing.append(keys);
    }
    QCOMPARE(missing, QStringList());
}

void TestHelp::namesEnterAsTheGuideDoes_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestHelp::namesEnterAsTheGuideDoes()
{
    QFETCH(const QString, language);
    QTranslator qt;
    QVERIFY(language == u"en"
            || (qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
                && QCoreApplication::installTranslator(&qt)));
    QVERIFY(!guidePages().isEmpty()); // its texts are there from then on
    m_desk->window.showShortcuts();
    QTRY_VERIFY(m_desk->dialog());
    QStringList shown;
    for (const QLabel *label : m_desk->dialog()->findChildren<QLabel *>())
        shown.append(label->text());
    const QString enter = QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    QVERIFY(shown.contains(enter));
    for (const char *page : {"usage", "commands"}) {
        QFile file(guideFolder() + u"/%1/%2.md"_s.arg(language, QLatin1StringView(page)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(u' ' + enter));
    }
}

void TestHelp::aboutNamesEverything()
{
    const QList<Component> all = components();
    QCOMPARE(all.first().name, u"Steward"_s);
    QCOMPARE(all.first().version, u"" STEWARD_VERSION ""_s);
    QStringList names;
    for (const Component &component : all) {
        QVERIFY2(!component.licence.isEmpty(), qPrintable(component.name));
        QVERIFY2(!component.version.isEmpty(), qPrintable(component.name));
        QVERIFY2(!component.version.contains(u'"'), qPrintable(component.version));
        // Where they can be told, they are numbers.
        static const QRegularExpression number(u"^[0-9]+(\\.[0-9]+)+"_s);
        if (component.name != u"libsecret"_s && component.version != u"not installed"_s)
            QVERIFY2(number.match(component.version).hasMatch(), qPrintable(component.version));
        names.append(component.name);
    }
    for (const char *name :
         {"Qt", "Qt Charts", "Qt HTTP Server", "Qt SVG", "Qt Wayland", "Qt translations",
          "QtKeychain", "libsecret", "simdjson", "SQLite", "Inter", "Noto Sans"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
}

void TestHelp::showsTheLicence()
{
    m_desk->window.showAbout();
    QTRY_VERIFY(m_desk->dialog());
    named<QPushButton>(*m_desk->dialog(), u"Licence"_s)->click();
    QTRY_VERIFY(m_desk->dialog()->findChild<QPlainTextEdit *>());
    QVERIFY(m_desk->dialog()->findChild<QPlainTextEdit *>()->toPlainText().contains(
        u"GNU GENERAL PUBLIC LICENSE"_s));
}

void TestHelp::diagnosticsHoldNoSecret()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->window.showHelp();
    named<QPushButton>(*guide(), u"Copy diagnostics"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Steward " STEWARD_VERSION ""_s), qPrintable(text));
    QVERIFY(text.contains(u"Organizations: 12"_s));
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));

    const SandboxAddress &address = m_desk->sandbox.address();
    QStringList secrets {QString(address.adminToken).remove(u"Token "_s), address.url.host(),
                         QString::number(address.url.port()), u"acme"_s,
                         qEnvironmentVariable("USER")};
    for (const Member &member : m_desk->workspace.members().model().members())
        secrets.append(member.email);
    secrets.removeAll(QString());
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!text.contains(secret), qPrintable(secret));

    // Nor does what a profile holds get in there by another way.
    Connection connection = m_desk->connection();
    connection.address = QUrl(u"https://internal.example.com/v2.1"_s);
    connection.name = u"The secret project"_s;
    connection.rules.authorityFile = u"/home/ada/secret.pem"_s;
    connection.rules.proxy = {ProxyChoice::Kind::Given, u"proxy.internal.example.com"_s, 3128};
    const QString other = diagnosticsText({true, connection, 3, u"dark"_s, u"de"_s});
    for (const char *part : {"internal", "secret", "ada", "3128"})
        QVERIFY2(!other.contains(QLatin1StringView(part)), qPrintable(other));
    QVERIFY(other.contains(u"Proxy: one of its own"_s));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window at a start: what the profile had last, before the service has said anything.
#include "base/utc.h"
#include "controllers/copykeeper.h"
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "support/lossyproxy.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/sidebar/sidebar.h"
#include "ui/welcome/welcomepage.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestLocalCopy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isShownAtOnceAndReplaced();
    void isThereBeforeTheFirstPicture();
    void opensWhatIsChosenOnceItIsConnected();
    void staysWhereTheServiceCannotBeReached();
    void goesWithTheSignIn_data();
    void goesWithTheSignIn();
    void goesWhereNoSignInIsKept();
    void goesWhereTheServiceSaysNo();
    void isNotKeptAgainOnceTheServiceHasSaidNo();
    void goesWithAnotherAddress();
    void isNotShownUnderAnotherName();
    void isNotKeptOfWhoDoesNotStay();
    void tellsItsAge();

private:
    Profile profile() const
    {
        Profile profile;
        profile.id = u"1"_s;
        profile.name = u"Acme"_s;
        profile.address = m_desk->sandbox.address().url;
        return profile;
    }
    /// Connects as \a profile, until there is all of it, and the program is left.
    bool workAndLeave(const Profile &profile)
    {
        CopyKeeper keeper(m_desk->workspace, m_desk->profiles, folder());
        m_desk->profiles.put(profile);
        m_desk->profiles.noteUse(profile.id, token());
        m_desk->window.resume();
        if (!QTest::qWaitFor([this] { return isComplete(); }))
            return false;
        m_rows = organizations().model().rows();
        m_desk->workspace.session().leave();
        return true;
    }
    /// The next start: a window that nobody has connected yet.
    void start() { m_keeper->show(); }
    OrganizationsController &organizations() const { return m_desk->workspace.organizations(); }
    bool isComplete() const
    {
        return organizations().hasData() && !organizations().isCopy()
               && organizations().remainingDetails() == 0;
    }
    Credential token() const { return Credential::fromToken(m_desk->sandbox.address().adminToken); }
    QString folder() const { return m_folder->filePath(u"organizations"_s); }
    int files() const { return int(QDir(folder()).entryList(QDir::Files).size()); }
    bool isWelcome() const { return m_desk->window.welcomePage().isVisible(); }
    DataTable *table() const { return m_desk->find<DataTable>("All organizations"); }
    QListView *list() const { return m_desk->find<QListView>("Organizations"); }
    bool says(const QString &text) const
    {
        for (const QLabel *label : m_desk->window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CopyKeeper> m_keeper;
    QList<OrganizationRow> m_rows; ///< as they were when the program was left
};

void TestLocalCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>();
    QVERIFY(workAndLeave(profile()));
    QCOMPARE(files(), 1);
    m_keeper = std::make_unique<CopyKeeper>(m_desk->workspace, m_desk->profiles, folder());
}

void TestLocalCopy::cleanup()
{
    m_keeper.reset();
    m_desk.reset();
}

void TestLocalCopy::isShownAtOnceAndReplaced()
{
    QVERIFY(isWelcome());
    start();
    QVERIFY(!isWelcome());
    QVERIFY(!m_desk->workspace.session().isConnected());
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), int(m_rows.size()));
    QCOMPARE(list()->model()->rowCount(), int(m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        OrganizationRow row = organizations().model().at(int(i));
        row.failed = {};
        QVERIFY(row == m_rows[i]);
    }
    QVERIFY(says(u"as of a moment ago"_s));
    QVERIFY(!says(u"updated"_s));
    auto *button = m_desk->window.sidebar().findChild<QPushButton *>(u"profileButton"_s);
    QCOMPARE(description(button),
             u"Acme, 127.0.0.1:%1"_s.arg(m_desk->sandbox.address().url.port()));
    // Nothing is offered that takes the service.
    QVERIFY(!m_desk->find<QPushButton>("New organization")->isEnabled());
    auto *tabs = m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s);
    QVERIFY(!tabs->isTabEnabled(1) && !tabs->isTabEnabled(2) && !tabs->isTabEnabled(3));

    m_desk->window.resume();
    QTRY_VERIFY(isComplete());
    QCOMPARE(table()->model()->rowCount(), int(m_rows.size()));
    QVERIFY(says(u"updated"_s));
    QVERIFY(!says(u"as of"_s));
    QVERIFY(m_desk->find<QPushButton>("New organization")->isEnabled());
    QVERIFY(tabs->isTabEnabled(1) && tabs->isTabEnabled(2) && tabs->isTabEnabled(3));
}

void TestLocalCopy::isThereBeforeTheFirstPicture()
{
    start();
    Settings settings;
    m_desk->profiles.save(settings);
    const MainWindow window(m_desk->workspace, m_desk->profiles, settings,
                            [this]() -> Result<Connection> { return m_desk->connection(); });
    const auto *all = window.findChild<DataTable *>(u"allOrganizationsTable"_s);
    QVERIFY(all->isVisibleTo(&window));
    QCOMPARE(all->model()->rowCount(), int(m_rows.size()));
    // And nothing else has been made.
    QVERIFY(!window.findChild<WelcomePage *>());
    QVERIFY(!window.findChild<OrganizationPage *>());
}

void TestLocalCopy::opensWhatIsChosenOnceItIsConnected()
{
    start();
    const OrganizationName name = m_rows.first().organization.name;
    emit m_desk->window.sidebar().organizationRequested(name);
    QVERIFY(m_desk->message().contains(u"opens as soon as"_s));
    QCOMPARE(m_desk->workspace.openOrganization(), OrganizationName());
    QCOMPARE(m_desk->window.settings().organization, name.text);
    QTRY_COMPARE(m_desk->workspace.openOrganization(), name);
    QVERIFY(m_desk->message().isEmpty());
    QVERIFY(m_desk->window.organizationPage().isVisible());
}

void TestLocalCopy::staysWhereTheServiceCannotBeReached()
{
    LossyProxy way(m_desk->sandbox.address().url);
    Profile away = profile();
    away.address = way.address();
    m_keeper.reset();
    m_desk->profiles.put(away);
    QVERIFY(workAndLeave(away));
    m_keeper = std::make_unique<CopyKeeper>(m_desk->workspace, m_desk->profiles, folder());
    way.setFault([](const PeerRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n?");
    });

    start();
    m_desk->window.resume();
    QTRY_VERIFY(m_desk->message().contains(u"What you see is as of a moment ago."_s));
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), int(m_rows.size()));
    QCOMPARE(files(), 1);
    // Trying again is offered, and asked for by whoever wants the newest, too.
    auto *retry = m_desk->find<QPushButton>("Retry");
    QVERIFY(retry && retry->isVisible());
    const int asked = way.requestCount();
    retry->click();
    QTRY_VERIFY(way.requestCount() > asked);
    QTRY_VERIFY(!m_desk->workspace.session().isChecking());
    QVERIFY(table()->isVisible());
    way.setFault({});
    m_desk->window.refresh();
    QTRY_VERIFY(isComplete());
    QVERIFY(m_desk->message().isEmpty());
}

void TestLocalCopy::goesWithTheSignIn_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("signed out") << false;
    QTest::newRow("profile removed") << true;
}

void TestLocalCopy::goesWithTheSignIn()
{
    QFETCH(const bool, isRemoved);
    start();
    QVERIFY(!isWelcome());
    if (isRemoved)
        m_desk->profiles.remove(u"1"_s);
    else
        m_desk->profiles.signOut(u"1"_s);
    QVERIFY(isWelcome());
    QCOMPARE(organizations().model().rowCount(), 0);
    QTRY_COMPARE(files(), 0);
}

void TestLocalCopy::goesWhereNoSignInIsKept()
{
    // The keychain has been emptied behind the program's back.
    bool isGone = false;
    m_desk->keychain.remove(u"1"_s, this, [&](const auto &) { isGone = true; });
    QTRY_VERIFY(isGone);
    m_keeper.reset();
    ProfilesController fresh(m_desk->keychain);
    MainWindow window(m_desk->workspace, fresh, m_desk->window.settings(),
                      [this]() -> Result<Connection> { return m_desk->connection(); });
    CopyKeeper keeper(m_desk->workspace, fresh, folder());
    window.show();
    keeper.show();
    QVERIFY(!window.findChild<WelcomePage *>()->isVisible());
    window.resume();
    QTRY_VERIFY(window.welcomePage().isVisible());
    QCOMPARE(organizations().model().rowCount(), 0);
}

void TestLocalCopy::goesWhereTheServiceSaysNo()
{
    m_desk->profiles.noteUse(u"1"_s, Credential::fromToken(QString(40, u'1')));
    start();
    QVERIFY(!isWelcome());
    m_desk->window.resume();
    QTRY_VERIFY(m_desk->dialog());
    QVERIFY(isWelcome());
    QCOMPARE(organizations().model().rowCount(), 0);
    QTRY_COMPARE(files(), 0);
    m_desk->dialog()->reject();
    QVERIFY(isWelcome());
}

void TestLocalCopy::isNotKeptAgainOnceTheServiceHasSaidNo()
{
    m_desk->window.resume();
    QTRY_VERIFY(isComplete());
    m_desk->client.renewCredential(Credential::fromToken(QString(40, u'1')));
    m_desk->workspace.open(organizations().model().at(0).organization.name);
    QTRY_VERIFY(m_desk->dialog());
    QTRY_COMPARE(files(), 0);
    emit organizations().detailsProgressed(); // the last of what was on its way
    m_keeper.reset();                         // which waits for the disk
    QCOMPARE(files(), 0);
    m_desk->dialog()->reject();
}

void TestLocalCopy::goesWithAnotherAddress()
{
    Profile moved = profile();
    moved.address = QUrl(u"http://127.0.0.1:9/v2.1"_s);
    start();
    m_desk->profiles.put(moved);
    QVERIFY(isWelcome());
    QTRY_COMPARE(files(), 0);
}

void TestLocalCopy::isNotShownUnderAnotherName()
{
    start();
    QStringList shown;
    connect(&organizations().model(), &QAbstractItemModel::modelReset, this, [&] {
        // At no moment are the rows of one there while the other is in use.
        if (m_desk->workspace.session().isConnected() && organizations().isCopy())
            shown.append(organizations().copyOf());
    });
    Profile other = profile();
    other.id = u"2"_s;
    other.name = u"Globex"_s;
    m_desk->profiles.put(other);
    bool wasEmpty = false;
    connect(&m_desk->workspace.session(), &SessionController::connectionChanged, this, [&] {
        wasEmpty = organizations().model().rowCount() == 0 && !organizations().isCopy();
    });
    m_desk->window.connectTo(connectionOf(other, token()));
    QTRY_VERIFY(isComplete());
    QVERIFY(wasEmpty);
    QVERIFY(shown.isEmpty());
}

void TestLocalCopy::isNotKeptOfWhoDoesNotStay()
{
    m_keeper.reset();
    m_desk->profiles.remove(u"1"_s);
    LocalCopies(folder()).remove(u"1"_s);
    Profile passing = profile();
    passing.staysSignedIn = false;
    m_desk->profiles.put(passing);
    CopyKeeper keeper(m_desk->workspace, m_desk->profiles, folder());
    m_desk->window.connectTo(connectionOf(passing, token()));
    QTRY_VERIFY(isComplete());
    m_desk->workspace.session().leave();
    keeper.show();
    QVERIFY(!organizations().isCopy());
    QCOMPARE(files(), 0);
}

void TestLocalCopy::tellsItsAge()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'764'000'000'000, utc);
    QCOMPARE(ageText(now, now), u"as of a moment ago"_s);
    QCOMPARE(ageText(now.addSecs(3600), now), u"as of a moment ago"_s); // the clock was set back
    QCOMPARE(ageText(now.addSecs(-59), now), u"as of a moment ago"_s);
    QCOMPARE(ageText(now.addSecs(-60), now), u"as of 1 minute(s) ago"_s);
    QCOMPARE(ageText(now.addSecs(-3 * 3600), now), u"as of 3 hour(s) ago"_s);
    QCOMPARE(ageText(now.addDays(-2), now), u"as of 2 day(s) ago"_s);
}

QTEST_MAIN(TestLocalCopy)

#include "tst_localcopy.moc"

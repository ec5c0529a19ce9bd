// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says where the answer to a change does not come, and where it closes before.
#include "controllers/changerunner.h"
#include "controllers/leftovers.h"
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "support/lossyproxy.h"
#include "ui/mainwindow/changenotice.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/widgets/accessibility.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

using Loss = LossyProxy::Loss;

class TestLostAnswers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void saysThatItChecksAndKeepsWhatIsShown();
    void showsWhatWasDoneAllTheSame();
    void tellsWhereTheDialogIsGone();
    void closesAtOnceWhereNothingIsOnItsWay();
    void closesOnceItIsKnown();
    void closesWhenPatienceIsOver();
    void tellsAtTheNextStart();
    void tellsOfADamagedJournal();

private:
    /// Everything that a start of the program makes.
    struct Run
    {
        Run(const QUrl &address, const QString &token, const QString &journalFolder)
            : workspace(client, systemClock, journalFolder),
              profiles(keychain),
              window(workspace, profiles, {}, [] { return Result<Connection>(ApiError {}); })
        {
            workspace.changes().setPause(std::chrono::milliseconds(200));
            workspace.leftovers().setPause(std::chrono::milliseconds(1));
            window.show();
            window.connectTo({u"Test"_s, address, Credential::fromToken(token)});
        }

        ApiClient client;
        Workspace workspace;
        SessionSecretStore keychain;
        ProfilesController profiles;
        MainWindow window;
    };

    void start();
    bool openMembers();
    void invite(const QString &email);
    template<typename T>
    T *find(const char *name) const
    {
        return named<T>(m_run->window, QLatin1StringView(name));
    }
    QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    QString notice() const { return m_run->window.findChild<ChangeNotice *>()->text(); }
    QStringList news() const { return m_run->window.findChild<NewsNotice *>()->sentences(); }
    QString message() const
    {
        // A dialog has a message bar of its own.
        const auto bars = m_run->window.findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            if (bar->window() == &m_run->window)
                return bar->message();
        }
        return {};
    }
    int shownMembers() const
    {
        return m_run->window.findChild<DataTable *>(u"membersTable"_s)->model()->rowCount();
    }
    bool isMember(const QString &email) const
    {
        return m_sandbox->admin().get(usersPath("acme-vision")).body.contains(email.toUtf8());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<LossyProxy> m_proxy;
    std::unique_ptr<Run> m_run;
};

namespace {

const QString grace = u"grace@example.com"_s;
const QString checking = u"Checking what happened… The answer to this change did not come: invite "
                         "grace@example.com to acme-vision."_s;

} // namespace

void TestLostAnswers::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<RunningSandbox>();
    m_proxy = std::make_unique<LossyProxy>(m_sandbox->address().url);
    start();
}

void TestLostAnswers::cleanup()
{
    m_run.reset();
    m_proxy.reset();
    m_sandbox.reset();
}

void TestLostAnswers::start()
{
    m_run.reset();
    m_run = std::make_unique<Run>(m_proxy->address(), m_sandbox->address().adminToken,
                                  m_home->filePath(u"journal"_s));
    QTRY_VERIFY(m_run->workspace.organizations().hasData());
    QTRY_VERIFY(m_run->workspace.session().currentUser());
}

bool TestLostAnswers::openMembers()
{
    m_run->window.openOrganization({u"acme-vision"_s});
    m_run->window.organizationPage().setTab(OrganizationPage::Tab::Members);
    return QTest::qWaitFor([this] { return m_run->workspace.members().hasData(); });
}

void TestLostAnswers::invite(const QString &email)
{
    find<QPushButton>("Invite member")->click();
    QTRY_VERIFY(dialog());
    named<QLineEdit>(*dialog(), u"Email"_s)->setText(email);
    auto *send = named<QPushButton>(*dialog(), u"Send invitation"_s);
    QTRY_VERIFY(send->isEnabled());
    send->click();
}

void TestLostAnswers::saysThatItChecksAndKeepsWhatIsShown()
{
    QVERIFY(openMembers());
    const int before = shownMembers();
    QVERIFY(before > 0);
    m_proxy->setLoss(Loss::Change);
    invite(grace);
    QTRY_COMPARE(notice(), checking);
    QCOMPARE(shownMembers(), before);
    QTRY_COMPARE(dialog()->findChild<MessageBar *>()->message(),
                 u"The connection was lost before the service answered. Steward has checked twice "
                 "since: grace@example.com is not a member of acme-vision. The change has not been "
                 "made, and it is safe to try again."_s);
    QTRY_COMPARE(notice(), QString());
    QCOMPARE(shownMembers(), before);
    QCOMPARE(m_proxy->changeCount(), 1);
    QVERIFY(!isMember(grace));
    // It is safe indeed.
    m_proxy->setLoss(Loss::Nothing);
    named<QPushButton>(*dialog(), u"Send invitation"_s)->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(shownMembers(), before + 1);
}

void TestLostAnswers::showsWhatWasDoneAllTheSame()
{
    QVERIFY(openMembers());
    const int before = shownMembers();
    m_proxy->setLoss(Loss::Answer);
    invite(grace);
    QTRY_VERIFY(!dialog());
    QCOMPARE(shownMembers(), before + 1);
    QCOMPARE(m_proxy->changeCount(), 1);
    QVERIFY(isMember(grace));
}

void TestLostAnswers::tellsWhereTheDialogIsGone()
{
    QVERIFY(openMembers());
    m_proxy->setLoss(Loss::Change);
    invite(grace);
    QTRY_COMPARE(notice(), checking);
    dialog()->reject();
    m_run->window.openOrganization({u"ekster-labs"_s});
    QTRY_COMPARE(notice(), QString());
    QTRY_VERIFY2(message().contains(u"grace@example.com is not a member of acme-vision."_s),
                 qPrintable(message()));
}

void TestLostAnswers::closesAtOnceWhereNothingIsOnItsWay()
{
    QVERIFY(m_run->window.close());
    QVERIFY(!m_run->window.isVisible());
}

void TestLostAnswers::closesOnceItIsKnown()
{
    QVERIFY(openMembers());
    m_proxy->setLoss(Loss::AnswerForNow);
    invite(grace);
    QTRY_COMPARE(m_proxy->changeCount(), 1);
    dialog()->reject();
    QVERIFY(!m_run->window.close());
    QCOMPARE(notice(), u"Steward closes once it is known what became of this change: invite "
                       "grace@example.com to acme-vision. If you quit now, you are told at the "
                       "next start."_s);
    QVERIFY(m_run->window.isVisible());
    m_proxy->release();
    QTRY_VERIFY(!m_run->window.isVisible());
    start();
    QTRY_VERIFY(!m_run->workspace.organizations().isLoading());
    QCOMPARE(news(), QStringList());
}

void TestLostAnswers::closesWhenPatienceIsOver()
{
    QVERIFY(openMembers());
    m_proxy->setLoss(Loss::AnswerForNow);
    invite(grace);
    QTRY_COMPARE(m_proxy->changeCount(), 1);
    dialog()->reject();
    m_run->window.findChild<ChangeNotice *>()->setPatience(std::chrono::milliseconds(10));
    QVERIFY(!m_run->window.close());
    QTRY_VERIFY(!m_run->window.isVisible());
}

void TestLostAnswers::tellsAtTheNextStart()
{
    QVERIFY(openMembers());
    m_proxy->setLoss(Loss::AnswerForNow);
    invite(grace);
    QTRY_COMPARE(m_proxy->changeCount(), 1);
    dialog()->reject();
    QVERIFY(!m_run->window.close());
    find<QPushButton>("Quit now")->click();
    QTRY_VERIFY(!m_run->window.isVisible());
    start();
    const QStringList expected {u"When Steward was last closed, a change was on its way: invite "
                                "grace@example.com to acme-vision. It was made. "
                                "grace@example.com is a member of acme-vision."_s};
    QTRY_COMPARE(news(), expected);
    QCOMPARE(find<QLabel>("Notice")->text(), expected[0]);
    QCOMPARE(m_proxy->changeCount(), 1);
    find<QPushButton>("Dismiss notice")->click();
    QVERIFY(!find<QLabel>("Notice")->isVisible());
    start();
    QTRY_VERIFY(!m_run->workspace.organizations().isLoading());
    QCOMPARE(news(), QStringList());
}

void TestLostAnswers::tellsOfADamagedJournal()
{
    QVERIFY(openMembers());
    invite(grace);
    QTRY_VERIFY(!dialog());
    m_run.reset();
    QFile journal(m_home->filePath(u"journal/journal.sqlite"_s));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(journal.write("Dear diary, …") > 0);
    journal.close();
    start();
    QTRY_COMPARE(news().size(), 1);
    QVERIFY2(news()[0].startsWith("The journal of changes was damaged. It is kept as "_L1),
             qPrintable(news()[0]));
}

QTEST_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"

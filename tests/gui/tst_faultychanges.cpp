// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads where a change meets a fault, whichever change and whichever fault: what
// happened, what became of it, and what to do. And what they see beside it stays.
#include "controllers/changerunner.h"
#include "controllers/leftovers.h"
#include "controllers/sessioncontroller.h"
#include "support/desk.h"
#include "support/lossyproxy.h"
#include "ui/mainwindow/changenotice.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/waitnotice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

using Loss = LossyProxy::Loss;

namespace {

/// One of those that the window offers.
enum class Asked { Invitation, Role, Removal, Creation, Renaming, Plan };

const QString safe = u" The change has not been made, and it is safe to try again."_s;
const QString checkedTwice = u" Steward has checked twice since: "_s;
const QString lost = u"The connection was lost before the service answered."_s;
const QString invited = u"grace@example.com"_s;

} // namespace

Q_DECLARE_METATYPE(Asked)

class TestFaultyChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void saysThatItWasNotMade_data();
    void saysThatItWasNotMade();
    void showsWhatWasMadeAllTheSame_data();
    void showsWhatWasMadeAllTheSame();
    void saysThatItCannotBeChecked_data() { addChanges(); }
    void saysThatItCannotBeChecked();
    void showsARefusalBesideTheName_data();
    void showsARefusalBesideTheName();
    void countsDownAndStops_data() { addChanges(); }
    void countsDownAndStops();
    void cancelsWhatWaits_data() { addForms(); }
    void cancelsWhatWaits();
    void saysThatItGoesOnWithoutItsDialog_data() { addForms(); }
    void saysThatItGoesOnWithoutItsDialog();
    void asksToSignInAgainAndGoesOn_data();
    void asksToSignInAgainAndGoesOn();
    void tellsWhoIsSignedInNow_data();
    void tellsWhoIsSignedInNow();

private:
    static void addChanges();
    /// Those whose dialog stays open until they are made.
    static void addForms();
    static QString nameOf(Asked asked);
    /// Asks for it, with the controls of the window.
    void ask(Asked asked);
    void submit(const char *button);
    /// What the person reads: in the dialog that is open, or above the page.
    QString reading() const;
    /// What the person is told about a change that was not made.
    QString stateNow(Asked asked) const;
    QString describe(Asked asked) const;
    /// \a words as they are told about it: where no dialog says it, they say which change it was.
    QString inItsPlace(Asked asked, const QString &words) const;
    bool isMadeAtTheService(Asked asked) const;
    QString notice() const { return m_desk->window.findChild<ChangeNotice *>()->text(); }
    int rows() const { return m_desk->members()->model()->rowCount(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LossyProxy> m_proxy;
    QString m_somebody; ///< a regular member
    int m_rows = 0;
    int m_organizations = 0;
};

void TestFaultyChanges::init()
{
    m_desk = std::make_unique<Desk>();
    m_proxy = std::make_unique<LossyProxy>(m_desk->sandbox.address().url);
    m_desk->workspace.changes().setPause(std::chrono::milliseconds(50));
    m_desk->workspace.leftovers().setPause(std::chrono::milliseconds(1));
    Connection connection = m_desk->connection();
    connection.address = m_proxy->address();
    m_desk->window.connectTo(connection);
    QTRY_VERIFY(m_desk->workspace.organizations().hasData());
    QTRY_VERIFY(m_desk->workspace.session().currentUser());
    QTRY_COMPARE(m_desk->workspace.organizations().remainingDetails(), 0);
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_somebody = m_desk->regularMember();
    m_rows = rows();
    m_organizations = m_desk->workspace.organizations().model().rowCount();
    QVERIFY(m_rows > 10 && !m_somebody.isEmpty());
}

void TestFaultyChanges::cleanup()
{
    m_desk.reset();
    m_proxy.reset();
}

QString TestFaultyChanges::nameOf(Asked asked)
{
    switch (asked) {
    case Asked::Invitation:
        return u"invite"_s;
    case Asked::Role:
        return u"set role"_s;
    case Asked::Removal:
        return u"remove"_s;
    case Asked::Creation:
        return u"create"_s;
    case Asked::Renaming:
        return u"rename"_s;
    case Asked::Plan:
        return u"subscription"_s;
    }
    Q_UNREACHABLE();
}

void TestFaultyChanges::addChanges()
{
    QTest::addColumn<Asked>("asked");
    for (const Asked asked : {Asked::Invitation, Asked::Role, Asked::Removal, Asked::Creation,
                              Asked::Renaming, Asked::Plan})
        QTest::newRow(qPrintable(nameOf(asked))) << asked;
}

void TestFaultyChanges::addForms()
{
    QTest::addColumn<Asked>("asked");
    for (const Asked asked : {Asked::Invitation, Asked::Creation, Asked::Renaming, Asked::Plan})
        QTest::newRow(qPrintable(nameOf(asked))) << asked;
}

void TestFaultyChanges::submit(const char *button)
{
    auto *submit = named<QPushButton>(*m_desk->dialog(), QLatin1StringView(button));
    QTRY_VERIFY(submit->isEnabled());
    submit->click();
}

void TestFaultyChanges::ask(Asked asked)
{
    const auto press = [this](const char *name) {
        auto *button = m_desk->find<QPushButton>(name);
        QTRY_VERIFY(button->isEnabled());
        button->click();
    };
    const auto field = [this](const char *name) {
        return named<QLineEdit>(*m_desk->dialog(), QLatin1StringView(name));
    };
    switch (asked) {
    case Asked::Invitation:
        press("Invite member");
        field("Email")->setText(invited);
        return submit("Send invitation");
    case Asked::Role:
        m_desk->select(m_somebody);
        return press("Make admin");
    case Asked::Removal:
        m_desk->select(m_somebody);
        press("Remove member");
        return submit("Remove");
    case Asked::Creation:
        m_desk->window.createOrganization();
        field("Name")->setText(u"acme-fresh"_s);
        return submit("Create");
    case Asked::Renaming:
        m_desk->window.organizationPage().setTab(Tab::Subscription);
        press("Rename organization");
        field("Name")->setText(u"acme-sight"_s);
        return submit("Rename");
    case Asked::Plan:
        m_desk->window.organizationPage().setTab(Tab::Subscription);
        press("Change subscription");
        named<QComboBox>(*m_desk->dialog(), u"Subscription"_s)->setCurrentText(u"professional"_s);
        return submit("Save");
    }
}

QString TestFaultyChanges::reading() const
{
    if (const QDialog *dialog = m_desk->dialog()) {
        const auto *bar = dialog->findChild<MessageBar *>();
        return bar ? bar->message() : QString();
    }
    // A dialog has a message bar of its own.
    const auto bars = m_desk->window.findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->window() == &m_desk->window)
            return bar->message();
    }
    return {};
}

QString TestFaultyChanges::stateNow(Asked asked) const
{
    switch (asked) {
    case Asked::Invitation:
        return u"grace@example.com is not a member of acme-vision."_s;
    case Asked::Role:
        return m_somebody + u" is a regular user of acme-vision."_s;
    case Asked::Removal:
        return m_somebody + u" is still a member of acme-vision."_s;
    case Asked::Creation:
        return u"None of your organizations is named acme-fresh."_s;
    case Asked::Renaming:
        return u"acme-vision still has its name."_s;
    case Asked::Plan:
        return u"acme-vision is as it was before."_s;
    }
    Q_UNREACHABLE();
}

QString TestFaultyChanges::describe(Asked asked) const
{
    switch (asked) {
    case Asked::Invitation:
        return u"invite grace@example.com to acme-vision"_s;
    case Asked::Role:
        return u"make %1 an admin of acme-vision"_s.arg(m_somebody);
    case Asked::Removal:
        return u"remove %1 from acme-vision"_s.arg(m_somebody);
    case Asked::Creation:
        return u"create the organization acme-fresh"_s;
    case Asked::Renaming:
        return u"rename acme-vision to acme-sight"_s;
    case Asked::Plan:
        return u"change the subscription of acme-vision"_s;
    }
    Q_UNREACHABLE();
}

QString TestFaultyChanges::inItsPlace(Asked asked, const QString &words) const
{
    const bool hasDialog = asked != Asked::Role && asked != Asked::Removal;
    return hasDialog ? words : u"A problem with this change: %1. %2"_s.arg(describe(asked), words);
}

bool TestFaultyChanges::isMadeAtTheService(Asked asked) const
{
    test::PlainHttp admin = m_desk->sandbox.admin();
    const auto find = [&](const QString &email) -> QJsonObject {
        const QJsonArray members = admin.get(usersPath("acme-vision")).array();
        for (const QJsonValue &member : members) {
            if (text(member.toObject(), "email") == email)
                return member.toObject();
        }
        return {};
    };
    switch (asked) {
    case Asked::Invitation:
        return !find(invited).isEmpty();
    case Asked::Role:
        return find(m_somebody).value("admin"_L1).toBool();
    case Asked::Removal:
        return find(m_somebody).isEmpty();
    case Asked::Creation:
        return admin.get(organizationPath("acme-fresh")).status == 200;
    case Asked::Renaming:
        return admin.get(organizationPath("acme-sight")).status == 200;
    case Asked::Plan:
        return text(admin.get(organizationPath("acme-vision")).object(), "subscription")
               == u"professional"_s;
    }
    Q_UNREACHABLE();
}

void TestFaultyChanges::saysThatItWasNotMade_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QByteArray>("bytes"); ///< what is answered in place of the service; none: drop
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isChecked");
    for (const Asked asked : {Asked::Invitation, Asked::Role, Asked::Removal, Asked::Creation,
                              Asked::Renaming, Asked::Plan}) {
        const auto row = [asked](const char *fault, const QByteArray &bytes, const QString &words,
                                 bool isChecked) {
            QTest::addRow("%s: %s", qPrintable(nameOf(asked)), fault)
                << asked << bytes << words << isChecked;
        };
        row("dropped", {}, lost, true);
        row("500 with a page", Peer::answer(500, "<html><body>nginx</body></html>"),
            u"The service has a problem (HTTP 500)."_s, true);
        row("redirect", Peer::answer(302, {}, {"Location: https://elsewhere.example.com/login"}),
            u"The service points to another address, https://elsewhere.example.com/login. Nothing "
            "was sent there."_s,
            true);
        row("about others",
            Peer::answer(200, R"({"id": "x", "email": "eve@example.com", "name": "evil",)"
                              R"( "surname": null, "admin": true, "subscription": "free",)"
                              R"( "creation_date": "2026-03-25T15:43:46.101877Z"})"),
            u"The service answered about "_s, true);
        row("a page", Peer::answer(200, "<html>Sign in</html>"),
            u"The answer of the service could not be understood "_s, true);
        row("403", Peer::answer(403, R"({"error": "Not today."})"),
            u"Not today. The change was not made. Ask somebody who is allowed to."_s, false);
        row("404", Peer::answer(404, R"({"error": "It is gone."})"),
            u"It is gone. The change was not made. Refresh to see what there is now."_s, false);
    }
    for (const Asked asked : {Asked::Role, Asked::Removal})
        QTest::addRow("%s: 400", qPrintable(nameOf(asked)))
            << asked << Peer::answer(400, R"({"error": "The last admin has to stay."})")
            << u"The last admin has to stay. The change was not made."_s << false;
}

void TestFaultyChanges::saysThatItWasNotMade()
{
    QFETCH(Asked, asked);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QFETCH(bool, isChecked);
    m_proxy->setFaultOfChanges([&](const PeerRequest &, QTcpSocket &socket) {
        if (bytes.isEmpty())
            socket.abort();
        else
            socket.write(bytes);
    });
    ask(asked);
    if (isChecked)
        QTRY_COMPARE(notice(), u"Checking what happened… The answer to this change did not come: "_s
                                   + describe(asked) + u'.');
    const QString beginning = inItsPlace(asked, words);
    QTRY_VERIFY2(reading().startsWith(beginning), qPrintable(reading()));
    if (isChecked)
        QVERIFY2(reading().endsWith(checkedTwice + stateNow(asked) + safe), qPrintable(reading()));
    else
        QCOMPARE(reading(), beginning);
    QTRY_COMPARE(notice(), QString());
    QCOMPARE(m_proxy->changeCount(), 1);
    QVERIFY(!isMadeAtTheService(asked));
    // Whoever was not found may have been removed by somebody else: the list is loaded anew.
    QTRY_VERIFY(!m_desk->workspace.members().isLoading());
    QCOMPARE(rows(), m_rows);
    QCOMPARE(m_desk->workspace.organizations().model().rowCount(), m_organizations);
    QCOMPARE(m_desk->workspace.openOrganization().text, u"acme-vision"_s);

    // It can be tried again indeed, with what was entered, if anything was.
    m_proxy->setFaultOfChanges({});
    if (QDialog *dialog = m_desk->dialog()) {
        auto *submit = dialog->findChild<QPushButton *>(u"submitButton"_s);
        QVERIFY(submit->isEnabled());
        submit->click();
    } else if (asked == Asked::Role) {
        ask(asked);
    }
    if (m_desk->dialog() && asked == Asked::Plan) { // which is for the vendor
        QTRY_VERIFY(!reading().isEmpty() && !reading().startsWith(words));
        m_desk->dialog()->reject();
    } else if (asked != Asked::Removal) {
        QTRY_VERIFY(isMadeAtTheService(asked));
        QTRY_VERIFY(!m_desk->dialog());
    }
}

void TestFaultyChanges::showsWhatWasMadeAllTheSame_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QString>("words");
    const auto row = [](Asked asked, const QString &words) {
        QTest::newRow(qPrintable(nameOf(asked))) << asked << words;
    };
    row(Asked::Invitation, u"grace@example.com is invited to acme-vision."_s);
    row(Asked::Role, u"%1 is an admin of acme-vision from now on."_s);
    row(Asked::Removal, u"%1 is removed from acme-vision."_s);
    row(Asked::Creation, u"acme-fresh is created."_s);
    row(Asked::Renaming, u"acme-vision is called acme-sight from now on."_s);
}

void TestFaultyChanges::showsWhatWasMadeAllTheSame()
{
    QFETCH(Asked, asked);
    QFETCH(QString, words);
    m_proxy->setLoss(Loss::Answer);
    ask(asked);
    QTRY_VERIFY(!m_desk->dialog());
    QTRY_COMPARE(reading(), QString(words).replace(u"%1"_s, m_somebody));
    QVERIFY(isMadeAtTheService(asked));
    QCOMPARE(m_proxy->changeCount(), 1);
    const QString open = m_desk->workspace.openOrganization().text;
    QCOMPARE(open, asked == Asked::Creation   ? u"acme-fresh"_s
                   : asked == Asked::Renaming ? u"acme-sight"_s
                                              : u"acme-vision"_s);
    QTRY_VERIFY(!m_desk->workspace.members().isLoading());
    if (asked == Asked::Invitation || asked == Asked::Removal)
        QCOMPARE(rows(), m_rows + (asked == Asked::Invitation ? 1 : -1));
}

void TestFaultyChanges::saysThatItCannotBeChecked()
{
    QFETCH(Asked, asked);
    m_proxy->setFaultOfChanges([this](const PeerRequest &, QTcpSocket &socket) {
        // From now on nothing can be read either.
        m_proxy->setFault([](const PeerRequest &, QTcpSocket &other) {
            other.write(Peer::answer(503, R"({"error": "We are moving house."})"));
        });
        socket.abort();
    });
    ask(asked);
    const QString words = lost
                          + u" Whether the change was made could not be checked: We are moving "
                            "house. Steward checks again when the service can be reached."_s;
    QTRY_COMPARE(reading(), inItsPlace(asked, words));
    QCOMPARE(rows(), m_rows);
    QVERIFY(!isMadeAtTheService(asked));
    // And so it does, and says what it has found.
    if (m_desk->dialog())
        m_desk->dialog()->reject();
    m_proxy->setFault({});
    m_proxy->setFaultOfChanges({});
    m_desk->workspace.organizations().refresh();
    const auto *news = m_desk->window.findChild<NewsNotice *>();
    const QStringList expected {u"The answer to a change was lost: %1. It was not made. %2"_s.arg(
        describe(asked), stateNow(asked))};
    QTRY_COMPARE(news->sentences(), expected);
    QCOMPARE(m_proxy->changeCount(), 1);
}

void TestFaultyChanges::showsARefusalBesideTheName_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<int>("status");
    for (const Asked asked : {Asked::Creation, Asked::Renaming}) {
        for (const int status : {400, 409, 422})
            QTest::addRow("%s: %d", qPrintable(nameOf(asked)), status) << asked << status;
    }
}

void TestFaultyChanges::showsARefusalBesideTheName()
{
    QFETCH(Asked, asked);
    QFETCH(int, status);
    const QString sentence = u"The name <b>acme</b> is taken."_s;
    m_proxy->setFaultOfChanges([&](const PeerRequest &, QTcpSocket &socket) {
        socket.write(Peer::answer(status, R"({"error": ")" + sentence.toUtf8() + "\"}"));
    });
    ask(asked);
    auto *field = named<QLineEdit>(*m_desk->dialog(), u"Name"_s);
    QTRY_COMPARE(field->accessibleDescription(), sentence);
    QVERIFY(field->text() == u"acme-fresh"_s || field->text() == u"acme-sight"_s);
    QCOMPARE(reading(), QString());
    QCOMPARE(m_proxy->changeCount(), 1);
    QVERIFY(!isMadeAtTheService(asked));
    m_desk->dialog()->reject();
}

void TestFaultyChanges::countsDownAndStops()
{
    QFETCH(Asked, asked);
    m_proxy->setFaultOfChanges([](const PeerRequest &, QTcpSocket &socket) {
        socket.write(Peer::answer(429, R"({"error": "Slow down."})", {"Retry-After: 3000"}));
    });
    ask(asked);
    // Where the person can get at it: in the dialog that waits, if there is one.
    const QWidget *place = m_desk->dialog();
    if (!place)
        place = &m_desk->window;
    const auto *wait = place->findChild<WaitNotice *>();
    QTRY_VERIFY(wait->isVisible());
    QVERIFY(wait->text().contains(u"The service accepts no more requests for now."_s));
    named<QPushButton>(*place, u"Stop waiting"_s)->click();
    QTRY_COMPARE(reading(), inItsPlace(asked, u"The service received too many requests (HTTP 429). "
                                              "The change was not made. Try again in a while."_s));
    QTRY_VERIFY(!wait->isVisible());
    QCOMPARE(m_proxy->changeCount(), 1);
    QVERIFY(!isMadeAtTheService(asked));
    QCOMPARE(rows(), m_rows);
    if (m_desk->dialog())
        m_desk->dialog()->reject();
}

void TestFaultyChanges::cancelsWhatWaits()
{
    QFETCH(Asked, asked);
    m_proxy->setFaultOfChanges([](const PeerRequest &, QTcpSocket &socket) {
        socket.write(Peer::answer(429, R"({"error": "Slow down."})", {"Retry-After: 1"}));
    });
    ask(asked);
    QTRY_VERIFY(m_desk->dialog()->findChild<WaitNotice *>()->isVisible());
    named<QPushButton>(*m_desk->dialog(), u"Cancel"_s)->click();
    QVERIFY(!m_desk->dialog());
    QTRY_COMPARE(reading(), u"Cancelled: %1. Nothing was changed."_s.arg(describe(asked)));
    QCOMPARE(notice(), QString());
    QVERIFY(m_desk->workspace.changes().running().isEmpty());
    // Nothing waits any more; once the service accepts requests again, it gets no change.
    m_proxy->setFaultOfChanges({});
    m_desk->workspace.members().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->workspace.members().isLoading(), 10'000);
    QCOMPARE(m_proxy->changeCount(), 1);
    QVERIFY(!isMadeAtTheService(asked));
    QCOMPARE(rows(), m_rows);
}

void TestFaultyChanges::saysThatItGoesOnWithoutItsDialog()
{
    QFETCH(Asked, asked);
    m_proxy->setLoss(Loss::AnswerForNow);
    ask(asked);
    QTRY_COMPARE(m_proxy->changeCount(), 1);
    QPointer<QPushButton> close;
    QTRY_VERIFY((close = named<QPushButton>(*m_desk->dialog(), u"Close"_s)));
    QVERIFY(!m_desk->dialog()->findChild<WaitNotice *>()->isVisible());
    QTest::keyClick(m_desk->dialog(), Qt::Key_Escape);
    QVERIFY(!m_desk->dialog());
    QTRY_COMPARE(notice(),
                 u"This change is on its way already and cannot be taken back: %1. You are told "
                 "what became of it."_s.arg(describe(asked)));
    QCOMPARE(reading(), QString());
    m_proxy->release();
    QTRY_VERIFY(!reading().isEmpty());
    QTRY_COMPARE(notice(), QString());
    if (asked != Asked::Plan) // which is for the vendor
        QVERIFY(isMadeAtTheService(asked));
}

void TestFaultyChanges::asksToSignInAgainAndGoesOn_data()
{
    QTest::addColumn<Asked>("asked");
    for (const Asked asked : {Asked::Role, Asked::Removal, Asked::Creation, Asked::Renaming})
        QTest::newRow(qPrintable(nameOf(asked))) << asked;
}

void TestFaultyChanges::asksToSignInAgainAndGoesOn()
{
    QFETCH(Asked, asked);
    m_proxy->setFaultOfChanges([this](const PeerRequest &, QTcpSocket &socket) {
        m_proxy->setFaultOfChanges({});
        socket.write(Peer::answer(401, R"({"error": "The token is expired."})"));
    });
    ask(asked);
    const auto token = [this] {
        return m_desk->dialog() ? named<QLineEdit>(*m_desk->dialog(), u"API token"_s) : nullptr;
    };
    QTRY_VERIFY(token());
    token()->setText(m_desk->sandbox.address().adminToken);
    submit("Connect");
    QTRY_VERIFY(!m_desk->dialog());
    QTRY_VERIFY(isMadeAtTheService(asked));
    QCOMPARE(m_proxy->changeCount(), 2);
}

void TestFaultyChanges::tellsWhoIsSignedInNow_data()
{
    asksToSignInAgainAndGoesOn_data();
}

void TestFaultyChanges::tellsWhoIsSignedInNow()
{
    QFETCH(Asked, asked);
    const QString before = m_desk->workspace.session().currentUser()->email;
    m_proxy->setFaultOfChanges([this](const PeerRequest &, QTcpSocket &socket) {
        m_proxy->setFaultOfChanges({});
        socket.write(Peer::answer(401, R"({"error": "The token is expired."})"));
    });
    ask(asked);
    const auto token = [this] {
        return m_desk->dialog() ? named<QLineEdit>(*m_desk->dialog(), u"API token"_s) : nullptr;
    };
    QTRY_VERIFY(token());
    token()->setText(m_desk->sandbox.address().memberToken);
    submit("Connect");
    const auto *news = m_desk->window.findChild<NewsNotice *>();
    const QStringList expected {
        u"Not sent, since another connection or sign-in is in use by now: %1."_s.arg(
            describe(asked))};
    QTRY_COMPARE(news->sentences(), expected);
    const QString now = m_desk->workspace.session().currentUser()->email;
    QVERIFY(now != before);
    QVERIFY(!isMadeAtTheService(asked));
    QCOMPARE(m_proxy->changeCount(), 1);
    if (m_desk->dialog())
        m_desk->dialog()->reject();
}

QTEST_MAIN(TestFaultyChanges)
#include "tst_faultychanges.moc"

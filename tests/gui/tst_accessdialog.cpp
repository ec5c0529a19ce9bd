// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "controllers/sessioncontroller.h"
#include "models/accessplantablemodel.h"
#include "support/desk.h"
#include "support/lossyproxy.h"
#include "ui/access/accessdialog.h"
#include "ui/access/planpage.h"
#include "ui/access/rosterpage.h"
#include "ui/access/runnotice.h"
#include "ui/export/opentext.h"
#include "ui/export/savetext.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Members changed by a list of people, in the window.
class tst_AccessDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsWhatIsPasted();
    void plansOnlyWhatIsRead();
    void explainsWhatItCannotRead();
    void plansNothingForWhoIsDisputed();
    void meansTheOrganizationsThatLinesName();
    void beginsWithWhoIsSelected();
    void showsThePlanBeforeAnything();
    void carriesOutNothingOnReturn();
    void makesWhatIsTicked();
    void ticksWhatIsSelectedByTheSpaceBar();
    void keepsTheCallerIn();
    void opensAFile();
    void takesADroppedFile();
    void exportsAPlanAndOpensItAgain();
    void saysWhatAPlanHeldBack();
    void goesOnWhileItIsClosed();
    void saysWhyItPausesAndWhatToDo();
    void asksInProduction();

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_desk->dialog() ? m_desk->dialog()->findChild<T *>(QLatin1StringView(name))
                                : nullptr;
    }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    QPushButton *inWindow(const char *name) const
    {
        return m_desk->window.findChild<QPushButton *>(QLatin1StringView(name));
    }
    QStringList rows(const char *table, int column) const;
    bool open();
    void paste(const QString &list);
    void choose(const char *combo, int index) { part<QComboBox>(combo)->setCurrentIndex(index); }
    bool showPlan();
    bool finish();
    bool isMember(const QString &email) const;
    QString write(const QByteArray &bytes);

    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
};

namespace {

constexpr const char *openOrganization = "acme-vision";

} // namespace

void tst_AccessDialog::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait(openOrganization, Tab::Members));
    QTRY_VERIFY(m_desk->workspace.session().currentUser());
    QVERIFY(open());
}

void tst_AccessDialog::cleanup()
{
    setAskForFile({});
    setAskForPath({});
    m_desk.reset();
}

bool tst_AccessDialog::open()
{
    inWindow("fromListButton")->click();
    return QTest::qWaitFor(
        [this] { return qobject_cast<AccessDialog *>(m_desk->dialog()) != nullptr; });
}

QStringList tst_AccessDialog::rows(const char *table, int column) const
{
    QStringList texts;
    const QAbstractItemModel *model = part<DataTable>(table)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void tst_AccessDialog::paste(const QString &list)
{
    part<QPlainTextEdit>("rosterText")->setPlainText(list);
    QTRY_VERIFY(!button("nextButton")->isEnabled()
                || part<DataTable>("rosterLines")->model()->rowCount() > 0);
}

bool tst_AccessDialog::showPlan()
{
    const bool isReady = QTest::qWaitFor([this] { return button("nextButton")->isEnabled(); });
    button("nextButton")->click();
    return isReady && QTest::qWaitFor([this] { return part<DataTable>("planTable")->isVisible(); });
}

bool tst_AccessDialog::finish()
{
    return QTest::qWaitFor(
        [this] { return m_desk->workspace.runner().state() == AccessRunner::State::Over; });
}

bool tst_AccessDialog::isMember(const QString &email) const
{
    const QList<Member> &members = m_desk->workspace.members().model().members();
    return std::any_of(members.begin(), members.end(),
                       [&](const Member &member) { return member.email == email; });
}

QString tst_AccessDialog::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void tst_AccessDialog::readsWhatIsPasted()
{
    QVERIFY(!button("nextButton")->isEnabled());
    QCOMPARE(button("nextButton")->accessibleDescription(), u"The list names nobody yet."_s);
    paste(u"Ada Lovelace <ada@example.com>\nGrace@Example.com, admin\n"_s);
    QTRY_COMPARE(rows("rosterLines", 1),
                 QStringList({u"ada@example.com"_s, u"Grace@Example.com"_s}));
    QCOMPARE(rows("rosterLines", 2), QStringList({QString(), u"Admin"_s}));
    QTRY_VERIFY(button("nextButton")->isEnabled());
}

/// The list in sight, never the one before; a long one is read while the window goes on.
void tst_AccessDialog::plansOnlyWhatIsRead()
{
    paste(u"ada@example.com\n"_s);
    QTRY_VERIFY(button("nextButton")->isEnabled());
    QString list;
    for (int i = 0; i < 10'000; ++i)
        list += u"person%1@example.com\n"_s.arg(i);
    auto *text = part<QPlainTextEdit>("rosterText");
    text->setPlainText(list);
    QVERIFY(!button("nextButton")->isEnabled());
    QCOMPARE(button("nextButton")->accessibleDescription(), u"The list is being read."_s);
    QTRY_VERIFY(button("nextButton")->isEnabled());
    QCOMPARE(part<DataTable>("rosterLines")->model()->rowCount(), 10'000);
    QCOMPARE(part<DataTable>("rosterLines")->emptyTitle(), u"Nobody yet"_s);
    // Who writes on while it is being read means what is there in the end.
    text->setPlainText(list);
    m_desk->dialog()->findChild<RosterPage *>()->setText(list);
    QCOMPARE(part<DataTable>("rosterLines")->emptyTitle(), u"The list is being read…"_s);
    QCOMPARE(part<QLabel>("rosterSummary")->text(), u"The list is being read."_s);
    m_desk->dialog()->findChild<RosterPage *>()->setText(u"grace@example.com\n"_s);
    QTRY_VERIFY(button("nextButton")->isEnabled());
    QCOMPARE(rows("rosterLines", RosterTableModel::Email), QStringList {u"grace@example.com"_s});
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents(); // what was read of the long one is let go
    QCOMPARE(part<DataTable>("rosterLines")->model()->rowCount(), 1);
}

void tst_AccessDialog::explainsWhatItCannotRead()
{
    paste(u"email\nada@example.com\nnobody\n"_s);
    QTRY_COMPARE(rows("rosterLines", 0), QStringList({u"3"_s, u"2"_s}));
    QVERIFY(rows("rosterLines", 3)[0].startsWith(u"\"nobody\" is no e-mail address."_s));
}

void tst_AccessDialog::plansNothingForWhoIsDisputed()
{
    paste(u"ada@example.com;yes\nada@example.com;no\n"_s);
    QTRY_COMPARE(rows("rosterLines", 0), QStringList({u"1"_s, u"2"_s}));
    QVERIFY(!button("nextButton")->isEnabled());
    QCOMPARE(button("nextButton")->accessibleDescription(),
             u"No line of the list can be used yet."_s);
    paste(u"ada@example.com;yes\nbob@example.com\nada@example.com;no\n"_s);
    QTRY_COMPARE(rows("rosterLines", 0), QStringList({u"1"_s, u"3"_s, u"2"_s}));
    QVERIFY(rows("rosterLines", 3)[0].contains(u"than in line 3"_s));
    QVERIFY(rows("rosterLines", 3)[1].contains(u"than in line 1"_s));
    QVERIFY(part<QLabel>("rosterSummary")->text().contains(u"2 line(s) cannot be used"_s));
    QVERIFY(showPlan());
    QCOMPARE(rows("planTable", 0), QStringList {u"bob@example.com"_s});
    QCOMPARE(button("nextButton")->text(), u"Make 1 change(s)"_s);
    button("nextButton")->click();
    QVERIFY(finish());
    QTRY_VERIFY(isMember(u"bob@example.com"_s));
    QVERIFY(!isMember(u"ada@example.com"_s));
}

/// Nobody is removed from organizations that the list says nothing about.
void tst_AccessDialog::meansTheOrganizationsThatLinesName()
{
    auto *where = part<QComboBox>("rosterWhere");
    const int entries = where->count();
    QCOMPARE(where->currentText(), QString::fromLatin1(openOrganization));
    paste(u"email,organization\nx@example.com,brightfield\nx@example.com,harbour-ai\n"_s);
    choose("rosterMode", int(RosterMode::Equal));
    QTRY_COMPARE(where->currentText(), u"The 2 organization(s) that the list names"_s);
    QCOMPARE(where->count(), entries + 1);
    QVERIFY(showPlan());
    QStringList organizations = rows("planTable", AccessPlanTableModel::Organization);
    organizations.removeDuplicates();
    organizations.sort();
    QCOMPARE(organizations, (QStringList {u"brightfield"_s, u"harbour-ai"_s}));
    button("backButton")->click();

    // A line that names none is about the one that is chosen; the others are not made equal.
    paste(u"email,organization\nx@example.com,brightfield\ny@example.com,\n"_s);
    QTRY_COMPARE(where->currentText(), QString::fromLatin1(openOrganization));
    const auto hints = m_desk->dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(hints.begin(), hints.end(), [](const QLabel *label) {
        return label->text().contains(u"Not in 1 other organization(s) that lines name"_s);
    }));
    paste(u"x@example.com\n"_s);
    QTRY_COMPARE(where->count(), entries);
    QCOMPARE(where->currentText(), QString::fromLatin1(openOrganization));
}

void tst_AccessDialog::beginsWithWhoIsSelected()
{
    m_desk->dialog()->reject();
    const QString email = m_desk->regularMember();
    m_desk->select(email);
    QVERIFY(open());
    QCOMPARE(rows("rosterLines", 1), QStringList {email});
    QCOMPARE(rows("rosterLines", 2), QStringList {u"Member"_s});
}

void tst_AccessDialog::showsThePlanBeforeAnything()
{
    const QString known = m_desk->regularMember();
    paste(u"email,admin\nada@example.com,yes\n%1,yes\n"_s.arg(known));
    choose("rosterMode", int(RosterMode::Set));
    QVERIFY(showPlan());
    QCOMPARE(rows("planTable", 0), QStringList({u"ada@example.com"_s, known}));
    QCOMPARE(rows("planTable", 2), QStringList({u"Add as admin"_s, u"Make admin"_s}));
    QVERIFY(part<QLabel>("planSummary")->text().startsWith(u"1 to add · 1 to make admin"_s));
    QCOMPARE(button("nextButton")->text(), u"Make 2 change(s)"_s);
    button("backButton")->click();
    QTRY_VERIFY(part<QPlainTextEdit>("rosterText")->isVisible());
    QVERIFY(!isMember(u"ada@example.com"_s));
}

void tst_AccessDialog::carriesOutNothingOnReturn()
{
    paste(u"ada@example.com\nbob@example.com\n"_s);
    QVERIFY(showPlan());
    for (QWidget *place : std::initializer_list<QWidget *> {part<QLineEdit>("planFilter"),
                                                            part<DataTable>("planTable"),
                                                            part<QComboBox>("planShow")}) {
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Return);
        QTest::keyClick(place, Qt::Key_Enter);
        QVERIFY(!m_desk->workspace.runner().isGoingOn());
        QVERIFY(button("nextButton")->isVisible());
    }
    QTest::keyClick(button("nextButton"), Qt::Key_Return);
    QVERIFY(m_desk->workspace.runner().isGoingOn());
    QVERIFY(finish());
}

void tst_AccessDialog::makesWhatIsTicked()
{
    paste(u"ada@example.com\nbob@example.com\n"_s);
    QVERIFY(showPlan());
    QAbstractItemModel *model = part<DataTable>("planTable")->model();
    QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(button("nextButton")->text(), u"Make 1 change(s)"_s);
    button("nextButton")->click();
    QVERIFY(finish());
    QCOMPARE(rows("planTable", 5)[0], u"Done"_s);
    QVERIFY(part<QLabel>("planSummary")->text().startsWith(u"1 of 1 change(s) made"_s));
    QTRY_VERIFY(isMember(u"ada@example.com"_s));
    QVERIFY(!isMember(u"bob@example.com"_s));
    QVERIFY(!button("nextButton")->isVisible());
    button("closeButton")->click();
    QTRY_VERIFY(!m_desk->dialog());
}

void tst_AccessDialog::ticksWhatIsSelectedByTheSpaceBar()
{
    paste(u"ada@example.com\ngrace@example.com\nhedy@example.com\n"_s);
    QVERIFY(showPlan());
    const AccessPlan &plan = m_desk->dialog()->findChild<PlanPage *>()->plan();
    auto *table = part<DataTable>("planTable");
    const auto ticked = [&] {
        QList<bool> chosen;
        for (const AccessLine &line : plan.lines())
            chosen.append(line.isChosen);
        return chosen;
    };
    // In whatever column somebody is.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, AccessPlanTableModel::Change));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectedRowNumbers(), QList<int>({0, 1}));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(ticked(), QList<bool>({false, false, true}));
    QCOMPARE(table->selectedRowNumbers(), QList<int>({0, 1}));
    // All become what the first of them becomes.
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(ticked(), QList<bool>({true, true, true}));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(ticked(), QList<bool>({false, false, false}));
}

void tst_AccessDialog::keepsTheCallerIn()
{
    const QString me = m_desk->workspace.session().currentUser()->email;
    paste(u"ada@example.com\n"_s);
    choose("rosterMode", int(RosterMode::Equal));
    QVERIFY(showPlan());
    part<QComboBox>("planShow")->setCurrentIndex(5); // blocked
    QTRY_COMPARE(rows("planTable", 0), QStringList {me});
    QVERIFY(rows("planTable", 5)[0].startsWith(u"This is you."_s));
}

void tst_AccessDialog::opensAFile()
{
    const QString path = write("\xef\xbb\xbf"
                               "E-Mail;Rolle\r\nada@example.com;admin\r\n");
    setAskForFile([&](QWidget *) { return path; });
    button("openRosterButton")->click();
    QTRY_COMPARE(rows("rosterLines", 1), QStringList {u"ada@example.com"_s});
    setAskForFile([](QWidget *) { return u"/nowhere/list.csv"_s; });
    button("openRosterButton")->click();
    QTRY_VERIFY(
        m_desk->dialog()->findChild<MessageBar *>()->message().contains(u"cannot be read"_s));
}

void tst_AccessDialog::takesADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("ada@example.com\n"))});
    auto *text = part<QPlainTextEdit>("rosterText");
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(text->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(text->viewport(), &drop);
    QTRY_COMPARE(text->toPlainText(), u"ada@example.com\n"_s);
}

void tst_AccessDialog::exportsAPlanAndOpensItAgain()
{
    paste(u"ada@example.com\nbob@example.com\n"_s);
    QVERIFY(showPlan());
    QAbstractItemModel *model = part<DataTable>("planTable")->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    const QString path = m_folder.filePath(u"plan.csv"_s);
    setAskForPath([&](QWidget *, const QString &) { return path; });
    button("exportPlanButton")->click();
    QTRY_VERIFY(QFile::exists(path));
    button("closeButton")->click();
    QTRY_VERIFY(!m_desk->dialog());
    QVERIFY(open());
    setAskForFile([&](QWidget *) { return path; });
    button("openRosterButton")->click();
    QTRY_VERIFY(part<DataTable>("planTable")->isVisible());
    QTRY_COMPARE(rows("planTable", 0), QStringList({u"ada@example.com"_s, u"bob@example.com"_s}));
    QCOMPARE(button("nextButton")->text(), u"Make 1 change(s)"_s);
    QCOMPARE(part<DataTable>("planTable")->model()->index(0, 0).data(Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
}

void tst_AccessDialog::saysWhatAPlanHeldBack()
{
    const QString path = write("organization,email,before,after,change,apply,blocked\r\n"
                               "acme-vision,ada@example.com,none,regular,add,yes,\r\n"
                               "acme-vision,bob@example.com,none,regular,add,no,\r\n"
                               "acme-vision,eve@example.com,none,regular,add,no,list-incomplete"
                               "\r\n");
    setAskForFile([&](QWidget *) { return path; });
    button("openRosterButton")->click();
    QTRY_VERIFY(part<DataTable>("planTable")->isVisible());
    QTRY_COMPARE(button("nextButton")->text(), u"Make 1 change(s)"_s);
    const QList<QLabel *> labels = m_desk->dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible()
               && label->text().startsWith(u"1 of these are not ticked, since the plan"_s);
    }));
}

void tst_AccessDialog::goesOnWhileItIsClosed()
{
    QString list;
    for (int i = 0; i < 60; ++i)
        list += u"person%1@example.com\n"_s.arg(i);
    paste(list);
    QVERIFY(showPlan());
    button("nextButton")->click();
    AccessRunner &runner = m_desk->workspace.runner();
    QTRY_VERIFY(runner.progress().done > 0);
    button("pauseButton")->click();
    QTRY_COMPARE(runner.state(), AccessRunner::State::Paused);
    // Nothing else happens that the notice might hear of.
    QTRY_VERIFY(m_desk->workspace.changes().running().isEmpty());
    button("closeButton")->click();
    QTRY_VERIFY(inWindow("showRunButton")->isVisible());
    inWindow("showRunButton")->click();
    QTRY_VERIFY(m_desk->dialog());
    QCOMPARE(rows("planTable", 0).size(), 60);
    QCOMPARE(button("pauseButton")->text(), u"Go on"_s);
    button("pauseButton")->click();
    QVERIFY(finish());
    QVERIFY(runner.progress().isAllDone());
    QTRY_VERIFY(isMember(u"person59@example.com"_s));
    QVERIFY(!inWindow("showRunButton")->isVisible());
}

void tst_AccessDialog::saysWhyItPausesAndWhatToDo()
{
    m_desk->dialog()->reject();
    LossyProxy proxy(m_desk->sandbox.address().url);
    Connection connection = m_desk->connection();
    connection.address = proxy.address();
    m_desk->window.connectTo(connection);
    QTRY_COMPARE(m_desk->workspace.session().connection().address, proxy.address());
    QVERIFY(m_desk->openAndWait(openOrganization, Tab::Members));
    QVERIFY(open());
    paste(u"ada@example.com\n"_s);
    QVERIFY(showPlan());
    proxy.setFault([](const PeerRequest &, QTcpSocket &socket) {
        socket.write(Peer::answer(503, R"({"error": "We are moving house."})"));
    });
    button("nextButton")->click();
    AccessRunner &runner = m_desk->workspace.runner();
    QTRY_COMPARE(runner.state(), AccessRunner::State::Paused);
    const QString summary = part<QLabel>("planSummary")->text();
    QVERIFY2(summary.contains(u"We are moving house. Try again in a while; if"_s),
             qPrintable(summary));
    proxy.setFault({});
    button("pauseButton")->click();
    QVERIFY(finish());
    QTRY_VERIFY(isMember(u"ada@example.com"_s));
}

void tst_AccessDialog::asksInProduction()
{
    m_desk->dialog()->reject();
    Connection production = m_desk->connection();
    production.isProduction = true;
    m_desk->window.connectTo(production);
    QTRY_VERIFY(m_desk->workspace.session().connection().isProduction);
    QVERIFY(m_desk->openAndWait(openOrganization, Tab::Members));
    QVERIFY(open());
    paste(u"ada@example.com\n"_s);
    QVERIFY(showPlan());
    button("nextButton")->click();
    QTRY_VERIFY(button("confirmButton"));
    button("confirmButton")->click();
    QVERIFY(finish());
    QTRY_VERIFY(isMember(u"ada@example.com"_s));
}

QTEST_MAIN(tst_AccessDialog)
#include "tst_accessdialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "controllers/openruns.h"
#include "controllers/sessioncontroller.h"
#include "journal/journal.h"
#include "support/desk.h"
#include "support/outcome.h"
#include "ui/access/accessdialog.h"
#include "ui/access/planpage.h"
#include "ui/access/rosterpage.h"
#include "ui/access/runnotice.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/widgets/confirmdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <chrono>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int lineCount = 40;

/// So that there is a middle to be interrupted in.
SandboxOptions slowOptions()
{
    SandboxOptions options = quietOptions();
    options.latencyMs = 40;
    return options;
}

} // namespace

/// A run of many changes that ended with the program, as the window offers it at the next start.
class tst_InterruptedRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isGoneOnWith();
    void leavesOutWhatIsOvertaken();
    void leavesOutWhatAListWithoutChangesOvertakes();
    void isStillOfferedWhereThePlanIsClosed();
    void asksBeforeItMakesAgainWhatIsInDoubt();
    void asksInProductionAboutWhatIsInDoubtToo();
    void tellsOnceWhatNobodyWillKnow();
    void isLeftAsItIs();
    void isLeftForNextTimeWhenTheWindowCloses();

private:
    struct Window
    {
        explicit Window(const QString &folder)
            : workspace(client, systemClock, folder),
              profiles(keychain),
              window(workspace, profiles, {}, []() -> Result<Connection> { return ApiError(); })
        {
            window.show();
        }

        ApiClient client;
        Workspace workspace;
        SessionSecretStore keychain;
        ProfilesController profiles;
        MainWindow window;
    };

    QString folder() const { return m_home->filePath(u"data"_s); }
    Connection connection() const;
    void leaveOpen();
    /// Sent by \a beside, which is alive, so that nobody else looks into what became of them.
    void leaveInDoubt(Journal &beside, int count);
    void start();
    AccessDialog *openPlan();
    void goOn();
    /// Until it has answered what the window asked at its start; there is no open run.
    void waitForTheJournal();
    QPushButton *button(const char *name) const
    {
        return m_window->window.findChild<RunNotice *>()->findChild<QPushButton *>(
            QLatin1StringView(name));
    }
    bool isOffered() const { return button("goOnWithRunButton")->isVisible(); }

    RunningSandbox m_sandbox {slowOptions()};
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Window> m_window;
};

void tst_InterruptedRun::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    leaveOpen();
}

void tst_InterruptedRun::cleanup()
{
    m_window.reset();
}

Connection tst_InterruptedRun::connection() const
{
    const SandboxAddress &address = m_sandbox.address();
    return {u"Test"_s, address.url, Credential::fromToken(address.adminToken)};
}

void tst_InterruptedRun::leaveOpen()
{
    JournalRun run {
        u"run-1"_s,        systemClock(),  {{}, u"Test"_s, m_sandbox.address().url.toString(), {}},
        RunSource::Roster, RunState::Open, {}};
    for (int i = 0; i < lineCount; ++i)
        run.lines.append(
            {{{u"acme-vision"_s},
              u"%1-person%2@example.com"_s
                  .arg(QLatin1StringView(QTest::currentTestFunction()).toString().toLower())
                  .arg(i),
              {},
              Access::None,
              Access::Regular}});
    Journal before(folder());
    Outcome<Done> written;
    before.beginRun(run, this, written.callback());
    QTRY_VERIFY(written.succeeded());
}

void tst_InterruptedRun::leaveInDoubt(Journal &beside, int count)
{
    Outcome<std::optional<JournalRun>> read;
    beside.run(u"run-1"_s, this, read.callback());
    QTRY_VERIFY(read.succeeded() && read.value());
    const JournalRun &run = *read.value();
    Outcome<EntryId> begun;
    for (int i = 0; i < count; ++i) {
        JournalEntry entry {{}, run.begun, run.origin, {}, changeOf(run.lines[i].step)};
        entry.place = RunPlace {run.id, i};
        beside.begin(entry, this, begun.callback());
    }
    QTRY_COMPARE(begun.count(), count);
}

void tst_InterruptedRun::start()
{
    m_window = std::make_unique<Window>(folder());
    m_window->window.connectTo(connection());
    QTRY_VERIFY(m_window->workspace.organizations().hasData());
    QTRY_VERIFY(m_window->workspace.session().currentUser());
}

/// What is left is seen as a plan before anything is sent.
AccessDialog *tst_InterruptedRun::openPlan()
{
    button("goOnWithRunButton")->click();
    const auto hasPlan = [] {
        const auto *dialog = qobject_cast<AccessDialog *>(QApplication::activeModalWidget());
        return dialog && dialog->findChild<PlanPage *>()->isVisible()
               && dialog->findChild<QPushButton *>(u"nextButton"_s)->isEnabled();
    };
    return QTest::qWaitFor(hasPlan)
               ? qobject_cast<AccessDialog *>(QApplication::activeModalWidget())
               : nullptr;
}

void tst_InterruptedRun::goOn()
{
    AccessDialog *dialog = openPlan();
    QVERIFY(dialog);
    QCOMPARE(m_window->workspace.runner().state(), AccessRunner::State::Idle);
    dialog->findChild<QPushButton *>(u"nextButton"_s)->click();
}

void tst_InterruptedRun::isGoneOnWith()
{
    start();
    QTRY_VERIFY(isOffered());
    goOn();
    AccessRunner &runner = m_window->workspace.runner();
    QTRY_COMPARE(runner.state(), AccessRunner::State::Over);
    QVERIFY(runner.progress().isAllDone());
    QCOMPARE(runner.progress().total, lineCount);
    QApplication::activeModalWidget()->close();
    QTRY_VERIFY(!isOffered());
    cleanup();
    start(); // it is over
    QVERIFY(!m_window->workspace.openRuns().last());
}

void tst_InterruptedRun::leavesOutWhatIsOvertaken()
{
    start();
    QTRY_VERIFY(isOffered());
    // Added by hand, and taken out again: the run is not to bring them back.
    const QString email = u"leavesoutwhatisovertaken-person7@example.com"_s;
    Workspace &workspace = m_window->workspace;
    Outcome<Member> added;
    workspace.changes().run(MemberAddition {{u"acme-vision"_s}, {email, MemberRole::Regular}}, this,
                            added.callback());
    QTRY_VERIFY(added.succeeded());
    Outcome<Done> removed;
    workspace.changes().run(MemberRemoval {{u"acme-vision"_s}, added.value().id, email}, this,
                            removed.callback());
    QTRY_VERIFY(removed.succeeded());

    AccessDialog *dialog = openPlan();
    QVERIFY(dialog);
    const auto *page = dialog->findChild<PlanPage *>();
    QCOMPARE(page->plan().counts().overtaken, 1);
    QCOMPARE(page->plan().counts().added, lineCount - 1);
    dialog->findChild<QPushButton *>(u"nextButton"_s)->click();
    AccessRunner &runner = workspace.runner();
    QTRY_COMPARE(runner.state(), AccessRunner::State::Over);
    QCOMPARE(runner.progress().done, lineCount - 1);
    QCOMPARE(runner.outcomes()[7].state, StepState::NotTried);
    dialog->close();
}

/// A list that nothing has to be changed for has no button to be carried out with.
void tst_InterruptedRun::leavesOutWhatAListWithoutChangesOvertakes()
{
    start();
    QTRY_VERIFY(isOffered());
    const QString me = m_window->workspace.session().currentUser()->email;
    {
        AccessDialog list(m_window->workspace);
        list.askForList(me);
        list.findChild<RosterPage *>()->setOrganizations({u"acme-vision"_s}, {{u"acme-vision"_s}});
        list.open();
        auto *next = list.findChild<QPushButton *>(u"nextButton"_s);
        QTRY_VERIFY(next->isEnabled());
        next->click();
        QTRY_VERIFY(list.findChild<PlanPage *>()->isVisible());
        QCOMPARE(list.findChild<PlanPage *>()->plan().counts().kept, 1);
        QVERIFY(!next->isEnabled());
    }
    button("goOnWithRunButton")->click();
    QTRY_VERIFY(qobject_cast<AccessDialog *>(QApplication::activeModalWidget()));
    const auto *page = QApplication::activeModalWidget()->findChild<PlanPage *>();
    QTRY_COMPARE(page->plan().counts().overtaken, lineCount);
    QApplication::activeModalWidget()->close();
}

void tst_InterruptedRun::isStillOfferedWhereThePlanIsClosed()
{
    start();
    QTRY_VERIFY(isOffered());
    AccessDialog *dialog = openPlan();
    QVERIFY(dialog);
    dialog->close();
    QVERIFY(isOffered());
    QCOMPARE(m_window->workspace.runner().state(), AccessRunner::State::Idle);
}

void tst_InterruptedRun::asksBeforeItMakesAgainWhatIsInDoubt()
{
    Journal beside(folder());
    leaveInDoubt(beside, lineCount);
    start();
    AccessRunner &runner = m_window->workspace.runner();
    runner.setPause(std::chrono::milliseconds(1));
    QTRY_VERIFY(isOffered());
    const auto ask = [this]() -> ConfirmDialog * {
        button("goOnWithRunButton")->click();
        const auto isAsked = [] {
            return qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget()) != nullptr;
        };
        return QTest::qWaitFor(isAsked)
                   ? qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget())
                   : nullptr;
    };
    ConfirmDialog *question = ask();
    QVERIFY(question);
    QCOMPARE(question->question(), u"Find out what became of %1 change(s), and make again what was "
                                   "not made?"_s.arg(lineCount));
    QVERIFY(question->findChild<QLabel *>(u"detailsLabel"_s)
                ->text()
                .startsWith(u"In doubt: invite asksbeforeitmakesagainwhatisindoubt-person0@"_s));
    question->findChild<QPushButton *>(u"cancelButton"_s)->click();
    QTRY_VERIFY(isOffered() && !QApplication::activeModalWidget());
    QCOMPARE(runner.state(), AccessRunner::State::Idle);
    question = ask();
    QVERIFY(question);
    question->findChild<QPushButton *>(u"confirmButton"_s)->click();
    QTRY_COMPARE(runner.state(), AccessRunner::State::Over);
    QVERIFY(runner.progress().isAllDone());
    QApplication::activeModalWidget()->close();
}

/// The plan has only the lines of which it is known that they were not made.
void tst_InterruptedRun::asksInProductionAboutWhatIsInDoubtToo()
{
    Journal beside(folder());
    leaveInDoubt(beside, 2);
    start();
    Connection production = connection();
    production.isProduction = true;
    m_window->window.connectTo(production);
    QTRY_VERIFY(m_window->workspace.session().connection().isProduction);
    m_window->workspace.runner().setPause(std::chrono::milliseconds(1));
    QTRY_VERIFY(isOffered());
    AccessDialog *dialog = openPlan();
    QVERIFY(dialog);
    const QString note = dialog->findChild<QLabel *>(u"planNote"_s)->text();
    const QString doubt = u"In doubt: invite asksinproductionaboutwhatisindoubttoo-person0@"_s;
    QVERIFY2(note.contains(doubt), qPrintable(note));
    dialog->findChild<QPushButton *>(u"nextButton"_s)->click();
    const auto asked = [] {
        return qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget());
    };
    QTRY_VERIFY(asked());
    QCOMPARE(asked()->question(), u"Make %1 change(s) now?"_s.arg(lineCount - 2));
    const QString details = asked()->findChild<QLabel *>(u"detailsLabel"_s)->text();
    QVERIFY2(details.startsWith(u"What became of 2 more cannot be told yet: that is looked into "
                                "first, and what was not made is made again. "_s
                                + doubt),
             qPrintable(details));
    asked()->findChild<QPushButton *>(u"confirmButton"_s)->click();
    AccessRunner &runner = m_window->workspace.runner();
    QTRY_COMPARE(runner.state(), AccessRunner::State::Over);
    QVERIFY(runner.progress().isAllDone());
    QCOMPARE(runner.progress().total, lineCount);
    QApplication::activeModalWidget()->close();
}

void tst_InterruptedRun::waitForTheJournal()
{
    Outcome<QList<JournalRun>> runs;
    ChangeRunner &changes = m_window->workspace.changes();
    changes.journal().takeOpenRuns(changes.origin(), this, runs.callback());
    QTRY_VERIFY(runs.succeeded());
    QVERIFY(runs.value().isEmpty());
}

/// Nothing of such a run is offered, but that some of it is in doubt has to be known.
void tst_InterruptedRun::tellsOnceWhatNobodyWillKnow()
{
    {
        Journal before(folder());
        Outcome<Done> written;
        for (int i = 0; i < lineCount; ++i)
            before.settleLine({u"run-1"_s, i},
                              {i < 2 ? Fate::Unclear : Fate::Done, {}, systemClock()}, this,
                              written.callback());
        QTRY_COMPARE(written.count(), lineCount);
    }
    const auto isTold = [this] {
        const QStringList news = m_window->window.findChild<NewsNotice *>()->sentences();
        return news.size() == 1
               && news[0].endsWith(
                   u"Whether 2 of them were made cannot be told: invite "
                   "tellsoncewhatnobodywillknow-person0@example.com to acme-vision; invite "
                   "tellsoncewhatnobodywillknow-person1@example.com to acme-vision."_s);
    };
    start();
    QTRY_VERIFY(isTold());
    QVERIFY(!isOffered());
    cleanup();
    start();
    waitForTheJournal();
    QVERIFY(m_window->window.findChild<NewsNotice *>()->sentences().isEmpty());
}

void tst_InterruptedRun::isLeftAsItIs()
{
    start();
    QTRY_VERIFY(isOffered());
    button("giveUpRunButton")->click();
    QVERIFY(!isOffered());
    cleanup();
    start();
    waitForTheJournal();
    QVERIFY(!isOffered());
}

void tst_InterruptedRun::isLeftForNextTimeWhenTheWindowCloses()
{
    start();
    QTRY_VERIFY(isOffered());
    goOn();
    AccessRunner &runner = m_window->workspace.runner();
    QTRY_VERIFY(runner.progress().done > 0 && QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();
    m_window->window.close();
    QTRY_VERIFY(!m_window->window.isVisible());
    cleanup();
    start();
    QTRY_VERIFY(isOffered());
    const std::optional<RunProgress> left = m_window->workspace.openRuns().last();
    QVERIFY(left && left->done > 0);
    QVERIFY(left->done < lineCount);
    goOn();
    QTRY_COMPARE(m_window->workspace.runner().state(), AccessRunner::State::Over);
    QVERIFY(m_window->workspace.runner().progress().isAllDone());
    QApplication::activeModalWidget()->close();
}

QTEST_MAIN(tst_InterruptedRun)
#include "tst_interruptedrun.moc"

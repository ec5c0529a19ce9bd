// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/result.h"
#include "domain/accessoutcome.h"
#include "domain/accessplan.h"
#include "domain/change.h"
#include "domain/connection.h"
#include "journal/journalrun.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <concepts>
#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace steward {

class ApiClient;
class ChangeRunner;
class NamesInquiry;
struct Finding;

/// What is to become of what is left of a run, by place. What it does not name is tried, unless
/// it is overtaken.
struct RunChoice
{
    QHash<int, QString> leftOut {};   ///< not to be tried any more, and why
    QHash<int, QString> postponed {}; ///< not this time, and why: the run stays open
    QSet<int> insisted {};            ///< overtaken, and to be made all the same
};

/// Carries out a plan: several steps at a time, each compared with what is so now, sent once and
/// told as it comes. The whole of it is in the journal before the first step is sent, so that
/// whatever ends the program, the next run of it knows what is left.
///
/// What gives something goes before what takes something away. A step that certainly was not made,
/// since there was no way to the service, waits for another try; the run pauses where that goes on.
/// It pauses, too, where it cannot be told what became of a step, and looks into that before it
/// goes on. Before it goes on after a pause, of whatever length, it leaves out what newer changes
/// or lists have overtaken. And it pauses where somebody signs in anew who may be somebody else.
///
/// A change is sent only on a comparison made after the last wait, and only to the organization, by
/// its id, that the plan is about: where the service accepts nothing for now, or wants a new
/// sign-in, all that is under way has its turn again, and is compared anew under the names of then.
/// So it is where something is missing: perhaps it is the organization.
///
/// What the service answers to one step with a redirect or with an error of its own is that step's
/// failure, as long as others are answered well.
class AccessRunner : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,      ///< nothing has been started
        Preparing, ///< writing the plan down, looking at the organizations
        Running,
        Paused,     ///< what is under way comes to its end, nothing else is begun
        Cancelling, ///< the same, and then it is over
        Over,       ///< see progress()
    };

    /// How many steps are under way at a time: more than there are connections, so that none of
    /// those waits for the journal.
    static constexpr int mostAtOnce = 24;

    /// \a client and \a changes outlive this.
    AccessRunner(ApiClient &client, ChangeRunner &changes, Clock clock, QObject *parent = nullptr);
    ~AccessRunner() override;

    /// Begins a new run. \a about are the organizations that it is about, by the ids that they had
    /// when it was planned, also beside those of the steps: a list that changes nothing in one of
    /// them goes before what is older all the same. Only while none is going on.
    void start(RunSource source, const QList<AccessStep> &steps,
               const QList<NamedOrganization> &about = {});
    /// Writes down that a list was carried out in \a about without a change, whatever is going on.
    void writeDownList(RunSource source, const QList<OrganizationName> &about);
    /// Goes on with \a run, which ended before its end, as \a choice says. Only while none is going
    /// on.
    void resume(const JournalRun &run, const RunChoice &choice = {});
    void pause();
    void goOn();
    /// What is not under way yet is given up.
    void cancel();
    /// Leaves the run as it is, to be gone on with another time.
    void leave();
    /// What became of \a entry, which is of this run, could not be read. It is settled once that is
    /// known.
    void takeOpen(const JournalEntry &entry);
    /// Those of what is in doubt still, once the run is over: it does not look into them any more.
    QList<JournalEntry> openEntries() const;
    /// The organization goes by another name from now on.
    void follow(const OrganizationName &from, const OrganizationName &to);

    /// Between two times of looking into doubts.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

    State state() const { return m_state; }
    bool isGoingOn() const { return m_state != State::Idle && m_state != State::Over; }
    /// Its name in the journal; empty where none was begun.
    const QString &run() const { return m_run; }
    RunSource source() const { return m_source; }
    const QList<AccessStep> &steps() const { return m_steps; }
    /// A step's, by its place.
    const QList<StepOutcome> &outcomes() const { return m_outcomes; }
    const RunProgress &progress() const { return m_progress; }
    /// How many steps of the run that is going on have not begun.
    int waitingSteps() const { return isGoingOn() ? int(m_waiting.size()) : 0; }
    /// Why it has paused by itself, or never began; nothing where it did not.
    const std::optional<ApiError> &problem() const { return m_problem; }

signals:
    void stateChanged();
    /// What organizations there are, or one of them, was read for the run. Before it goes on.
    void listed(const QList<steward::Organization> &organizations);
    void learned(const steward::OrganizationDetail &organization);
    void namesRead(const steward::OrganizationNames &names);
    /// What became of the step at \a place is known, or it is under way.
    void stepChanged(int place);
    /// The run is over: every step has an outcome.
    void finished();

private:
    JournalRun newRun(RunSource source, const QList<AccessStep> &steps,
                      const QList<NamedOrganization> &about) const;
    void setOrganizations(const QList<NamedOrganization> &organizations);
    void reset(RunSource source);
    void takeSettled(int place, const Settlement &settlement);
    void prepare();
    void leaveOutOvertaken(const JournalRun &run);
    void leaveOut(int place, const QString &words);
    void postpone(int place, const QString &words);
    void lookIntoDoubts();
    /// \a places are of one organization.
    void lookInto(const QList<int> &places);
    void settleDoubt(int place, const Finding &finding);
    void readNames();
    void takeNames(const OrganizationNames &names);
    void takeMissed();
    void stopReadingNames();
    void waitAndReadNames();
    void goOnWithSteps();
    void readMembers(const OrganizationName &organization);
    void takeMembers(const OrganizationName &organization, const Result<QList<Member>> &members);
    void readMembersAgain(const OrganizationName &organization);
    void compareAbsence(int place);
    void setState(State state);
    void setOutcome(int place, StepState state, const QString &words = {});
    int &counterOf(StepState state);

    void beginNext();
    void goOnOrEnd();
    void begin(int place);
    void takeUp(int place);
    void compare(int place);
    void send(int place);
    void takeResult(int place, const OrganizationName &asked, const std::optional<ApiError> &error);
    void miss(int place, const OrganizationName &asked, const StepOutcome &outcome);
    void note(int place, StepState state, const QString &words);
    /// What is noted is not tried again, also not by another run of the program.
    void noteDown(int place, const StepOutcome &outcome,
                  const std::function<void(const Result<Done> &)> &done);
    void putBack(int place, const ApiError &error);
    void takeBack(int place, const ApiError &error);
    void takeOrPutBack(int place, const ApiError &error);
    void hold(int place, const ApiError &error);
    void noteAnswer();
    void releaseHeld();
    void putHeldBack();
    void pauseIfNoWay(const ApiError &error);
    void pauseFor(const ApiError &error);
    /// Why nothing is sent: who signs in now need not be who has the run carried out.
    std::optional<ApiError> otherCaller() const;
    void end(int place);
    void finish();

    /// Whether nothing could be read, for a reason that has nothing to do with what was asked.
    static bool meansNoWay(const ApiError &error);
    /// Calls \a function(arguments…) unless the run has been left meanwhile.
    template<typename Function>
    auto ifStillOn(Function function)
    {
        return [ this, number = m_number, function = std::move(function) ](
            const auto
                &...arguments) requires std::invocable<const Function &, decltype(arguments)...>
        {
            if (number == m_number)
                function(arguments...);
        };
    }

    ApiClient &m_client;
    ChangeRunner &m_changes;
    Clock m_clock;

    Caller m_caller;      ///< who has it carried out
    quint64 m_number = 0; ///< of the run, so that what comes late is told apart
    State m_state = State::Idle;
    QString m_run;
    RunSource m_source = RunSource::Roster;
    std::optional<ApiError> m_problem;
    QList<AccessStep> m_steps;
    QList<int> m_belongTo; ///< by the place of a step, the index of its organization
    QList<NamedOrganization> m_organizations;
    QSet<int> m_barred; ///< those of them whose names are others' by now, or not known
    QList<StepOutcome> m_outcomes;
    RunProgress m_progress;
    std::set<int> m_waiting;           ///< places, in order
    std::set<int> m_doubts;            ///< places whose outcome could not be read
    QSet<int> m_insisted;              ///< places to be made although they are overtaken
    QSet<int> m_overtaken;             ///< of the doubts
    bool m_staysOpen = false;          ///< something of it is left for another time
    QHash<int, ApiError> m_held;       ///< places under way that wait for how others fare
    QSet<int> m_triedAgain;            ///< places that have been held once
    bool m_wasAnswered = false;        ///< since it went on last
    QHash<int, EntryId> m_openEntries; ///< of some of these, by place
    /// What something was missing of, by place: the person, or the organization that was asked.
    struct Missed
    {
        OrganizationName asked;
        StepOutcome outcome; ///< where it is the person
    };
    QHash<int, Missed> m_missed;
    int m_lookingInto = 0; ///< organizations with doubts
    int m_underWay = 0;
    int m_grantsUnderWay = 0;
    int m_failuresInARow = 0;
    QPointer<NamesInquiry> m_names; ///< while it reads them
    int m_nameReadings = 0;
    bool m_hasReadNamesAgain = false;   ///< since it failed
    bool m_hasWaited = false;           ///< since then
    std::optional<ApiError> m_heldUpBy; ///< what ended steps since then
    int m_waitsInARow = 0;              ///< without an outcome in between
    int m_mostNow = mostAtOnce;         ///< steps under way; few at first after a wait
    /// Places that wait until the members of an organization are read.
    QHash<OrganizationName, QList<int>> m_unread;
    QSet<OrganizationName> m_readAgain;               ///< since it failed
    QHash<OrganizationName, QSet<QString>> m_present; ///< addresses, read since the names were
    std::chrono::milliseconds m_pause = std::chrono::seconds(3); ///< of looking into doubts
};

} // namespace steward

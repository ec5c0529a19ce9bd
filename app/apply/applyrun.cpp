// SPDX-License-Identifier: GPL-3.0-or-later
#include "apply/applyrun.h"

#include "api/apiclient.h"
#include "base/sentence.h"
#include "controllers/namesinquiry.h"
#include "models/accesswords.h"

#include <QSet>

#include <utility>

namespace steward {

namespace {

/// Whether it is left unsaid by a service that can be worked with all the same.
bool isWithheld(const ApiError &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

} // namespace

ApplyRun::ApplyRun(ApiClient &client, const QString &journalFolder, const ApplyOrder &order,
                   ApplyInput input, Ask ask, Finished finished)
    : m_client(client),
      m_journal(journalFolder),
      m_changes(client, m_journal, m_journal, systemClock),
      m_leftovers(client, m_journal, systemClock),
      m_planner(client),
      m_runner(client, m_changes, systemClock),
      m_session(client),
      m_order(order),
      m_input(std::move(input)),
      m_ask(std::move(ask)),
      m_finished(std::move(finished))
{
    connect(&m_leftovers, &Leftovers::told, this, &ApplyRun::told);
    connect(&m_changes, &ChangeRunner::journalFailed, this,
            [this](const ApiError &error) { emit told(error.message); });
    connect(&m_journal, &Journal::setAside, this, [this](const QString &file, JournalFault fault) {
        emit told(setAsideSentence(fault, file));
    });
    connect(&m_changes, &ChangeRunner::leftOpen, &m_runner, &AccessRunner::takeOpen);
    m_changes.setIdByName([this](const OrganizationName &name) { return m_names.idOf(name); });
}

void ApplyRun::start()
{
    m_session.currentUser(this, [this](const Result<CurrentUser> &user) { takeUser(user); });
}

void ApplyRun::takeUser(const Result<CurrentUser> &user)
{
    if (!user && !isWithheld(user.error())) {
        fail(user.error().message);
        return;
    }
    if (user)
        m_user = *user;
    m_changes.setCurrentUser(m_user);
    QList<NamedOrganization> about;
    for (const OrganizationName &name : organizationsOfOrder())
        about.append({name, {}});
    readNames(about, &ApplyRun::lookBack);
}

/// The journal keeps ids beside names, which may be others by now, or other organizations'.
void ApplyRun::readNames(const QList<NamedOrganization> &about, NamesRead next)
{
    auto *inquiry = new NamesInquiry(m_client, m_client.caller(), about, this);
    connect(inquiry, &NamesInquiry::found, inquiry, &QObject::deleteLater);
    connect(inquiry, &NamesInquiry::failed, inquiry, &QObject::deleteLater);
    connect(inquiry, &NamesInquiry::found, this, [this, next](const OrganizationNames &names) {
        m_names = names;
        (this->*next)();
    });
    connect(inquiry, &NamesInquiry::failed, this,
            [this](const ApiError &error) { fail(error.message); });
    inquiry->start();
}

/// What an earlier run left on its way is settled first: only then is it known what is left.
void ApplyRun::lookBack()
{
    connect(&m_leftovers, &Leftovers::allSettled, this, [this] {
        m_journal.takeOpenRuns(m_changes.origin(), this,
                               [this](const Result<QList<JournalRun>> &runs) {
                                   if (runs)
                                       takeOpenRuns(*runs);
                                   else
                                       fail(runs.error().message);
                               });
    });
    m_leftovers.lookInto(m_changes.origin());
}

void ApplyRun::takeOpenRuns(const QList<JournalRun> &runs)
{
    const bool isResumed = m_order.source == ApplySource::OpenRun;
    if (isResumed && runs.isEmpty()) {
        fail(tr("Nothing was interrupted."));
        return;
    }
    for (const JournalRun &run : isResumed ? runs.mid(1) : runs)
        emit told(
            (run.leftCount() > 0
                 ? tr("An earlier run of %Ln change(s) was interrupted; %L1 of them are left. "
                      "steward apply --resume goes on with them.",
                      nullptr, int(run.lines.size()))
                 : tr("An earlier run of %Ln change(s) was interrupted; whether %L1 of them "
                      "were made cannot be told. steward apply --resume names them.",
                      nullptr, int(run.lines.size())))
                .arg(run.leftCount() > 0 ? run.leftCount() : run.unclearCount()));
    if (!isResumed) {
        readMembers();
        return;
    }
    m_run = runs.first();
    if (m_names.isWhole())
        planWhatIsLeft();
    else
        readNames(m_run.organizations, &ApplyRun::planWhatIsLeft);
}

void ApplyRun::planWhatIsLeft()
{
    m_run = underTodaysNames(m_run, m_names);
    m_rest = restOf(m_run);
    if (m_run.leftCount() > 0 || m_run.unclearCount() == 0)
        emit told(tr("Going on with a run of %Ln change(s); %L1 of them are left.", nullptr,
                     int(m_run.lines.size()))
                      .arg(m_run.leftCount()));
    else
        emit told(tr("A run of %Ln change(s) was interrupted, and none of them is left to be made.",
                     nullptr, int(m_run.lines.size())));
    for (const RunLine &line : std::as_const(m_run.lines)) {
        if (line.settlement && line.isLeft())
            m_report.inDoubt.append(line.step);
    }
    m_report.unclear = m_run.unclearCount();
    if (m_report.unclear > 0)
        emit told(unclearText(m_run));
    m_report.ofOthers = int(m_rest.leftOut.size());
    QStringList whyNot = m_rest.leftOut.values();
    for (const OrganizationName &name : std::as_const(m_rest.untold))
        whyNot.append(untoldNameText(name));
    whyNot.removeDuplicates();
    for (const QString &sentence : std::as_const(whyNot))
        emit told(sentence);
    readMembers();
}

/// By its options and by its file.
QList<OrganizationName> ApplyRun::organizationsOfOrder() const
{
    QList<OrganizationName> names;
    QSet<OrganizationName> known;
    const auto add = [&](const OrganizationName &name) {
        if (name.isEmpty() || known.contains(name))
            return;
        known.insert(name);
        names.append(name);
    };
    for (const QString &name : m_order.organizations)
        add({name});
    if (const auto *roster = std::get_if<Roster>(&m_input)) {
        for (const RosterPerson &person : roster->people)
            add(person.organization);
    } else if (const auto *saved = std::get_if<SavedPlan>(&m_input)) {
        for (const AccessWish &wish : saved->wishes)
            add(wish.organization);
    }
    return names;
}

void ApplyRun::readMembers()
{
    connect(&m_planner, &AccessPlanner::finished, this, &ApplyRun::plan);
    m_planner.read(m_order.source == ApplySource::OpenRun ? m_rest.organizations()
                                                          : organizationsOfOrder());
}

void ApplyRun::plan()
{
    PlanGround ground {m_planner.organizations(), m_user};
    ground.isReadOnly = m_client.connection().rules.isReadOnly;
    for (const OrganizationAccess &each : std::as_const(ground.organizations)) {
        const bool isAskedFor = m_order.organizations.contains(each.name.text);
        if (isAskedFor && !each.members) {
            fail(
                tr("%1: %2").arg(each.name.text, m_planner.problem().value_or(ApiError()).message));
            return;
        }
    }
    if (const auto *roster = std::get_if<Roster>(&m_input)) {
        m_report.issues = roster->issues;
        ground.isListComplete = roster->isComplete();
        // Who is in no organization of the options is in that of their own line alone.
        QList<OrganizationAccess> wanted;
        for (const OrganizationAccess &each : std::as_const(ground.organizations)) {
            if (m_order.organizations.contains(each.name.text))
                wanted.append(each);
        }
        m_report.plan =
            AccessPlan(wishesOf(*roster, m_order.mode.value_or(RosterMode::Add), wanted), ground);
    } else if (const auto *saved = std::get_if<SavedPlan>(&m_input)) {
        m_report.unreadableLines = saved->unreadableLines;
        m_report.plan = AccessPlan(saved->wishes, ground);
        for (const qsizetype index : saved->unticked)
            m_report.plan.setChosen(index, false);
    } else {
        planRest(ground);
    }
    m_report.allowance = m_client.allowance();
    m_report.isPlanned = true;
    emit planMade(m_report);
    decide();
}

void ApplyRun::planRest(const PlanGround &ground)
{
    m_report.plan = AccessPlan(m_rest.wishes, ground);
    for (qsizetype i = 0; m_order.takesOvertaken && i < m_rest.wishes.size(); ++i)
        m_report.plan.setChosen(i, true);
}

/// What is sent was seen before or has its --yes. Where nothing is to be sent, nobody has to be
/// asked: a run that is gone on with comes to its end by that, and that everybody is as a list says
/// is written down, since what is older does not go before that.
void ApplyRun::decide()
{
    const AccessCounts counts = m_report.plan.counts();
    const bool isResumed = m_order.source == ApplySource::OpenRun;
    const bool maySend = counts.changes() > 0 || m_rest.inDoubt > 0;
    const bool isAnswered = m_order.extent == ApplyOrder::Extent::Everything;
    const bool staysForLater = !maySend && !isAnswered && counts.overtaken > 0;
    const bool isAboutNothing = !isResumed && m_report.plan.organizations().isEmpty();
    if (m_order.extent == ApplyOrder::Extent::PlanOnly || isAboutNothing || staysForLater) {
        conclude();
        return;
    }
    if (isAnswered || !maySend || m_ask(m_report))
        carryOut();
    else
        fail(tr("Nothing was changed."));
}

void ApplyRun::carryOut()
{
    const AccessPlan &plan = m_report.plan;
    if (m_order.source == ApplySource::OpenRun)
        m_runner.resume(m_run, choiceOf(m_rest, plan));
    else
        m_runner.start(m_order.source == ApplySource::Plan ? RunSource::SavedPlan
                                                           : RunSource::Roster,
                       plan.steps(), named(plan.organizations()));
    watch(); // from here on: the outcomes of before are known
}

/// By the ids that were read before the plan was made.
QList<NamedOrganization> ApplyRun::named(const QList<OrganizationName> &names) const
{
    QList<NamedOrganization> organizations;
    for (const OrganizationName &name : names)
        organizations.append({name, m_names.idOf(name)});
    return organizations;
}

void ApplyRun::watch()
{
    connect(&m_runner, &AccessRunner::stepChanged, this, [this](int place) {
        const StepOutcome &outcome = m_runner.outcomes()[place];
        if (outcome.state != StepState::UnderWay && outcome.state != StepState::Waiting)
            emit stepEnded(m_runner.steps()[place], outcome);
    });
    connect(&m_runner, &AccessRunner::finished, this, &ApplyRun::finish);
    connect(&m_runner, &AccessRunner::namesRead, this,
            [this](const OrganizationNames &names) { m_names = names; });
    // Nobody is there to say when the network is back.
    const auto giveUp = [this] {
        if (m_runner.state() == AccessRunner::State::Paused && m_changes.running().isEmpty())
            fail(tr("%1 steward apply --resume goes on with what is left.")
                     .arg(fullSentence(m_runner.problem().value_or(ApiError()).message)));
    };
    connect(&m_runner, &AccessRunner::stateChanged, this, giveUp);
    // Once what became of the last of them is told.
    connect(&m_changes, &ChangeRunner::runningChanged, this, giveUp, Qt::QueuedConnection);
}

void ApplyRun::finish()
{
    if (m_runner.problem())
        fail(m_runner.problem()->message);
    else
        conclude();
}

void ApplyRun::fail(const QString &sentence)
{
    m_report.problem = sentence;
    conclude();
}

void ApplyRun::conclude()
{
    m_report.steps = m_runner.steps();
    m_report.outcomes = m_runner.outcomes();
    m_report.progress = m_runner.progress();
    if (m_finished)
        std::exchange(m_finished, nullptr)(m_report);
}

} // namespace steward

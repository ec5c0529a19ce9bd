// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog shows of a run: one that it begins, one that is under way, and what is left of
// one that was interrupted.
#include "controllers/accessrunner.h"
#include "controllers/namesinquiry.h"
#include "controllers/openruns.h"
#include "controllers/runrest.h"
#include "controllers/sessioncontroller.h"
#include "controllers/undoplan.h"
#include "controllers/workspace.h"
#include "models/accesswords.h"
#include "models/activitywords.h"
#include "models/erroradvice.h"
#include "models/productionnote.h"
#include "ui/access/accessdialog.h"
#include "ui/access/planpage.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/messagebar.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace steward {

void AccessDialog::connectRun()
{
    AccessRunner &runner = m_workspace.runner();
    connect(&runner, &AccessRunner::stateChanged, this, &AccessDialog::updateRun);
    connect(&runner, &AccessRunner::stepChanged, this, [this, &runner](int place) {
        if (m_stage != Stage::Run)
            return;
        m_plan->setOutcome(place, runner.outcomes()[place]);
        m_plan->setProgress(runner.progress(), runner.problem());
    });
}

void AccessDialog::showRun()
{
    const AccessRunner &runner = m_workspace.runner();
    m_title->setText(tr("Changes of members"));
    m_plan->setRun(runner.steps());
    for (int place = 0; place < runner.steps().size(); ++place)
        m_plan->setOutcome(place, runner.outcomes()[place]);
    setStage(Stage::Run);
    updateRun();
}

void AccessDialog::readNames(const QList<NamedOrganization> &about, const NamesRead &next)
{
    m_again = [this, about, next] { readNames(about, next); };
    setStage(Stage::Reading);
    const NamesInquiry *inquiry = m_workspace.askForNames(about, this);
    connect(inquiry, &NamesInquiry::found, this, next);
    connect(inquiry, &NamesInquiry::failed, this, [this](const ApiError &error) {
        const ApiError advised = withAdvice(error);
        m_message->showError(advised.message, advised.detail, MessageBar::Retry::Available);
        setStage(Stage::Plan); // of nothing, so far
    });
}

void AccessDialog::proposeUndo(const QList<ActivityRow> &rows)
{
    m_title->setText(tr("Undo changes"));
    QList<NamedOrganization> about;
    for (const ActivityRow &row : rows)
        about.append({organizationOf(row.change), row.organizationId});
    readNames(about, [this, rows](const OrganizationNames &names) { planUndo(rows, names); });
}

void AccessDialog::planUndo(const QList<ActivityRow> &rows, const OrganizationNames &names)
{
    const UndoPlan plan = undoPlanOf(rows, names);
    QStringList notes;
    for (const OrganizationName &name : plan.ofOthers)
        notes << otherOrganizationText(name);
    for (const OrganizationName &name : plan.untold)
        notes << untoldNameText(name);
    if (plan.wishes.isEmpty()) {
        m_message->showError(notes.join(u' '));
        setStage(Stage::Plan); // of nothing
        return;
    }
    notes << lossText(plan.losses);
    propose(RunSource::Undo, plan.wishes, m_title->text(), notes.join(u' ').trimmed());
}

void AccessDialog::proposeRest(const JournalRun &run)
{
    m_title->setText(tr("Changes that were interrupted"));
    readNames(run.organizations, [this, run](const OrganizationNames &names) {
        planRest(underTodaysNames(run, names));
    });
}

void AccessDialog::planRest(const JournalRun &run)
{
    const RunRest rest = restOf(run);
    if (rest.wishes.isEmpty()) {
        if (rest.inDoubt > 0)
            askAboutDoubts(run);
        else
            resumeWithoutPlan(run);
        return;
    }
    const auto overtaken = std::count_if(rest.wishes.begin(), rest.wishes.end(),
                                         std::mem_fn(&AccessWish::isOvertaken));
    QStringList notes {tr("A run of %Ln change(s) was interrupted. This is what is left of it, "
                          "compared with what is so now.",
                          nullptr, int(run.lines.size()))};
    if (overtaken > 0)
        notes << tr("%Ln of these are not ticked: since then the same person's access was changed, "
                    "or a newer list was carried out.",
                    nullptr, int(overtaken));
    if (rest.inDoubt > 0)
        notes << inDoubtNote(run);
    if (!rest.leftOut.isEmpty())
        notes << tr("%Ln more will not be made, since another organization has the name of theirs "
                    "by now.",
                    nullptr, int(rest.leftOut.size()));
    for (const OrganizationName &name : rest.untold)
        notes << untoldNameText(name);
    propose(
        RunSource::SavedPlan, rest.organizations(),
        [wishes = rest.wishes](const QList<OrganizationAccess> &) { return wishes; },
        m_title->text(), notes.join(u' '));
    m_open = run;
}

QString AccessDialog::inDoubtNote(const JournalRun &run)
{
    return tr("What became of %Ln more cannot be told yet: that is looked into first, and what was "
              "not made is made again.",
              nullptr, restOf(run).inDoubt)
           + u' ' + doubtText(run);
}

/// What is in doubt may have to be made again, and there is no plan that shows it before.
void AccessDialog::askAboutDoubts(const JournalRun &run)
{
    setStage(Stage::Plan); // of nothing
    auto *question =
        new ConfirmDialog(m_title->text(),
                          tr("Find out what became of %Ln change(s), and make again what was not "
                             "made?",
                             nullptr, restOf(run).inDoubt),
                          tr("Find out and go on"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDetails(doubtText(run));
    question->addDetails(productionNote(m_workspace.session().connection()));
    connect(question, &QDialog::accepted, this, [this, run] { resumeWithoutPlan(run); });
    connect(question, &QDialog::rejected, this, &QDialog::reject);
    question->open();
}

void AccessDialog::resumeWithoutPlan(const JournalRun &run)
{
    m_workspace.openRuns().resume(run, choiceOf(restOf(run), {}));
    showRun();
}

void AccessDialog::apply()
{
    const Connection &connection = m_workspace.session().connection();
    if (!connection.isProduction) {
        begin();
        return;
    }
    const int changes = m_plan->plan().counts().changes();
    auto *question =
        new ConfirmDialog(tr("Change members"), tr("Make %Ln change(s) now?", nullptr, changes),
                          tr("Make them"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    if (m_open && restOf(*m_open).inDoubt > 0)
        question->setDetails(inDoubtNote(*m_open));
    question->addDetails(productionNote(connection));
    connect(question, &QDialog::accepted, this, &AccessDialog::begin);
    question->open();
}

void AccessDialog::begin()
{
    AccessRunner &runner = m_workspace.runner();
    if (runner.isGoingOn()) {
        m_message->showError(tr("Other changes of members are under way. Wait for their end, or "
                                "leave the rest of them as it is."));
        return;
    }
    if (m_open) {
        m_workspace.openRuns().resume(*m_open, choiceOf(restOf(*m_open), m_plan->plan()));
        showRun();
        return;
    }
    m_plan->beginRun();
    setStage(Stage::Run);
    QList<NamedOrganization> about;
    for (const OrganizationName &name : m_plan->plan().organizations())
        about.append({name, m_ids.value(name)});
    runner.start(m_source, m_plan->plan().steps(), about);
}

void AccessDialog::updateRun()
{
    if (m_stage != Stage::Run)
        return;
    const AccessRunner &runner = m_workspace.runner();
    m_loading->setLoading(runner.isGoingOn() && runner.state() != AccessRunner::State::Paused);
    m_plan->setProgress(runner.progress(), runner.problem());
    updateButtons();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessdialog.h"

#include "controllers/accessplanner.h"
#include "controllers/accessrunner.h"
#include "controllers/organizationscontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "domain/delimitedtext.h"
#include "models/accesswords.h"
#include "models/erroradvice.h"
#include "ui/access/planpage.h"
#include "ui/access/rosterpage.h"
#include "ui/export/opentext.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/messagebar.h"

#include <QFutureWatcher>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <optional>

namespace steward {

namespace {

constexpr QSize firstDialogSize(1080, 680);
constexpr int dialogPadding = 24;

} // namespace

AccessDialog::AccessDialog(Workspace &workspace, QWidget *parent)
    : Dialog(parent),
      m_workspace(workspace),
      m_title(new PageTitle({}, this)),
      m_message(new MessageBar(this)),
      m_loading(new LoadingBar(this)),
      m_pages(new QStackedWidget(this)),
      m_roster(new RosterPage(this)),
      m_plan(new PlanPage(this))
{
    const QSize wanted(Fonts::scaled(firstDialogSize.width()),
                       Fonts::scaled(firstDialogSize.height()));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    m_pages->addWidget(m_roster);
    m_pages->addWidget(m_plan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dialogPadding, dialogPadding, dialogPadding, dialogPadding);
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_loading);
    layout->addWidget(m_pages, 1);
    layout->addLayout(createButtons());

    connect(m_roster, &RosterPage::changed, this, &AccessDialog::updateButtons);
    connect(m_roster, &RosterPage::openRequested, this, &AccessDialog::chooseFile);
    connect(m_roster, &RosterPage::fileDropped, this, &AccessDialog::openFile);
    connect(m_plan, &PlanPage::changed, this, &AccessDialog::updateButtons);
    connect(m_plan, &PlanPage::failed, m_message,
            [this](const QString &sentence) { m_message->showError(sentence); });
    connect(m_plan, &PlanPage::copied, m_message,
            [this](const QString &sentence) { m_message->showInfo(sentence); });
    connect(m_message, &MessageBar::retry, this, &AccessDialog::readAgain);
    connect(&m_workspace.planner(), &AccessPlanner::finished, this, [this] {
        if (m_stage == Stage::Reading)
            makePlan();
    });
    // What it is about is at the service that is left now.
    for (auto left : {&SessionController::connectionChanged, &SessionController::connectionLeft})
        connect(&m_workspace.session(), left, this, &QDialog::reject);
    connectRun();
}

QLayout *AccessDialog::createButtons()
{
    const auto button = [this](const QString &text, const char *name, auto action) {
        auto *created = new QPushButton(text, this);
        created->setObjectName(QLatin1StringView(name));
        created->setAutoDefault(false);
        connect(created, &QPushButton::clicked, this, action);
        return created;
    };
    AccessRunner &runner = m_workspace.runner();
    m_back = button(tr("Back"), "backButton", [this] { goBack(); });
    m_pause = button(tr("Pause"), "pauseButton", [&runner] {
        runner.state() == AccessRunner::State::Paused ? runner.goOn() : runner.pause();
    });
    m_stop = button(tr("Leave the rest as it is"), "stopButton", [&runner] { runner.cancel(); });
    m_close = button(tr("Close"), "closeButton", [this] { reject(); });
    m_next = button({}, "nextButton", [this] { goOn(); });
    m_next->setDefault(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::controlGap);
    row->addWidget(m_back);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_next);
    return row;
}

void AccessDialog::askForList(const QString &list)
{
    m_hasList = true;
    m_roster->setOrganizations(m_workspace.openOrganization(),
                               m_workspace.organizations().model().names());
    m_roster->setText(list);
    showList();
}

void AccessDialog::showList()
{
    m_title->setText(tr("Change members from a list"));
    setStage(Stage::List);
}

void AccessDialog::chooseFile()
{
    if (const QString path = askForFile(this); !path.isEmpty())
        openFile(path);
}

void AccessDialog::openFile(const QString &path)
{
    m_message->dismiss();
    const Result<QString> text = readTextFile(path);
    if (!text) {
        m_message->showError(text.error().message);
        return;
    }
    const std::optional<SavedPlan> saved = savedPlan(*text);
    if (!saved) {
        m_roster->setText(*text);
        return;
    }
    QStringList notes;
    for (const int line : saved->unreadableLines)
        notes.append(unreadablePlanLine(line));
    if (saved->heldBack > 0)
        notes.append(tr("%Ln of these are not ticked, since the plan held them back when it was "
                        "exported.",
                        nullptr, saved->heldBack));
    propose(RunSource::SavedPlan, saved->wishes, tr("Plan from a file"), notes.join(u'\n'));
    m_saved = saved;
}

void AccessDialog::propose(RunSource source, const QList<AccessWish> &wishes, const QString &title,
                           const QString &note)
{
    QList<OrganizationName> organizations;
    for (const AccessWish &wish : wishes) {
        if (!organizations.contains(wish.organization))
            organizations.append(wish.organization);
    }
    propose(
        source, organizations, [wishes](const QList<OrganizationAccess> &) { return wishes; },
        title, note);
}

void AccessDialog::propose(RunSource source, const QList<OrganizationName> &organizations,
                           const Wishes &wishes, const QString &title, const QString &note)
{
    m_source = source;
    m_wishes = wishes;
    m_saved.reset();
    m_open.reset();
    m_planNote = note;
    m_title->setText(title);
    readMembers(organizations);
}

void AccessDialog::readMembers(const QList<OrganizationName> &organizations)
{
    m_again = [this, organizations] { readMembers(organizations); };
    setStage(Stage::Reading);
    m_ids.clear();
    for (const OrganizationName &name : organizations)
        m_ids.insert(name, m_workspace.idOf(name));
    m_workspace.planner().read(organizations);
}

void AccessDialog::readAgain()
{
    m_message->dismiss();
    const std::function<void()> again = m_again; // which sets another one
    again();
}

/// What makes the plan, apart from the window: a long list takes longer than a frame.
std::function<AccessPlan()> AccessDialog::planMaker(const PlanGround &ground) const
{
    if (m_source != RunSource::Roster)
        return [ground, wishes = m_wishes,
                unticked = m_saved ? m_saved->unticked : QList<qsizetype>()] {
            AccessPlan plan(wishes(ground.organizations), ground);
            for (const qsizetype index : unticked)
                plan.setChosen(index, false);
            return plan;
        };
    const QList<OrganizationName> chosen = m_roster->chosenOrganizations();
    QList<OrganizationAccess> wanted;
    for (const OrganizationAccess &each : ground.organizations) {
        if (chosen.contains(each.name))
            wanted.append(each);
    }
    return [ground, wanted, roster = m_roster->roster(), mode = m_roster->mode()] {
        return AccessPlan(wishesOf(roster, mode, wanted), ground);
    };
}

void AccessDialog::makePlan()
{
    const AccessPlanner &planner = m_workspace.planner();
    const SessionController &session = m_workspace.session();
    PlanGround ground {planner.organizations(), session.currentUser()};
    ground.isReadOnly = session.connection().rules.isReadOnly;
    ground.isListComplete = m_source != RunSource::Roster || m_roster->roster().isComplete();
    auto *watcher = new QFutureWatcher<AccessPlan>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        showPlan(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(planMaker(ground)));
}

void AccessDialog::showPlan(const AccessPlan &plan)
{
    m_plan->setPlan(plan, m_workspace.planner().allowance());
    m_plan->setNote(m_planNote);
    m_plan->offerCode(m_workspace.session().connection().address);
    if (const std::optional<ApiError> problem = m_workspace.planner().problem())
        m_message->showError(withAdvice(*problem).message, problem->detail,
                             MessageBar::Retry::Available);
    // There is no button to press for a list that asks for nothing. Still it is the newest one.
    const bool isList = m_source == RunSource::Roster || (m_saved && !m_open);
    const AccessCounts counts = plan.counts();
    if (isList && counts.changes() == 0 && counts.unticked == 0)
        m_workspace.runner().writeDownList(m_source, plan.organizations());
    setStage(Stage::Plan);
}

void AccessDialog::goBack()
{
    m_message->dismiss();
    m_workspace.planner().clear();
    m_source = RunSource::Roster;
    m_planNote.clear();
    showList();
}

void AccessDialog::goOn()
{
    m_message->dismiss();
    if (m_stage == Stage::List)
        readMembers(m_roster->organizations());
    else if (m_stage == Stage::Plan)
        apply();
}

/// Return somewhere in a plan, in its table for example, does not carry it out: the button does.
void AccessDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_stage == Stage::Plan && isReturn(*event) && !focusedButton())
        event->accept();
    else
        Dialog::keyPressEvent(event);
}

void AccessDialog::setStage(Stage stage)
{
    m_stage = stage;
    m_pages->setCurrentWidget(stage == Stage::List || (stage == Stage::Reading && m_hasList)
                                  ? static_cast<QWidget *>(m_roster)
                                  : m_plan);
    m_roster->setEnabled(stage == Stage::List);
    m_plan->setReading(stage == Stage::Reading);
    m_loading->setLoading(stage == Stage::Reading);
    setWindowTitle(m_title->text());
    setAccessibleName(m_title->text());
    updateButtons();
}

void AccessDialog::updateButtons()
{
    m_back->setVisible(m_hasList && m_stage == Stage::Plan);
    m_next->setVisible(m_stage != Stage::Run);
    const int changes = m_plan->plan().counts().changes();
    if (m_stage == Stage::Plan) {
        m_next->setText(tr("Make %Ln change(s)", nullptr, changes));
        setAvailable(m_next, changes > 0 ? QString() : tr("There is nothing to change."));
    } else {
        m_next->setText(tr("Show the plan"));
        setAvailable(m_next, m_stage == Stage::Reading ? tr("The members are being read.")
                                                       : m_roster->whyNotReady());
    }
    const AccessRunner &runner = m_workspace.runner();
    const bool isGoingOn = m_stage == Stage::Run && runner.isGoingOn();
    const bool isPaused = runner.state() == AccessRunner::State::Paused;
    m_pause->setVisible(isGoingOn && runner.state() != AccessRunner::State::Cancelling);
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    m_stop->setVisible(m_pause->isVisibleTo(this));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots/screenshots.h"

#include "controllers/accessplanner.h"
#include "controllers/accessrunner.h"
#include "controllers/activitycontroller.h"
#include "controllers/allowancecontroller.h"
#include "controllers/allusagecontroller.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/peoplecontroller.h"
#include "controllers/resourcescontroller.h"
#include "controllers/usagecontroller.h"
#include "controllers/workspace.h"
#include "ui/access/rosterpage.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/help/guidedialog.h"
#include "ui/help/licencedialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/newsnotice.h"
#include "ui/members/memberspage.h"
#include "ui/organization/organizationpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/people/sameaccessdialog.h"
#include "ui/usage/usagepage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/viewnamedialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr int checkEveryMs = 25;
constexpr int mostChecks = 60'000 / checkEveryMs; // a minute for one picture

} // namespace

Screenshots::Screenshots(MainWindow &window, Workspace &workspace, const QDir &directory,
                         QObject *parent)
    : QObject(parent),
      m_window(window),
      m_workspace(workspace),
      m_directory(directory)
{
    m_check.setInterval(checkEveryMs);
    connect(&m_check, &QTimer::timeout, this, &Screenshots::takeWhenReady);
    plan();
}

QPushButton *Screenshots::button(const QWidget &parent, const char *objectName)
{
    return parent.findChild<QPushButton *>(QLatin1StringView(objectName));
}

void Screenshots::start()
{
    if (!m_directory.mkpath(QStringLiteral("."))) {
        emit finished(tr("The folder %1 cannot be made.").arg(m_directory.absolutePath()));
        return;
    }
    next();
}

void Screenshots::plan()
{
    for (const auto &[appearance, prefix] :
         {std::pair(Appearance::Light, QStringLiteral("light-")),
          std::pair(Appearance::Dark, QStringLiteral("dark-"))}) {
        m_pictures.append({prefix + QStringLiteral("welcome"), [this, appearance = appearance] {
                               Theme::apply(*qApp, appearance);
                               m_window.welcomePage().setProfiles({});
                               m_window.showWelcome();
                           }});
        m_pictures.append({prefix + QStringLiteral("all-organizations"), [this] { showAll(0); }});
        m_pictures.append({prefix + QStringLiteral("people"), [this] { showAll(1); }});
        m_pictures.append({prefix + QStringLiteral("all-credits"), [this] { showAll(2); }});
        const QList<std::pair<QString, OrganizationPage::Tab>> tabs {
            {QStringLiteral("overview"), OrganizationPage::Tab::Overview},
            {QStringLiteral("members"), OrganizationPage::Tab::Members},
            {QStringLiteral("usage"), OrganizationPage::Tab::Usage},
            {QStringLiteral("resources"), OrganizationPage::Tab::Resources},
            {QStringLiteral("subscription"), OrganizationPage::Tab::Subscription}};
        for (const auto &[name, tab] : tabs) {
            m_pictures.append({prefix + name, [this, tab = tab] {
                                   openFirst(tab);
                                   m_window.organizationPage().usage().setView(
                                       UsagePage::View::Projects);
                               }});
        }
        m_pictures.append({prefix + QStringLiteral("usage-project"), [this] {
                               m_window.organizationPage().setTab(OrganizationPage::Tab::Usage);
                               m_window.organizationPage().usage().openPart(0);
                           }});
        m_pictures.append({prefix + QStringLiteral("usage-change"), [this] {
                               m_window.organizationPage().setTab(OrganizationPage::Tab::Usage);
                               m_window.organizationPage().usage().setView(UsagePage::View::Change);
                           }});
        m_pictures.append({prefix + QStringLiteral("usage-allowance"), [this] {
                               m_window.organizationPage().setTab(OrganizationPage::Tab::Usage);
                               m_workspace.allowance().setAllowance(Credits(40'000));
                               m_window.organizationPage().usage().setView(
                                   UsagePage::View::Allowance);
                           }});
        planDialogs(prefix);
        planProfiles(prefix);
    }
    planHighContrast();
    planChanges();
}

/// A few of each kind: tables with a selection, charts, a form, a plan.
void Screenshots::planHighContrast()
{
    for (const auto &[appearance, prefix] :
         {std::pair(Appearance::HighContrastLight, QStringLiteral("high-contrast-light-")),
          std::pair(Appearance::HighContrastDark, QStringLiteral("high-contrast-dark-"))}) {
        m_pictures.append(
            {prefix + QStringLiteral("all-organizations"), [this, appearance = appearance] {
                 Theme::apply(*qApp, appearance);
                 showAll(0);
             }});
        m_pictures.append({prefix + QStringLiteral("overview"),
                           [this] { openFirst(OrganizationPage::Tab::Overview); }});
        m_pictures.append(
            {prefix + QStringLiteral("members"), [this] {
                 openFirst(OrganizationPage::Tab::Members);
                 m_window.organizationPage().members().findChild<DataTable *>()->selectRow(2);
             }});
        m_pictures.append({prefix + QStringLiteral("usage"), [this] {
                               openFirst(OrganizationPage::Tab::Usage);
                               m_window.organizationPage().usage().setView(
                                   UsagePage::View::Projects);
                           }});
        m_pictures.append({prefix + QStringLiteral("invite"),
                           [this] { m_window.organizationPage().members().invite(); },
                           Picture::Subject::Dialog});
        m_pictures.append({prefix + QStringLiteral("plan"), [this] { openPlan(roster(0)); },
                           Picture::Subject::Dialog});
    }
}

void Screenshots::openFirst(OrganizationPage::Tab tab)
{
    m_window.openOrganization(m_workspace.organizations().model().at(0).organization.name);
    m_window.organizationPage().setTab(tab);
}

void Screenshots::planDialogs(const QString &prefix)
{
    const auto add = [&](const char *name, std::function<void()> open) {
        m_pictures.append(
            {prefix + QLatin1StringView(name), std::move(open), Picture::Subject::Dialog});
    };
    const auto members = [this]() -> MembersPage & {
        return m_window.organizationPage().members();
    };
    add("connect", [this] { m_window.askForConnection(); });
    add("new-organization", [this] { m_window.createOrganization(); });
    add("settings", [this] { m_window.showSettings(); });
    add("commands", [this] {
        m_window.showCommands();
        m_window.findChild<CommandPalette *>()->findChild<QLineEdit *>()->setText(
            QStringLiteral("me"));
    });
    add("guide", [this] { m_window.showHelp(); });
    add("shortcuts", [this] { m_window.showShortcuts(); });
    add("about", [this] { m_window.showAbout(); });
    add("invite", [members] { members().invite(); });
    add("remove", [members] {
        members().findChild<DataTable *>()->selectRow(2);
        members().removeSelected();
    });
    add("list", [this] { openList(roster(0)); });
    add("plan", [this] { openPlan(roster(0)); });
    add("rename", [this] { button(m_window, "renameOrganizationButton")->click(); });
    add("change-subscription", [this] { button(m_window, "changeSubscriptionButton")->click(); });
    add("question", [this] { button(m_window, "removeEndDateButton")->click(); });
    const auto addOwn = [&](const char *name, std::function<QDialog *()> create) {
        add(name, [create = std::move(create)] {
            QDialog *dialog = create();
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    };
    addOwn("keep-view", [this] { return new ViewNameDialog({}, &m_window); });
    addOwn("licence", [this] { return new LicenceDialog(&m_window); });
    addOwn("same-access", [this] {
        const QString model = m_workspace.members().model().members().constFirst().email;
        return new SameAccessDialog(m_workspace.people().model(), model, &m_window);
    });
}

void Screenshots::showAll(int tab)
{
    m_window.showAllOrganizations();
    m_window.findChild<QTabBar *>(QStringLiteral("allOrganizationsTabs"))->setCurrentIndex(tab);
}

QString Screenshots::roster(qsizetype first) const
{
    const QList<Member> &members = m_workspace.members().model().members();
    QString list = QStringLiteral("email,admin\ngrace@example.com,yes\nkatherine@example.com,\n"
                                  "margaret at example.com,no\nhedy@example.com,no\n");
    for (qsizetype i = first; i < members.size(); i += 3)
        list +=
            members[i].email + (i % 2 == 0 ? QStringLiteral(",no\n") : QStringLiteral(",yes\n"));
    return list;
}

void Screenshots::openList(const QString &list)
{
    m_window.changeMembersFromList();
    QWidget *dialog = QApplication::activeModalWidget();
    dialog->findChild<QComboBox *>(QStringLiteral("rosterMode"))->setCurrentIndex(1);
    dialog->findChild<RosterPage *>()->setText(list);
}

void Screenshots::openPlan(const QString &list)
{
    openList(list);
    button(*QApplication::activeModalWidget(), "nextButton")->click();
}

void Screenshots::next()
{
    ++m_current;
    if (m_current == m_pictures.size()) {
        emit finished({});
        return;
    }
    m_window.findChild<NewsNotice *>()->clear(); // what an earlier picture was about
    m_pictures[m_current].prepare();
    m_checks = 0;
    m_readyChecks = 0;
    m_steps = 0;
    m_check.start();
}

bool Screenshots::isReady() const
{
    const LoadingController *controllers[] = {
        &m_workspace.organizations(), &m_workspace.organization(), &m_workspace.members(),
        &m_workspace.resources(),     &m_workspace.usage(),        &m_workspace.periodUsage(),
        &m_workspace.people(),        &m_workspace.allowance(),    &m_workspace.allUsage(),
        &m_workspace.activity()};
    const bool isLoading = std::any_of(std::begin(controllers), std::end(controllers),
                                       std::mem_fn(&LoadingController::isLoading));
    const QWidget *dialog = QApplication::activeModalWidget();
    const auto *work = dialog ? dialog->findChild<LoadingBar *>() : nullptr;
    const bool isAtWork = work && work->isLoading();
    return !isLoading && !isAtWork && !m_isChanging && !m_workspace.runner().isGoingOn()
           && !m_workspace.planner().isReading() && !m_workspace.usage().isComparing()
           && !m_workspace.periodUsage().isComparing()
           && m_workspace.organizations().remainingDetails() == 0
           && m_workspace.activity().model().rowCount() >= m_changes; // it is read after a pause
}

void Screenshots::takeWhenReady()
{
    ++m_checks;
    m_readyChecks = isReady() ? m_readyChecks + 1 : 0;
    // One round more than needed, so that what has just come is laid out.
    if (m_readyChecks < 2 && m_checks < mostChecks)
        return;
    const QList<std::function<void()>> &then = m_pictures[m_current].then;
    if (m_readyChecks >= 2 && m_steps < then.size()) {
        m_readyChecks = 0;
        then[m_steps++]();
        return;
    }
    m_check.stop();
    const QString problem =
        m_readyChecks < 2 ? tr("The data for %1 did not come.").arg(m_pictures[m_current].name)
                          : take();
    if (problem.isEmpty())
        next();
    else
        emit finished(problem);
}

QString Screenshots::take()
{
    const Picture &picture = m_pictures[m_current];
    QWidget *subject = &m_window;
    if (picture.subject == Picture::Subject::Dialog) {
        subject = QApplication::activeModalWidget();
        if (!subject) // these block nothing
            subject = m_window.findChild<CommandPalette *>();
        if (!subject)
            subject = m_window.findChild<GuideDialog *>();
        if (!subject)
            return tr("The dialog for %1 did not open.").arg(picture.name);
    }
    const QString path = m_directory.filePath(picture.name + QStringLiteral(".png"));
    const bool isSaved = subject->grab().save(path);
    if (auto *dialog = qobject_cast<QDialog *>(subject))
        dialog->reject();
    return isSaved ? QString() : tr("%1 cannot be written.").arg(path);
}

} // namespace steward

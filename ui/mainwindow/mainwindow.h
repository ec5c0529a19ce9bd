// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/settings.h"
#include "domain/change.h"
#include "domain/connection.h"
#include "domain/placelink.h"
#include "domain/reading.h"
#include "ui/style/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace steward {

class AccessDialog;
class ActivityPage;
class AllOrganizationsPage;
class AllUsageView;
class ChangeNotice;
class Connecting;
class FailureWatch;
class FilterHistory;
class GuideDialog;
class MessageBar;
class NamesInquiry;
class NewsNotice;
class OrganizationPage;
class PeoplePage;
class ProfilesController;
class RunNotice;
class SearchField;
class Sidebar;
class TrayIcon;
class WaitNotice;
class WelcomePage;
class Workspace;
struct ActivityRow;
struct Command;
struct CommandPlaces;
struct OfferedCommand;

/// Starts the built-in demo and says how to reach it.
using DemoStarter = std::function<Result<Connection>()>;

/// The window: the sidebar, the message bar and the page in use.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a workspace and \a profiles outlive the window.
    MainWindow(Workspace &workspace, ProfilesController &profiles, const Settings &settings,
               DemoStarter startDemo);
    ~MainWindow() override;

    /// Goes over to \a connection; a refusal is shown, and what was in use stays.
    void connectTo(const Connection &connection);
    /// Goes on with the profile that was in use last, where that is possible without a question.
    void resume();
    void exploreDemo();
    /// Shows \a error in the message bar.
    void showError(const ApiError &error);
    /// Shows why there is nothing to load, with a way to try again where connectTo() began it, and
    /// tells loadingFailed().
    void giveUpLoading(const ApiError &error);

    /// How the window is now, to be restored next time.
    Settings settings() const;

    // Pages are made when somebody wants them: the first picture needs one alone.
    OrganizationPage &organizationPage();
    WelcomePage &welcomePage();
    Sidebar &sidebar() { return *m_sidebar; }
    /// Goes where \a link leads, as soon as the organizations are known.
    void follow(const PlaceLink &link);
    /// The same with a link as text, which may be anything: says so where it leads nowhere.
    void followLink(const QString &text);
    void showWelcome();
    void showAllOrganizations();
    void openOrganization(const OrganizationName &name);

    // What the keys and buttons do.
    void askForConnection();
    /// Starts the demo, or starts it anew where the person agrees to lose what is in it.
    void askForDemo();
    void createOrganization();
    void changeMembersFromList(const QString &list = {});
    void changeMembersFromFile(const QString &path);
    void showProfiles();
    void showSettings();
    /// The guide, at the page about what is in sight.
    void showHelp();
    void showShortcuts();
    void showAbout();
    void showCommands();
    void refresh();

signals:
    /// The first list of organizations of a connection is in sight.
    void loaded();
    /// There is no list of organizations: \a sentence says why.
    void loadingFailed(const QString &sentence);
    /// What must not be lost has changed: settings() should be saved.
    void settingsChanged();

protected:
    /// Stays a moment where changes are on their way, and asks where some have not begun.
    void closeEvent(QCloseEvent *event) override;

private:
    void createLayout();
    void connectParts();
    void connectOrganizations();
    void connectProfiles();
    void addPages();
    PeoplePage *createPeople();
    AllUsageView *createAllUsage();
    ActivityPage *createActivity();
    /// Whether \a page, beside the table of all organizations, is the one in sight.
    bool isShown(const QWidget *page) const;
    /// Whether the page in sight waits for what is read in the background.
    bool awaitsBackground() const;
    void showWait();
    void createActions();
    /// \a name is what it is called among the commands; without one it is what a button does, and
    /// goes by that one's name.
    void addAction(const QKeySequence &keys, const QString &objectName, const QString &name,
                   std::function<void()> action);
    void showConnection();
    /// Tries again what did not lead to a connection.
    void reconnect();
    void showCopy();
    void showProgress(const QString &text);
    /// Tells of what is done; what failed before is over.
    void tell(const QString &message);
    /// What was told of changes, done or not, is over.
    void endMessages();
    /// Opens it in the workspace; what was told about the one before is over.
    void leaveFor(const OrganizationName &name);
    void restoreOrganization();
    void updateTitle();
    void focusFilter();
    void askToStopChanges();
    void exportTable();
    /// What can be done and gone to now, that which is in sight first.
    void connectCode();
    /// The place that is in sight.
    PlaceLink place() const;
    void copyLink();
    void watchFilters(const QWidget *page);
    void goToWanted();
    void tellOfLostLink();
    void applyTrayIcon();
    /// What the page about all organizations that is in sight asks the service for.
    QList<Reading> allReadings() const;
    QList<OfferedCommand> actionCommands();
    QList<OfferedCommand> organizationCommands() const;
    CommandPlaces commandPlaces() const;
    void goTo(const Command &command);
    /// For changes of many members; it has to be opened.
    AccessDialog *createAccessDialog();
    void connectActivity(ActivityPage *page) const;
    void removeEverywhere(const QStringList &emails);
    void giveSameAccess(const QString &email, const QString &model);
    void undo(const QList<ActivityRow> &rows);
    QString guidePage() const;
    /// Who asks for help: the guide, or the window.
    QWidget *helpParent();
    /// Puts what a bug report needs on the clipboard.
    void copyDiagnostics();
    void askToRenameBack(const OrganizationUpdate &made);
    void askToRename(const OrganizationName &today, const OrganizationUpdate &made);

    Workspace &m_workspace;
    ProfilesController &m_profiles;
    Settings m_settings;
    DemoStarter m_startDemo;
    Appearance m_appearance = Appearance::System;
    bool m_hasLostLink = false;            ///< to be told of once the organizations are known
    std::optional<PlaceLink> m_wanted;     ///< where to go once the organizations are known
    bool m_showsCopy = false;              ///< of a profile that is not connected
    std::optional<Connection> m_unreached; ///< what connectTo() has tried in vain
    bool m_restored = false; ///< the organization of the last time was opened, or is gone

    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    WaitNotice *m_wait;
    int m_pause = 0;    ///< seconds for which the service accepts nothing
    int m_heldBack = 0; ///< seconds for which it accepts too little for the background
    ChangeNotice *m_changes;
    NewsNotice *m_news;
    RunNotice *m_run;
    MessageBar *m_messages;
    FailureWatch *m_failures;
    Connecting *m_connecting;
    QStackedWidget *m_pages;
    AllOrganizationsPage *m_all;
    FilterHistory *m_filterHistory;
    // None of these until it is wanted.
    WelcomePage *m_welcome = nullptr;
    PeoplePage *m_people = nullptr;
    ActivityPage *m_activity = nullptr; ///< of all organizations
    AllUsageView *m_allUsage = nullptr;
    OrganizationPage *m_organization = nullptr;
    QPointer<GuideDialog> m_guide;
    QPointer<NamesInquiry> m_names; ///< before a renaming is taken back
    TrayIcon *m_tray = nullptr;     ///< where the person wants one
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/runrest.h"
#include "domain/accessoutcome.h"
#include "domain/accessplan.h"
#include "domain/organizationnames.h"
#include "domain/planfile.h"
#include "models/activitytablemodel.h"
#include "ui/widgets/dialog.h"

#include <QList>

#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace steward {

class LoadingBar;
class MessageBar;
class PageTitle;
class PlanPage;
class RosterPage;
class Workspace;

/// From a list of people, or from something else that is wanted, to a plan, to what became of each
/// change. Closing it leaves what is under way alone.
class AccessDialog : public Dialog
{
    Q_OBJECT

public:
    /// \a workspace outlives the dialog.
    explicit AccessDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins with \a list, for the organization that is open or for all.
    void askForList(const QString &list);
    /// Reads the list, or the plan that was exported, in the file \a path.
    void openFile(const QString &path);
    /// Begins with the plan of \a wishes. \a note is what has to be known before.
    void propose(RunSource source, const QList<AccessWish> &wishes, const QString &title,
                 const QString &note = {});
    using Wishes = std::function<QList<AccessWish>(const QList<OrganizationAccess> &)>;
    /// The same with what \a wishes, which is called in another thread, makes of \a organizations
    /// as they are read for the plan.
    void propose(RunSource source, const QList<OrganizationName> &organizations,
                 const Wishes &wishes, const QString &title, const QString &note = {});
    /// Begins with the plan of taking \a rows back, which are in the order that they were made in.
    void proposeUndo(const QList<ActivityRow> &rows);
    /// Begins with the plan of what is left of \a run, which was interrupted.
    void proposeRest(const JournalRun &run);
    /// Shows the run that is under way.
    void showRun();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { List, Reading, Plan, Run };

    QLayout *createButtons();
    void connectRun();
    void showList();
    void chooseFile();
    using NamesRead = std::function<void(const OrganizationNames &)>;
    /// What the organizations are called today: a plan of what was before is made with that.
    void readNames(const QList<NamedOrganization> &about, const NamesRead &next);
    void planUndo(const QList<ActivityRow> &rows, const OrganizationNames &names);
    void planRest(const JournalRun &run);
    void askAboutDoubts(const JournalRun &run);
    void resumeWithoutPlan(const JournalRun &run);
    /// What is sent beside the lines of the plan, name by name.
    static QString inDoubtNote(const JournalRun &run);
    void readMembers(const QList<OrganizationName> &organizations);
    void readAgain();
    void makePlan();
    std::function<AccessPlan()> planMaker(const PlanGround &ground) const;
    void showPlan(const AccessPlan &plan);
    void goBack();
    void goOn();
    void apply();
    void begin();
    void setStage(Stage stage);
    void updateButtons();
    void updateRun();

    Workspace &m_workspace;
    Stage m_stage = Stage::List;
    RunSource m_source = RunSource::Roster;
    Wishes m_wishes; ///< where they are not those of the list
    std::optional<SavedPlan> m_saved;
    std::optional<JournalRun> m_open;       ///< what the plan is the rest of
    QHash<OrganizationName, QString> m_ids; ///< when their members were read for the plan
    QString m_planNote;
    std::function<void()> m_again; ///< reads anew what could not be read
    bool m_hasList = false;        ///< there is a list to go back to

    PageTitle *m_title;
    MessageBar *m_message;
    LoadingBar *m_loading;
    QStackedWidget *m_pages;
    RosterPage *m_roster;
    PlanPage *m_plan;
    QPushButton *m_back;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPushButton *m_next;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what becomes of changes. They are drawn last of all: what is changed for them must
// not be seen in others.
#include "controllers/memberscontroller.h"
#include "controllers/workspace.h"
#include "ui/activity/activitypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/organization/organizationpage.h"
#include "ui/screenshots/screenshots.h"
#include "ui/style/theme.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QPushButton>

namespace steward {

void Screenshots::planChanges()
{
    m_pictures.append({QStringLiteral("light-activity"), [this] {
                           Theme::apply(*qApp, Appearance::Light);
                           openFirst(OrganizationPage::Tab::Activity);
                           change(0);
                       }});
    const auto openUndo = [this] {
        const ActivityPage &page = m_window.organizationPage().activity();
        page.findChild<DataTable *>()->selectAll();
        button(page, "undoButton")->click();
    };
    m_pictures.append({QStringLiteral("light-undo"), openUndo, Picture::Subject::Dialog});
    m_pictures.append({QStringLiteral("light-all-activity"), [this] { showAll(3); }});
    m_pictures.append({QStringLiteral("dark-activity"), [this] {
                           Theme::apply(*qApp, Appearance::Dark);
                           openFirst(OrganizationPage::Tab::Activity);
                       }});
    m_pictures.append({QStringLiteral("dark-undo"), openUndo, Picture::Subject::Dialog});
    m_pictures.append({QStringLiteral("dark-all-activity"), [this] { showAll(3); }});
    const auto addRun = [&](const char *name, Appearance appearance, qsizetype first) {
        m_pictures.append(
            {QLatin1StringView(name),
             [this, appearance] {
                 Theme::apply(*qApp, appearance);
                 openFirst(OrganizationPage::Tab::Members);
             },
             Picture::Subject::Dialog,
             {[this, first] { openPlan(roster(first)); },
              [] { button(*QApplication::activeModalWidget(), "nextButton")->click(); }}});
    };
    addRun("light-run", Appearance::Light, 0);
    addRun("dark-run", Appearance::Dark, 1);
}

/// One change after the other, as somebody would make them, so that there is something to see.
void Screenshots::change(int step)
{
    MembersController &members = m_workspace.members();
    m_isChanging = true;
    if (!members.hasData()) { // what there was before a change is written down with it
        connect(
            &members, &LoadingController::statusChanged, this, [this, step] { change(step); },
            Qt::SingleShotConnection);
        return;
    }
    QList<Member> regular;
    for (const Member &member : members.model().members()) {
        if (!member.isAdmin() && !member.isPending())
            regular.append(member);
    }
    const auto next = [this, step](const auto &) {
        m_changes = step + 1;
        change(step + 1);
    };
    const auto invite = [&](const QString &email, MemberRole role) {
        members.invite(members.opening(), {email, role}, next);
    };
    if (step == 0)
        invite(QStringLiteral("grace@example.com"), MemberRole::Regular);
    else if (step == 1)
        invite(QStringLiteral("hedy@example.com"), MemberRole::Admin);
    else if (step == 2 && !regular.isEmpty())
        members.setRole(members.opening(), {regular.first()}, MemberRole::Admin, next);
    else if (step == 3 && !regular.isEmpty())
        members.remove(members.opening(), {regular.last()}, next);
    else
        m_isChanging = false;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// Links to places in the window, the filters on them, and the program's place on the desktop.
#include "controllers/organizationscontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "ui/activity/activitypage.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/trayicon.h"
#include "ui/organization/organizationpage.h"
#include "ui/widgets/filterhistory.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

namespace {

/// What links call the pages about all organizations, in their order.
constexpr std::array allPageKeys {QLatin1StringView("list"), QLatin1StringView("people"),
                                  QLatin1StringView("credits"), QLatin1StringView("activity")};

} // namespace

void MainWindow::watchFilters(const QWidget *page)
{
    const auto fields = page->findChildren<SearchField *>();
    for (SearchField *field : fields)
        m_filterHistory->watch(field);
    const auto domains = page->findChildren<QLineEdit *>(QStringLiteral("peopleLeftOut"));
    for (QLineEdit *field : domains)
        m_filterHistory->watch(field);
    for (const char *name : {"membersShow", "peopleShow", "activityKind", "activityShow"}) {
        const auto choices = page->findChildren<QComboBox *>(QLatin1StringView(name));
        for (QComboBox *choice : choices)
            m_filterHistory->watch(choice);
    }
}

PlaceLink MainWindow::place() const
{
    if (m_pages->currentWidget() == m_organization)
        return {m_workspace.openOrganization(), OrganizationPage::keyOf(m_organization->tab())};
    const int page = m_all->pageIndex();
    return {{}, page > 0 ? QString(allPageKeys[size_t(page)]) : QString()};
}

void MainWindow::copyLink()
{
    QGuiApplication::clipboard()->setText(placeLinkText(place()));
    m_messages->showInfo(tr("The link is copied. It opens Steward at this place, for whoever may "
                            "see it."));
}

void MainWindow::follow(const PlaceLink &link)
{
    m_wanted = link;
    if (m_workspace.session().isConnected() && m_workspace.organizations().hasData())
        goToWanted();
}

void MainWindow::followLink(const QString &text)
{
    if (const std::optional<PlaceLink> link = parsePlaceLink(text)) {
        follow(*link);
        return;
    }
    m_hasLostLink = true;
    if (m_workspace.session().isConnected() && m_workspace.organizations().hasData())
        tellOfLostLink();
}

/// Not quoted: what it says is whoever's who made it.
void MainWindow::tellOfLostLink()
{
    if (std::exchange(m_hasLostLink, false))
        m_messages->showError(tr("The link that was opened leads to no place in Steward."), {});
}

void MainWindow::goToWanted()
{
    const PlaceLink link = *std::exchange(m_wanted, std::nullopt);
    if (link.organization.isEmpty()) {
        showAllOrganizations();
        const auto found = std::find(allPageKeys.begin(), allPageKeys.end(), link.page);
        m_all->showPage(found == allPageKeys.end() ? 0 : int(found - allPageKeys.begin()));
        return;
    }
    if (m_workspace.organizations().model().rowOf(link.organization) < 0) {
        // Not opened all the same: a link must not make requests about whatever it names.
        m_messages->showError(tr("The link leads to %1, which is none of your organizations.")
                                  .arg(link.organization.text),
                              {});
        return;
    }
    openOrganization(link.organization);
    if (const auto tab = OrganizationPage::tabOf(link.page))
        m_organization->setTab(*tab);
}

void MainWindow::applyTrayIcon()
{
    if (!m_settings.showsTrayIcon) {
        delete std::exchange(m_tray, nullptr);
        return;
    }
    if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable())
        m_tray = new TrayIcon(this);
}

} // namespace steward

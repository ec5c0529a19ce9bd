// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "base/sessionsecretstore.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/workspace.h"
#include "support/find.h"
#include "support/runningsandbox.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/organization/organizationpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <algorithm>

namespace steward::test {

using Tab = OrganizationPage::Tab;

/// A window on a sandbox of its own.
class Desk
{
public:
    explicit Desk(const Settings &settings = {}, const SandboxOptions &options = quietOptions(),
                  const Clock &clock = systemClock)
        : sandbox(options),
          workspace(client, clock),
          profiles(keychain),
          window(workspace, profiles, settings,
                 [this]() -> Result<Connection> { return connection(); })
    {
        window.show();
    }

    Connection connection() const
    {
        const SandboxAddress &address = sandbox.address();
        return {QStringLiteral("Test"), address.url, Credential::fromToken(address.adminToken)};
    }

    template<typename T>
    T *find(const char *name) const
    {
        return named<T>(window, QLatin1StringView(name));
    }
    /// What somebody is asked, or the commands, which block nothing.
    QDialog *dialog() const
    {
        if (QWidget *modal = QApplication::activeModalWidget())
            return qobject_cast<QDialog *>(modal);
        const auto palettes = window.findChildren<CommandPalette *>();
        const auto shown =
            std::find_if(palettes.begin(), palettes.end(),
                         [](const CommandPalette *each) { return each->isVisible(); });
        return shown == palettes.end() ? nullptr : *shown;
    }
    QString message() const { return window.findChild<MessageBar *>()->message(); }
    DataTable *members() const
    {
        return window.findChild<DataTable *>(QStringLiteral("membersTable"));
    }

    bool connectAndWait()
    {
        window.connectTo(connection());
        return QTest::qWaitFor([this] { return workspace.organizations().hasData(); });
    }
    bool openAndWait(const char *name, Tab tab)
    {
        window.openOrganization({QLatin1StringView(name)});
        window.organizationPage().setTab(tab);
        return QTest::qWaitFor(
            [this] { return workspace.members().hasData() && workspace.organization().hasData(); });
    }
    void select(const QString &email)
    {
        for (int row = 0; row < members()->model()->rowCount(); ++row) {
            if (members()->model()->index(row, MemberTableModel::Email).data() == email)
                members()->selectRow(row);
        }
    }
    QString regularMember()
    {
        for (const Member &member : workspace.members().model().members()) {
            if (!member.isAdmin() && !member.isPending())
                return member.email;
        }
        return {};
    }

    RunningSandbox sandbox;
    ApiClient client;
    Workspace workspace;
    SessionSecretStore keychain;
    ProfilesController profiles;
    MainWindow window;
};

} // namespace steward::test

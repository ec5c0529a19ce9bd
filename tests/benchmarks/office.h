// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "base/sessionsecretstore.h"
#include "controllers/profilescontroller.h"
#include "controllers/workspace.h"
#include "support/sandboxprocess.h"
#include "ui/mainwindow/mainwindow.h"

namespace steward::bench {

/// The real window, over loopback on a real sandbox in a process of its own.
class Office
{
public:
    /// \a sandbox are options of steward-sandbox. The journal of changes is in \a journalFolder, or
    /// in memory where that is empty.
    explicit Office(const QStringList &sandbox, const QString &journalFolder = {});

    /// Connects, and waits for the list of organizations.
    bool connect();
    /// Opens the organization in \a row of the list and waits for its members.
    bool open(int row);
    Connection connection() const;

private:
    test::SandboxProcess m_sandbox;

public:
    ApiClient client;
    Workspace workspace;
    SessionSecretStore keychain;
    ProfilesController profiles;
    MainWindow window;
};

} // namespace steward::bench

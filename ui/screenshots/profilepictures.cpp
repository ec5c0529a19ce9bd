// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what belongs to profiles; the demo has none, so these are made up.
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "ui/connect/codedialog.h"
#include "ui/connect/connectdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profilesdialog.h"
#include "ui/screenshots/screenshots.h"
#include "ui/sidebar/sidebar.h"
#include "ui/welcome/welcomepage.h"

#include <functional>

namespace steward {

namespace {

Profile sample(const QString &name, const QString &host, ProfileColor color)
{
    Profile profile;
    profile.id = name;
    profile.name = name;
    profile.address = QUrl(QStringLiteral("https://%1/v2.1").arg(host));
    profile.color = color;
    profile.method = SignInMethod::EmailAndPassword;
    profile.email = QStringLiteral("ada@example.com");
    return profile;
}

QList<Profile> samples()
{
    Profile production =
        sample(QStringLiteral("Acme"), QStringLiteral("api.ubiops.com"), ProfileColor::Red);
    production.isProduction = true;
    Profile audit = sample(QStringLiteral("Acme, to look at"), QStringLiteral("api.ubiops.com"),
                           ProfileColor::Violet);
    audit.isProduction = true;
    audit.rules.isReadOnly = true;
    Profile local = sample(QStringLiteral("Test installation of the data platform team"),
                           QStringLiteral("ubiops.test.example.com"), ProfileColor::Green);
    local.rules.proxy = {ProxyChoice::Kind::Given, QStringLiteral("proxy.example.com"), 3128};
    return {production, audit, local};
}

} // namespace

void Screenshots::planProfiles(const QString &prefix)
{
    const auto add = [&](const char *name, std::function<QDialog *()> create) {
        m_pictures.append({prefix + QLatin1StringView(name),
                           [create] {
                               QDialog *dialog = create();
                               dialog->setAttribute(Qt::WA_DeleteOnClose);
                               dialog->open();
                           },
                           Picture::Subject::Dialog});
    };
    add("profiles", [this] {
        auto *dialog = new ProfilesDialog(&m_window);
        dialog->setProfiles(samples(), connectionOf(samples().constFirst(), {}));
        return dialog;
    });
    add("edit-profile", [this] {
        return new ProfileEditor(samples().constLast(), ProfileEditor::Scope::Profile, &m_window);
    });
    add("sign-in", [this] {
        auto *dialog = new ConnectDialog(&m_window);
        dialog->setProfile(samples().constLast());
        return dialog;
    });
    add("single-sign-on", [this] {
        auto *dialog = new ConnectDialog(&m_window);
        dialog->setProfile(samples().constFirst());
        dialog->showSingleSignOn(
            {QStringLiteral("saml"), QStringLiteral("https://sso.example.com/sign-in")});
        return dialog;
    });
    add("sign-in-again", [this] {
        auto *dialog = new ConnectDialog(&m_window);
        dialog->setProfile(samples().constFirst());
        dialog->fixAddress();
        dialog->setReason(ConnectDialog::reasonToSignInAgain(
            samples().constFirst().name, CurrentUser {{}, samples().constFirst().email, {}, {}}));
        return dialog;
    });
    add("code", [this] { return new CodeDialog(samples().constFirst().email, &m_window); });
    m_pictures.append({prefix + QStringLiteral("production"), [this] {
                           m_window.sidebar().setConnection(connectionOf(samples().at(1), {}));
                           m_window.showAllOrganizations();
                       }});
    m_pictures.append({prefix + QStringLiteral("welcome-profiles"), [this] {
                           m_window.sidebar().setConnection(m_workspace.session().connection());
                           m_window.welcomePage().setProfiles(samples());
                           m_window.showWelcome();
                       }});
}

} // namespace steward

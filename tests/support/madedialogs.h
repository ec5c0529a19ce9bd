// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/peopletablemodel.h"
#include "ui/connect/codedialog.h"
#include "ui/connect/connectdialog.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/guidedialog.h"
#include "ui/help/licencedialog.h"
#include "ui/people/sameaccessdialog.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profilesdialog.h"
#include "ui/widgets/viewnamedialog.h"

#include <QDialog>
#include <QList>

#include <functional>

namespace steward::test {

/// A dialog that takes a while to come to in the window, and is the same wherever it is made.
struct MadeDialog
{
    const char *name;
    std::function<QDialog *(QWidget *parent)> make;
};

inline Profile sampleProfile()
{
    Profile profile;
    profile.id = profile.name = QStringLiteral("Test installation");
    profile.address = QUrl(QStringLiteral("https://ubiops.test.example.com/v2.1"));
    profile.method = SignInMethod::EmailAndPassword;
    profile.email = QStringLiteral("ada@example.com");
    profile.rules.proxy = {ProxyChoice::Kind::Given, QStringLiteral("proxy.example.com"), 3128};
    return profile;
}

inline QList<MadeDialog> madeDialogs()
{
    using namespace Qt::StringLiterals;
    const auto signIn = [](QWidget *parent) {
        auto *dialog = new ConnectDialog(parent);
        dialog->setProfile(sampleProfile());
        return dialog;
    };
    return {
        {"connect", [](QWidget *parent) { return new ConnectDialog(parent); }},
        {"sign in", signIn},
        {"sign in again",
         [signIn](QWidget *parent) {
             ConnectDialog *dialog = signIn(parent);
             dialog->fixAddress();
             dialog->setReason(ConnectDialog::reasonToSignInAgain(
                 sampleProfile().name, CurrentUser {{}, sampleProfile().email, {}, {}}));
             return dialog;
         }},
        {"single sign-on",
         [signIn](QWidget *parent) {
             ConnectDialog *dialog = signIn(parent);
             dialog->showSingleSignOn({u"saml"_s, u"https://sso.example.com/sign-in"_s});
             return dialog;
         }},
        {"code", [](QWidget *parent) { return new CodeDialog(sampleProfile().email, parent); }},
        {"profiles",
         [](QWidget *parent) {
             auto *dialog = new ProfilesDialog(parent);
             dialog->setProfiles({sampleProfile()}, connectionOf(sampleProfile(), {}));
             return dialog;
         }},
        {"edit profile",
         [](QWidget *parent) {
             return new ProfileEditor(sampleProfile(), ProfileEditor::Scope::Profile, parent);
         }},
        {"options",
         [](QWidget *parent) {
             return new ProfileEditor(sampleProfile(), ProfileEditor::Scope::Options, parent);
         }},
        {"same access",
         [](QWidget *parent) {
             auto *people = new PeopleTableModel(parent);
             Member ada;
             ada.email = u"ada@example.com"_s;
             people->setOrganizations({{{u"acme"_s}, QList<Member> {ada}}});
             return new SameAccessDialog(*people, ada.email, parent);
         }},
        {"keep a view", [](QWidget *parent) { return new ViewNameDialog({}, parent); }},
        {"guide", [](QWidget *parent) { return new GuideDialog(parent); }},
        {"about", [](QWidget *parent) { return new AboutDialog(parent); }},
        {"licence", [](QWidget *parent) { return new LicenceDialog(parent); }},
    };
}

} // namespace steward::test

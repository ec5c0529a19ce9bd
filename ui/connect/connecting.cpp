// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connecting.h"

#include "controllers/organizationscontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/signinrun.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profilesdialog.h"
#include "ui/widgets/confirmdialog.h"

namespace steward {

Connecting::Connecting(Workspace &workspace, ProfilesController &profiles, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_session(workspace.session()),
      m_profiles(profiles),
      m_window(window)
{
    connect(&m_profiles, &ProfilesController::keychainFailed, this, &Connecting::told);
    connect(&m_session, &SessionController::unauthorized, this, &Connecting::signInAgain);
    m_session.letRefusedWorkWait();
}

void Connecting::addProfile()
{
    ask({}, {});
}

void Connecting::use(const QString &id)
{
    const std::optional<Profile> profile = m_profiles.find(id);
    if (!profile)
        return;
    const quint64 turn = ++m_turn;
    emit progressChanged(tr("Looking for the sign-in of %1 …").arg(profile->name));
    m_profiles.findCredential(id, this, [this, turn, profile](const Credential &credential) {
        if (turn != m_turn)
            return;
        emit progressChanged({});
        if (credential.isEmpty())
            ask(*profile, {});
        else
            connectTo(*profile, credential);
    });
}

void Connecting::resume()
{
    const std::optional<Profile> profile = m_profiles.find(m_profiles.lastUsed());
    if (!profile || !profile->staysSignedIn) {
        emit notSignedIn();
        return;
    }
    const quint64 turn = ++m_turn;
    emit progressChanged(tr("Looking for the sign-in of %1 …").arg(profile->name));
    m_profiles.findCredential(
        profile->id, this, [this, turn, profile](const Credential &credential) {
            if (turn != m_turn)
                return;
            emit progressChanged({});
            const bool isBusy = m_session.isConnected() || m_session.isChecking();
            if (!credential.isEmpty() && !isBusy)
                connectTo(*profile, credential);
            if (!credential.isEmpty())
                return;
            // Nobody is signed in: nobody's organizations are shown.
            m_workspace.organizations().forgetCopy();
            emit notSignedIn();
        });
}

void Connecting::connectTo(const Profile &profile, const Credential &credential)
{
    const auto done = [this, profile, credential](const Result<Done> &result) {
        if (result) {
            finishProfile(profile, credential);
        } else if (result.error().kind == ErrorKind::Unauthorized) {
            m_profiles.noteRefusal(profile.id);
            ask(profile,
                tr("The service no longer accepts this sign-in: %1").arg(result.error().message));
        } else {
            emit failed(result.error());
        }
    };
    m_session.connectTo(connectionOf(profile, credential), done);
}

void Connecting::finishProfile(const Profile &profile, const Credential &credential)
{
    m_profiles.put(profile);
    m_profiles.noteUse(profile.id, credential);
}

void Connecting::ask(const Profile &profile, const QString &reason)
{
    ++m_turn;
    emit progressChanged({});
    m_workspace.organizations().forgetCopy();
    auto *dialog = new ConnectDialog(m_window);
    if (!profile.id.isEmpty())
        dialog->setProfile(profile);
    dialog->setReason(reason);
    auto *run = new SignInRun(m_workspace.signIn(), *dialog);
    connect(run, &SignInRun::signedIn, this, [this, dialog](const Credential &credential) {
        Profile wanted = dialog->profile();
        if (wanted.id.isEmpty()) {
            if (const std::optional<Profile> known = m_profiles.findLike(wanted))
                wanted.id = known->id;
            else
                wanted.id = ProfilesController::newId();
        }
        const auto done = [this, open = QPointer(dialog), wanted,
                           credential](const Result<Done> &result) {
            if (result)
                finishProfile(wanted, credential);
            if (open && result)
                open->accept();
            else if (open)
                open->refuse(result.error());
        };
        const SessionController::Attempt attempt =
            m_session.connectTo(connectionOf(wanted, credential), done);
        connect(dialog, &QDialog::rejected, &m_session,
                [session = &m_session, attempt] { session->cancel(attempt); });
    });
    showDialog(dialog);
}

void Connecting::signInAgain()
{
    if (m_again && m_again->isVisible())
        return;
    const Connection &connection = m_session.connection();
    Profile profile = m_profiles.find(connection.profile).value_or(Profile());
    // What the connection is, whatever has become of its profile since.
    profile.address = connection.address;
    profile.rules = connection.rules;
    profile.name = connection.name;
    m_again = new ConnectDialog(m_window);
    const std::optional<CurrentUser> &user = m_session.currentUser();
    if (user && profile.email.isEmpty())
        profile.email = user->email;
    m_again->setProfile(profile);
    m_again->fixAddress();
    m_again->setReason(ConnectDialog::reasonToSignInAgain(connection.name, user));
    m_again->setWindowModality(Qt::ApplicationModal); // above a dialog that waits, too
    auto *run = new SignInRun(m_workspace.signIn(), *m_again);
    connect(run, &SignInRun::signedIn, this,
            [this, dialog = m_again.get()](const Credential &c) { renew(dialog, c); });
    connect(m_again, &QDialog::rejected, &m_session, &SessionController::giveUpSignIn);
    // Another connection is in use: there is nobody to sign in again.
    for (auto changed : {&SessionController::connectionChanged, &SessionController::connectionLeft})
        connect(&m_session, changed, m_again, &QDialog::accept);
    showDialog(m_again);
}

void Connecting::renew(ConnectDialog *dialog, const Credential &credential)
{
    const Profile entered = dialog->profile();
    const auto done =
        [this, open = QPointer(dialog), entered, credential,
         before = m_session.currentUser()](const Result<SessionController::Renewal> &result) {
            if (!result) {
                if (open)
                    open->refuse(result.error());
                return;
            }
            if (open && open->isVisible())
                open->accept();
            if (std::optional<Profile> profile = m_profiles.find(entered.id)) {
                profile->method = entered.method;
                profile->email = entered.email;
                profile->staysSignedIn = entered.staysSignedIn;
                finishProfile(*profile, credential);
            }
            if (*result == SessionController::Renewal::BeginsAnew)
                tellWhoIsSignedIn(before);
        };
    const SessionController::Attempt attempt = m_session.renew(credential, done);
    connect(dialog, &QDialog::rejected, &m_session,
            [session = &m_session, attempt] { session->cancel(attempt); });
}

void Connecting::tellWhoIsSignedIn(const std::optional<CurrentUser> &before)
{
    const std::optional<CurrentUser> &now = m_session.currentUser();
    if (!now)
        emit told(tr("Who has signed in is not known, since the service does not say. What was "
                     "still waiting was not sent."));
    else if (!before)
        emit told(tr("%1 has signed in, and who was signed in before is not known. What was still "
                     "waiting was not sent.")
                      .arg(now->email));
    else
        emit told(tr("%1 has signed in, in place of %2. What was still waiting was not sent.")
                      .arg(now->email, before->email));
}

void Connecting::showDialog(ConnectDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A window of the desktop's own that still shows it must not show what was typed.
    connect(dialog, &QDialog::finished, dialog, &ConnectDialog::clearSecrets);
    // It covers the window, where the same is counted down.
    connect(&m_session, &SessionController::waitingForRateLimit, dialog, &FormDialog::showWait);
    connect(dialog, &FormDialog::waitGivenUp, &m_session, &SessionController::giveUpWaiting);
    if (dialog->windowModality() == Qt::NonModal)
        dialog->open();
    else
        dialog->show();
}

void Connecting::manage()
{
    m_manager = new ProfilesDialog(m_window);
    m_manager->setAttribute(Qt::WA_DeleteOnClose);
    const auto update = [this] {
        if (m_manager)
            m_manager->setProfiles(m_profiles.profiles(), m_session.connection());
    };
    update();
    connect(&m_profiles, &ProfilesController::changed, m_manager, update);
    connect(&m_session, &SessionController::connectionChanged, m_manager, update);
    connect(&m_session, &SessionController::connectionLeft, m_manager, update);
    connect(m_manager, &ProfilesDialog::connectRequested, this, &Connecting::addProfile);
    connect(m_manager, &ProfilesDialog::demoRequested, this, &Connecting::demoRequested);
    connect(m_manager, &ProfilesDialog::settingsRequested, this, &Connecting::settingsRequested);
    connect(m_manager, &ProfilesDialog::editRequested, this, &Connecting::edit);
    connect(m_manager, &ProfilesDialog::signOutRequested, this, &Connecting::signOut);
    connect(m_manager, &ProfilesDialog::removeRequested, this, &Connecting::confirmRemoval);
    connect(m_manager, &ProfilesDialog::useRequested, this, [this](const QString &id) {
        m_manager->accept();
        use(id);
    });
    m_manager->open();
}

void Connecting::edit(const QString &id)
{
    const std::optional<Profile> profile = m_profiles.find(id);
    if (!profile)
        return;
    auto *editor = new ProfileEditor(*profile, ProfileEditor::Scope::Profile, m_manager);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &FormDialog::submitted, this, [this, editor, id] {
        const Profile edited = editor->profile();
        const std::optional<Profile> before = m_profiles.find(id);
        editor->accept();
        if (!before || edited == *before)
            return;
        m_profiles.put(edited);
        if (m_session.connection().profile != id)
            return;
        if (m_manager)
            m_manager->accept();
        // What is in use keeps to the new rules at once, whether or not it can be reached.
        if (edited.address != before->address || edited.rules != before->rules)
            m_session.leave();
        use(id);
    });
    editor->open();
}

void Connecting::signOut(const QString &id)
{
    const std::optional<Profile> profile = m_profiles.find(id);
    if (!profile)
        return;
    m_profiles.signOut(id);
    leaveIfInUse(id);
    emit told(tr("You are signed out of %1. Its sign-in is forgotten.").arg(profile->name));
}

void Connecting::confirmRemoval(const QString &id)
{
    const std::optional<Profile> profile = m_profiles.find(id);
    if (!profile)
        return;
    auto *question = new ConfirmDialog(
        tr("Remove profile"),
        tr("Remove the profile %1? Its sign-in is forgotten. Nothing changes at the service.")
            .arg(profile->name),
        tr("Remove"), m_manager);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, id] {
        m_profiles.remove(id);
        leaveIfInUse(id);
    });
    question->open();
}

void Connecting::leaveIfInUse(const QString &id)
{
    ++m_turn;
    if (m_session.connection().profile == id)
        m_session.leave();
    else if (m_session.isChecking() && m_session.candidate().profile == id)
        m_session.cancel();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/signinrun.h"

#include "ui/connect/codedialog.h"
#include "ui/connect/connectdialog.h"

namespace steward {

SignInRun::SignInRun(SignInController &signIn, ConnectDialog &dialog)
    : QObject(&dialog),
      m_signIn(signIn),
      m_dialog(dialog)
{
    connect(&dialog, &FormDialog::submitted, this, &SignInRun::begin);
    connect(&dialog, &QDialog::finished, this, [this] { m_signIn.cancel(); });
    letWait(&dialog);
}

void SignInRun::begin()
{
    const Credential token = m_dialog.token();
    if (!token.isEmpty()) {
        emit signedIn(token);
        return;
    }
    const Profile profile = m_dialog.profile();
    const auto finished = [run = QPointer(this)](const SignInOutcome &outcome) {
        if (run && run->m_dialog.isVisible())
            run->take(outcome);
    };
    m_signIn.signIn(connectionOf(profile, {}), profile.email, m_dialog.password(), finished);
}

void SignInRun::take(const SignInOutcome &outcome)
{
    if (const auto *needed = std::get_if<CodeNeeded>(&outcome)) {
        if (m_code)
            m_code->showRefusal({ErrorKind::Invalid, 400, needed->message, {}});
        else
            askForCode();
        return;
    }
    if (m_code)
        m_code->accept();
    if (const auto *credential = std::get_if<Credential>(&outcome))
        emit signedIn(*credential);
    else if (const auto *way = std::get_if<SignInWay>(&outcome))
        m_dialog.showSingleSignOn(*way);
    else
        m_dialog.refuse(std::get<ApiError>(outcome));
}

void SignInRun::askForCode()
{
    m_code = new CodeDialog(m_dialog.profile().email, &m_dialog);
    m_code->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_code, &FormDialog::submitted, this, [this] {
        m_signIn.giveCode(m_code->code(), [run = QPointer(this)](const SignInOutcome &outcome) {
            if (run && run->m_code)
                run->take(outcome);
        });
    });
    connect(m_code, &QDialog::rejected, this, [this] {
        m_signIn.cancel();
        m_dialog.setState(FormDialog::State::Ready);
    });
    letWait(m_code);
    m_code->open();
}

void SignInRun::letWait(FormDialog *dialog)
{
    connect(&m_signIn, &SignInController::waitingForRateLimit, dialog, &FormDialog::showWait);
    connect(dialog, &FormDialog::waitGivenUp, &m_signIn, &SignInController::giveUpWaiting);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/signincontroller.h"

#include <QPointer>

namespace steward {

class CodeDialog;
class ConnectDialog;
class FormDialog;

/// Makes a credential of what is entered in a dialog: a token as it is; for a password it asks the
/// service, and the person for the second factor. Lives as long as the dialog.
class SignInRun : public QObject
{
    Q_OBJECT

public:
    /// \a signIn outlives the dialog.
    SignInRun(SignInController &signIn, ConnectDialog &dialog);

signals:
    /// The person has given what it takes. The dialog is still waiting.
    void signedIn(const steward::Credential &credential);

private:
    void begin();
    void take(const SignInOutcome &outcome);
    void askForCode();
    void letWait(FormDialog *dialog);

    SignInController &m_signIn;
    ConnectDialog &m_dialog;
    QPointer<CodeDialog> m_code;
};

} // namespace steward

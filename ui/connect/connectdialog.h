// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/profile.h"
#include "domain/signin.h"
#include "ui/widgets/formdialog.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace steward {

class SecondaryLabel;
class SecretField;
class SingleSignOnNotice;

/// Asks where the service is and who asks.
class ConnectDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    /// Fills in everything but the secrets, which have to be given anew.
    void setProfile(const Profile &profile);
    /// Says above the fields why a sign-in is needed.
    void setReason(const QString &reason);
    /// The reason where the sign-in of \a profile has ended in the middle of work. Only where it is
    /// known who \a user is can all of that go on.
    static QString reasonToSignInAgain(const QString &profile,
                                       const std::optional<CurrentUser> &user);
    /// Shows why there is no connection, and what to do about it.
    void refuse(ApiError error);
    /// Leaves open who signs in, and nothing else: the address, the name and the options stay.
    void fixAddress();

    /// What was entered. Without a profile name it is the host's.
    Profile profile() const;
    /// The token that was entered; empty where the person signs in with a password.
    Credential token() const;
    QString password() const;
    /// Empties the fields that nobody else may read.
    void clearSecrets();

    /// Says that the person signs in elsewhere, and makes the dialog ready again.
    void showSingleSignOn(const SignInWay &way);

protected:
    QString check() override;
    FormRow *rowFor(const ApiError &error) const override;

private:
    QWidget *createMethods();
    QWidget *createOptions();
    bool usesToken() const;
    PlainHttp plainHttp() const;
    void showMethod();
    void showOptions();
    void editOptions();
    QString checkCredential();

    Profile m_profile; ///< what has no field of its own here
    SecondaryLabel *m_reason;
    QLineEdit *m_address;
    QRadioButton *m_byToken;
    QRadioButton *m_byEmail;
    SecretField *m_token;
    QLineEdit *m_email;
    SecretField *m_password;
    QCheckBox *m_stay;
    QLineEdit *m_profileName;
    QWidget *m_options;
    SecondaryLabel *m_optionsText;
    SingleSignOnNotice *m_elsewhere;
    FormRow *m_addressRow;
    FormRow *m_tokenRow;
    FormRow *m_emailRow;
    FormRow *m_passwordRow;
    FormRow *m_stayRow;
    FormRow *m_profileRow;
};

} // namespace steward

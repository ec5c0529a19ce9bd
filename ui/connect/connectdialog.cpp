// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectdialog.h"

#include "base/sentence.h"
#include "domain/validation.h"
#include "models/erroradvice.h"
#include "ui/connect/secretfield.h"
#include "ui/connect/singlesignonnotice.h"
#include "ui/profile/profileeditor.h"
#include "ui/style/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/words/connectionwords.h"
#include "ui/words/fieldwords.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace steward {

namespace {

template<typename Problem>
QString text(const std::optional<Problem> &problem)
{
    return problem ? problemText(*problem) : QString();
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : FormDialog(tr("Connect to UbiOps"), tr("Connect"), parent),
      m_reason(new SecondaryLabel({}, this)),
      m_address(new QLineEdit(defaultApiAddress(), this)),
      m_token(new SecretField(this)),
      m_email(new QLineEdit(this)),
      m_password(new SecretField(this)),
      m_stay(new QCheckBox(tr("Keep me signed in"), this)),
      m_profileName(new QLineEdit(this)),
      m_elsewhere(new SingleSignOnNotice(this))
{
    m_address->setObjectName(QStringLiteral("addressField"));
    m_token->setObjectName(QStringLiteral("tokenField"));
    m_email->setObjectName(QStringLiteral("emailField"));
    m_password->setObjectName(QStringLiteral("passwordField"));
    m_stay->setObjectName(QStringLiteral("staySignedInField"));
    m_profileName->setObjectName(QStringLiteral("profileNameField"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    m_stay->setChecked(true);

    addWidget(m_reason);
    m_addressRow = addRow(tr("API address"), m_address);
    addWidget(createMethods());
    m_tokenRow = addRow(tr("API token"), m_token);
    m_tokenRow->setHint(tr("An API token of a person who administers the organization; the word "
                           "Token in front may stay."));
    m_emailRow = addRow(tr("Email"), m_email);
    m_passwordRow = addRow(tr("Password"), m_password);
    m_passwordRow->setHint(tr("It is sent to the service once and stored nowhere."));
    addWidget(m_elsewhere);
    m_stayRow = addRow({}, m_stay);
    m_stayRow->setHint(tr("The sign-in is kept in this computer's keychain. Otherwise it is "
                          "forgotten when Steward is closed."));
    m_profileRow = addRow(tr("Profile name"), m_profileName);
    addWidget(createOptions());

    for (QLineEdit *field : {m_address, static_cast<QLineEdit *>(m_token), m_email,
                             static_cast<QLineEdit *>(m_password), m_profileName})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::updateSubmit);
    connect(m_byToken, &QRadioButton::toggled, this, &ConnectDialog::showMethod);
    // It is about one attempt: the next may end in something else.
    for (QLineEdit *field : {m_address, m_email})
        connect(field, &QLineEdit::textChanged, m_elsewhere, &QWidget::hide);
    connect(this, &FormDialog::submitted, m_elsewhere, &QWidget::hide);
    showMethod();
    m_token->setFocus();
}

QWidget *ConnectDialog::createMethods()
{
    auto *methods = new QWidget(this);
    m_byToken = new QRadioButton(tr("Use an API token"), methods);
    m_byEmail = new QRadioButton(tr("Sign in with email and password"), methods);
    m_byToken->setObjectName(QStringLiteral("tokenMethod"));
    m_byEmail->setObjectName(QStringLiteral("emailMethod"));
    m_byToken->setChecked(true);

    auto *layout = new QVBoxLayout(methods);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(m_byToken);
    layout->addWidget(m_byEmail);
    return methods;
}

QWidget *ConnectDialog::createOptions()
{
    m_options = new QWidget(this);
    auto *button = new QPushButton(tr("Options"), m_options);
    button->setObjectName(QStringLiteral("optionsButton"));
    button->setToolTip(tr("Colour, read-only, production, proxy, certificates"));
    button->setAutoDefault(false);
    m_optionsText = new SecondaryLabel({}, m_options);
    m_optionsText->setWordWrap(true);

    auto *layout = new QHBoxLayout(m_options);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(button);
    layout->addWidget(m_optionsText, 1);
    connect(button, &QPushButton::clicked, this, &ConnectDialog::editOptions);
    return m_options;
}

void ConnectDialog::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_address->setText(profile.address.toString());
    m_profileName->setText(profile.name);
    m_email->setText(profile.email);
    m_stay->setChecked(profile.staysSignedIn);
    (profile.method == SignInMethod::Token ? m_byToken : m_byEmail)->setChecked(true);
    showMethod();
}

void ConnectDialog::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

QString ConnectDialog::reasonToSignInAgain(const QString &profile,
                                           const std::optional<CurrentUser> &user)
{
    if (!user)
        return tr("The service no longer accepts the sign-in of %1, and has not said whose it was. "
                  "Sign in again. Changes that wait are made only where you use the same API token "
                  "again; otherwise ask for them anew.")
            .arg(profile);
    return tr("The service no longer accepts the sign-in of %1. Sign in again, and what you were "
              "doing goes on. Nothing of it is lost.")
        .arg(profile);
}

void ConnectDialog::fixAddress()
{
    m_address->setReadOnly(true);
    m_addressRow->setHint(tr("You stay connected to this address."));
    m_profileRow->hide();
    m_options->hide();
    m_stayRow->setVisible(!m_profile.id.isEmpty());
}

Profile ConnectDialog::profile() const
{
    Profile profile = m_profile;
    profile.address = parseApiAddress(m_address->text(), plainHttp()).value_or(QUrl());
    profile.name = m_profileName->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = profile.address.host();
    profile.method = usesToken() ? SignInMethod::Token : SignInMethod::EmailAndPassword;
    profile.email = usesToken() ? QString() : m_email->text().trimmed();
    profile.staysSignedIn = m_stay->isChecked();
    return profile;
}

Credential ConnectDialog::token() const
{
    return usesToken() ? Credential::fromToken(m_token->text()) : Credential();
}

QString ConnectDialog::password() const
{
    return m_password->text();
}

void ConnectDialog::clearSecrets()
{
    m_token->clear();
    m_password->clear();
}

void ConnectDialog::showSingleSignOn(const SignInWay &way)
{
    setState(State::Ready);
    m_password->clear();
    m_elsewhere->showWay(way);
}

bool ConnectDialog::usesToken() const
{
    return m_byToken->isChecked();
}

PlainHttp ConnectDialog::plainHttp() const
{
    return m_profile.rules.allowsPlainHttp ? PlainHttp::Allowed : PlainHttp::Refused;
}

void ConnectDialog::showMethod()
{
    m_tokenRow->setVisible(usesToken());
    m_emailRow->setVisible(!usesToken());
    m_passwordRow->setVisible(!usesToken());
    m_elsewhere->hide();
    QLineEdit *first = m_email->text().isEmpty() ? m_email : m_password;
    (usesToken() ? m_token : first)->setFocus();
    showOptions();
}

void ConnectDialog::showOptions()
{
    m_optionsText->setText(optionsText(m_profile));
    updateSubmit();
}

void ConnectDialog::editOptions()
{
    auto *editor = new ProfileEditor(m_profile, ProfileEditor::Scope::Options, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &FormDialog::submitted, this, [this, editor] {
        m_profile = editor->profile();
        editor->accept();
        showOptions();
    });
    editor->open();
}

QString ConnectDialog::check()
{
    const QString address = text(addressProblem(m_address->text(), plainHttp()));
    m_addressRow->setError(address);
    m_profileName->setPlaceholderText(
        parseApiAddress(m_address->text(), plainHttp()).value_or(QUrl()).host());
    const QString credential = checkCredential();
    return address.isEmpty() ? credential : address;
}

QString ConnectDialog::checkCredential()
{
    // An empty field is not blamed.
    if (usesToken()) {
        const QString token = text(Credential::problemOf(m_token->text()));
        m_tokenRow->setError(m_token->text().isEmpty() ? QString() : token);
        return token;
    }
    const QString email = text(emailProblem(m_email->text().trimmed()));
    m_emailRow->setError(m_email->text().isEmpty() ? QString() : email);
    if (!email.isEmpty())
        return email;
    return m_password->text().isEmpty() ? tr("Enter the password.") : QString();
}

void ConnectDialog::refuse(ApiError error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        error.message = tr("%1 Check the address.").arg(fullSentence(error.message));
        break;
    case ErrorKind::Unauthorized: // beside the field that it is about
        break;
    default:
        error = withAdvice(error);
    }
    showRefusal(error);
}

FormRow *ConnectDialog::rowFor(const ApiError &error) const
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return usesToken() ? m_tokenRow : m_passwordRow;
    case ErrorKind::Invalid:
        return usesToken() ? nullptr : m_emailRow;
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::NotFound:
    case ErrorKind::Redirect:
    case ErrorKind::BadAnswer:
        return m_addressRow;
    default:
        return nullptr;
    }
}

} // namespace steward

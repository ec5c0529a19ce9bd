// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectdialog.h"

#include "ui/connect/secretfield.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/formrow.h"
#include "ui/words/fieldwords.h"

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
      m_address(new QLineEdit(defaultApiAddress(), this)),
      m_token(new SecretField(this)),
      m_profileName(new QLineEdit(this))
{
    m_address->setObjectName(QStringLiteral("addressField"));
    m_token->setObjectName(QStringLiteral("tokenField"));
    m_profileName->setObjectName(QStringLiteral("profileNameField"));

    m_addressRow = addRow(tr("API address"), m_address);
    addWidget(createMethods());
    m_tokenRow = addRow(tr("API token"), m_token);
    m_tokenRow->setHint(tr("An API token of a person who administers the organization; the word "
                           "Token in front may stay. Steward keeps it only while it runs."));
    m_profileRow = addRow(tr("Profile name"), m_profileName);
    m_profileRow->setHint(tr("What this connection is called in Steward."));

    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::updateSubmit);
    connect(m_token, &QLineEdit::textChanged, this, &ConnectDialog::updateSubmit);
    connect(m_profileName, &QLineEdit::textChanged, this, &ConnectDialog::updateSubmit);
    m_token->setFocus();
    updateSubmit();
}

QWidget *ConnectDialog::createMethods()
{
    auto *methods = new QWidget(this);
    auto *token = new QRadioButton(tr("Use an API token"), methods);
    auto *email = new QRadioButton(tr("Sign in with email and password"), methods);
    token->setObjectName(QStringLiteral("tokenMethod"));
    email->setObjectName(QStringLiteral("emailMethod"));
    token->setChecked(true);
    auto *emailRow = new FormRow({}, email, methods);
    emailRow->setHint(tr("This comes with a later version."));
    setAvailable(email, tr("Signing in with email and password comes with a later version."));

    auto *layout = new QVBoxLayout(methods);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(token);
    layout->addWidget(emailRow);
    return methods;
}

void ConnectDialog::setConnection(const Connection &connection)
{
    m_address->setText(connection.address.toString());
    m_profileName->setText(connection.name);
}

Connection ConnectDialog::connection() const
{
    Connection connection;
    connection.address = parseApiAddress(m_address->text()).value_or(QUrl());
    connection.credential = Credential::fromToken(m_token->text());
    connection.name = m_profileName->text().trimmed();
    if (connection.name.isEmpty())
        connection.name = connection.address.host();
    return connection;
}

QString ConnectDialog::check()
{
    const QString address = text(addressProblem(m_address->text()));
    m_addressRow->setError(address);
    const QString token = text(Credential::problemOf(m_token->text()));
    m_tokenRow->setError(m_token->text().isEmpty() ? QString() : token);
    m_profileName->setPlaceholderText(parseApiAddress(m_address->text()).value_or(QUrl()).host());
    return address.isEmpty() ? token : address;
}

FormRow *ConnectDialog::rowFor(const ApiError &error) const
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return m_tokenRow;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/invitedialog.h"

#include "domain/validation.h"
#include "ui/widgets/formrow.h"
#include "ui/words/fieldwords.h"
#include "ui/words/refusalwords.h"

#include <QCheckBox>
#include <QLineEdit>

namespace steward {

InviteDialog::InviteDialog(const OrganizationName &organization, const QStringList &knownEmails,
                           QWidget *parent)
    : FormDialog(tr("Invite member"), tr("Send invitation"), parent),
      m_organization(organization),
      m_knownEmails(knownEmails),
      m_email(new QLineEdit(this)),
      m_administrator(new QCheckBox(tr("Administrator"), this))
{
    m_email->setObjectName(QStringLiteral("emailField"));
    m_administrator->setObjectName(QStringLiteral("administratorField"));
    m_emailRow = addRow(tr("Email"), m_email);
    m_emailRow->setHint(tr("The person becomes a member of %1. Somebody without an account "
                           "stays pending until they sign up.")
                            .arg(organization.text));
    m_administratorRow = addRow({}, m_administrator);
    m_administratorRow->setHint(tr("An admin can invite and remove members, make others admins and "
                                   "rename the organization."));
    connect(m_email, &QLineEdit::textChanged, this, &InviteDialog::updateSubmit);
    connect(m_administrator, &QCheckBox::toggled, this, &InviteDialog::updateSubmit);
    m_email->setFocus();
    updateSubmit();
}

NewMember InviteDialog::member() const
{
    return {m_email->text().trimmed(),
            m_administrator->isChecked() ? MemberRole::Admin : MemberRole::Regular};
}

QString InviteDialog::check()
{
    const QString email = member().email;
    const std::optional<EmailProblem> problem = emailProblem(email);
    QString text;
    if (problem)
        text = problemText(*problem);
    else if (m_knownEmails.contains(email, Qt::CaseInsensitive))
        text = tr("%1 is already a member of %2.").arg(email, m_organization.text);
    m_emailRow->setError(email.isEmpty() ? QString() : text);
    return text;
}

FormRow *InviteDialog::rowFor(const ApiError &error) const
{
    const bool isAboutEmail =
        error.kind == ErrorKind::Conflict
        || isRefusalOf(error, {QLatin1StringView("email"), QLatin1StringView("e-mail"),
                               QLatin1StringView("address"), QLatin1StringView("member")});
    return isAboutEmail ? m_emailRow : nullptr;
}

} // namespace steward

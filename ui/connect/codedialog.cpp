// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/codedialog.h"

#include "domain/signin.h"
#include "ui/widgets/formrow.h"

#include <QLineEdit>

namespace steward {

CodeDialog::CodeDialog(const QString &email, QWidget *parent)
    : FormDialog(tr("Two-factor authentication"), tr("Continue"), parent),
      m_code(new QLineEdit(this))
{
    addExplanation(tr("%1 is protected by a second factor.").arg(email));
    m_code->setObjectName(QStringLiteral("codeField"));
    m_codeRow = addRow(tr("Code"), m_code);
    m_codeRow->setHint(tr("The code that your authenticator app shows now."));
    connect(m_code, &QLineEdit::textChanged, this, &CodeDialog::updateSubmit);
    m_code->setFocus();
    updateSubmit();
}

QString CodeDialog::code() const
{
    // Apps show the digits in groups.
    return m_code->text().remove(u' ');
}

QString CodeDialog::check()
{
    return code().isEmpty() ? tr("Enter the code.") : QString();
}

FormRow *CodeDialog::rowFor(const ApiError &error) const
{
    return asksForCode(error) ? m_codeRow : nullptr;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/sameaccessdialog.h"

#include "domain/roster.h"
#include "domain/validation.h"
#include "ui/widgets/formrow.h"
#include "ui/words/fieldwords.h"

#include <QComboBox>
#include <QLineEdit>

namespace steward {

SameAccessDialog::SameAccessDialog(const QStringList &known, const QString &model, QWidget *parent)
    : FormDialog(tr("Same access"), tr("Show the plan"), parent),
      m_known(known),
      m_email(new QLineEdit(this)),
      m_model(new QComboBox(this))
{
    addExplanation(tr("Somebody gets in each organization what another person has there, and loses "
                      "what that person does not have. You see the plan before anything is "
                      "changed."));
    m_email->setObjectName(QStringLiteral("emailField"));
    m_email->setPlaceholderText(QStringLiteral("name@example.com"));
    m_model->setObjectName(QStringLiteral("modelField"));
    m_model->setMaxVisibleItems(20);
    m_model->addItems(known);
    m_model->setCurrentText(model);
    m_emailRow = addRow(tr("Who"), m_email);
    addRow(tr("Same access as"), m_model);
    connect(m_email, &QLineEdit::textChanged, this, [this] { updateSubmit(); });
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] { updateSubmit(); });
    m_email->setFocus();
    updateSubmit();
}

QString SameAccessDialog::email() const
{
    return m_email->text().trimmed();
}

QString SameAccessDialog::model() const
{
    return m_model->currentText();
}

QString SameAccessDialog::check()
{
    const std::optional<EmailProblem> problem = emailProblem(email());
    const bool isSame = addressKey(email()) == addressKey(model());
    const QString sentence = problem  ? problemText(*problem)
                             : isSame ? tr("This is the same person.")
                                      : QString();
    m_emailRow->setError(email().isEmpty() ? QString() : sentence);
    return sentence;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscription/renamedialog.h"

#include "domain/validation.h"
#include "ui/widgets/formrow.h"
#include "ui/words/fieldwords.h"
#include "ui/words/refusalwords.h"

#include <QLineEdit>

namespace steward {

RenameDialog::RenameDialog(const OrganizationName &present, const QList<OrganizationName> &taken,
                           QWidget *parent)
    : FormDialog(tr("Rename organization"), tr("Rename"), parent),
      m_present(present),
      m_taken(taken),
      m_name(new QLineEdit(present.text, this))
{
    m_name->setObjectName(QStringLiteral("nameField"));
    addExplanation(tr("The name is part of every address of this organization. Links and scripts "
                      "with the name %1 stop working at once.")
                       .arg(present.text));
    m_nameRow = addRow(tr("Name"), m_name);
    m_nameRow->setHint(tr("Lowercase letters, digits and dashes, first a letter."));
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::updateSubmit);
    m_name->selectAll();
    m_name->setFocus();
    updateSubmit();
}

OrganizationName RenameDialog::newName() const
{
    return {m_name->text().trimmed()};
}

QString RenameDialog::check()
{
    const OrganizationName name = newName();
    if (name == m_present) {
        m_nameRow->setError({});
        return tr("Enter another name than the present one.");
    }
    const std::optional<NameProblem> problem = newNameProblem(name.text, m_taken);
    const QString text = problem ? problemText(*problem) : QString();
    m_nameRow->setError(name.isEmpty() ? QString() : text);
    return text;
}

FormRow *RenameDialog::rowFor(const ApiError &error) const
{
    const bool isAboutName =
        error.kind == ErrorKind::Conflict || isRefusalOf(error, {QLatin1StringView("name")});
    return isAboutName ? m_nameRow : nullptr;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewnamedialog.h"

#include "ui/widgets/formrow.h"
#include "ui/widgets/tableviews.h"

#include <QLineEdit>

namespace steward {

namespace {

constexpr int longestViewName = 60;

} // namespace

ViewNameDialog::ViewNameDialog(const QStringList &known, QWidget *parent)
    : FormDialog(tr("Keep this view"), tr("Keep"), parent),
      m_known(known),
      m_name(new QLineEdit(this))
{
    m_name->setObjectName(QStringLiteral("viewNameField"));
    m_name->setMaxLength(longestViewName);
    m_nameRow = addRow(tr("Name of the view"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::updateSubmit);
    m_name->setFocus();
    updateSubmit();
}

QString ViewNameDialog::name() const
{
    return m_name->text().trimmed();
}

QString ViewNameDialog::check()
{
    const bool isKnown = m_known.contains(name());
    m_nameRow->setHint(isKnown ? tr("It takes the place of the view that has this name.")
                               : tr("The filter, the columns and the order of the table."));
    const bool hasRoom = isKnown || m_known.size() < TableViews::most || name().isEmpty();
    m_nameRow->setError(hasRoom ? QString()
                                : tr("There are %Ln view(s) of this table, which is the most. "
                                     "Forget one first, or enter the name of one.",
                                     nullptr, int(m_known.size())));
    if (!hasRoom)
        return m_nameRow->error();
    return name().isEmpty() ? tr("Enter a name.") : QString();
}

} // namespace steward

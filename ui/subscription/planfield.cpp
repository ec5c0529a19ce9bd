// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscription/planfield.h"

#include "domain/organization.h"
#include "models/words.h"
#include "ui/style/fonts.h"

#include <QLineEdit>

namespace steward {

PlanField::PlanField(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("subscriptionField"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    for (const QString &plan :
         {freeSubscription(), QStringLiteral("premium"), QStringLiteral("professional")})
        addItem(planText(plan), plan);
    // It is a field, not a button.
    QFont font = Fonts::text();
    font.setWeight(QFont::Normal);
    lineEdit()->setFont(font);
    connect(this, &QComboBox::editTextChanged, this, &PlanField::planChanged);
}

QString PlanField::plan() const
{
    const QString text = currentText().trimmed();
    for (int index = 0; index < count(); ++index) {
        const QString plan = itemData(index).toString();
        // The service's word and ours mean the same, in capitals or not.
        if (text.compare(itemText(index), Qt::CaseInsensitive) == 0
            || text.compare(plan, Qt::CaseInsensitive) == 0)
            return plan;
    }
    return text;
}

void PlanField::setPlan(const QString &plan)
{
    setCurrentText(planText(plan));
}

bool PlanField::isFree() const
{
    return plan() == freeSubscription();
}

} // namespace steward

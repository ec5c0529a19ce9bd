// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscription/planfield.h"

#include "domain/organization.h"

namespace steward {

PlanField::PlanField(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("subscriptionField"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItems({freeSubscription(), QStringLiteral("premium"), QStringLiteral("professional")});
    connect(this, &QComboBox::editTextChanged, this, &PlanField::planChanged);
}

QString PlanField::plan() const
{
    const QString text = currentText().trimmed();
    const int known = findText(text, Qt::MatchFixedString);
    return known < 0 ? text : itemText(known);
}

void PlanField::setPlan(const QString &plan)
{
    setCurrentText(plan);
}

bool PlanField::isFree() const
{
    return plan() == freeSubscription();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/availability.h"

#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/literaltext.h"

#include <QAbstractButton>
#include <QVariant>

namespace steward {

void setAvailable(QAbstractButton *button, const QString &whyNot)
{
    constexpr const char *usualToolTip = "usualToolTip";
    const bool saysWhyNot = button->property(usualToolTip).isValid();
    if (whyNot.isEmpty()) {
        if (saysWhyNot) {
            button->setToolTip(button->property(usualToolTip).toString());
            button->setAccessibleDescription(QString());
            button->setProperty(usualToolTip, QVariant());
        }
    } else {
        if (!saysWhyNot)
            button->setProperty(usualToolTip, button->toolTip());
        button->setToolTip(literalToolTip(whyNot));
        button->setAccessibleDescription(whyNot);
    }
    setUsable(button, whyNot.isEmpty());
}

void setUsable(QWidget *control, bool isUsable)
{
    FocusKeeper *keeper = FocusKeeper::of(control);
    if (keeper && !isUsable)
        keeper->leave(control);
    control->setEnabled(isUsable);
    if (keeper && isUsable)
        keeper->comeBack(control);
}

} // namespace steward

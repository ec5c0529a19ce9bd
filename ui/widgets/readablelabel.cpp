// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readablelabel.h"

#include "ui/widgets/literaltext.h"

#include <QAccessible>

namespace steward {

ReadableLabel::ReadableLabel(const QString &accessibleName, QWidget *parent) : QLabel(parent)
{
    setAccessibleName(accessibleName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReadableLabel::setText(const QString &given)
{
    const QString text = literalText(given);
    const QString before = QLabel::text();
    if (text == before)
        return;
    QLabel::setText(text);
    QAccessibleTextUpdateEvent update(this, 0, before, text);
    QAccessible::updateAccessibility(&update);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

} // namespace steward

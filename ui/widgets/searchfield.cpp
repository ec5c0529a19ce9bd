// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace steward {

SearchField::SearchField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    addAction(icon(Icon::Search, IconColor::Secondary), QLineEdit::LeadingPosition);

    setClearButtonEnabled(true);
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    buttons.first()->setAccessibleName(tr("Filter"));
    buttons.last()->setAccessibleName(tr("Clear"));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace steward

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

    auto *clear = new QAction(icon(Icon::Close, IconColor::Secondary), tr("Clear"), this);
    clear->setVisible(false);
    addAction(clear, QLineEdit::TrailingPosition);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });

    // The glass is a picture, no control.
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setCursor(Qt::ArrowCursor);
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

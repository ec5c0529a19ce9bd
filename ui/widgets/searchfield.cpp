// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QAbstractItemView>
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

void SearchField::setRows(QAbstractItemView *view)
{
    m_rows = view;
}

void SearchField::goToRows()
{
    const QAbstractItemModel *model = m_rows->model();
    if (!model || model->rowCount() == 0)
        return;
    const QModelIndex current = m_rows->currentIndex();
    m_rows->setFocus(Qt::ShortcutFocusReason);
    m_rows->setCurrentIndex(current.isValid() ? current : model->index(0, 0));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool goesOn = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_rows && goesOn && event->modifiers() == Qt::NoModifier) {
        goToRows();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace steward

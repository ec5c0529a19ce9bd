// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>

#include <algorithm>

namespace steward {

namespace {

constexpr int glassSize = 16;
constexpr int glassMargin = 8;
constexpr int placeholderMargin = 6; // what Qt leaves on both sides of a text, and for the cursor
constexpr int glassPlace = glassMargin + glassSize - 2; // a field has a margin of its own

} // namespace

SearchField::SearchField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setTextMargins(glassPlace, 0, 0, 0); // of the leading side, whichever that is

    setClearButtonEnabled(true);
    findChild<QToolButton *>()->setAccessibleName(tr("Clear"));
}

void SearchField::setRows(QAbstractItemView *view)
{
    m_rows = view;
}

void SearchField::setWidest(int pixels)
{
    m_widest = pixels;
    fitWidth();
}

void SearchField::fitWidth()
{
    if (m_widest > 0)
        setMaximumWidth(std::max(Fonts::scaled(m_widest), minimumSizeHint().width()));
}

QSize SearchField::minimumSizeHint() const
{
    const QSize least = QLineEdit::minimumSizeHint();
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QMargins margins = textMargins();
    const QSize text(fontMetrics().horizontalAdvance(placeholderText()) + margins.left()
                         + margins.right() + placeholderMargin,
                     0);
    return style()
        ->sizeFromContents(QStyle::CT_LineEdit, &option, text, this)
        .expandedTo(least)
        .boundedTo({QWIDGETSIZE_MAX, least.height()});
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
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

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // No action: that would be a button to whoever cannot see that nothing happens.
    const QRect place(glassMargin, (height() - glassSize) / 2, glassSize, glassSize);
    QPainter painter(this);
    icon(Icon::Search, IconColor::Secondary)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool goesOn = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_rows && goesOn && event->modifiers() == Qt::NoModifier) {
        goToRows();
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return; // filtered already, and no answer to the dialog that it stands in
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingrow.h"

#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace steward {

QWidget *rowOf(const QList<QWidget *> &widgets, Fill fill)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::controlGap);
    if (fill == Fill::Before)
        layout->addStretch();
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (fill == Fill::Behind)
        layout->addStretch();
    return row;
}

FoldingRow::FoldingRow(QWidget *leading, QWidget *trailing, QWidget *parent, Room room)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_leading(leading),
      m_trailing(trailing)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Metrics::controlGap);
    m_layout->addWidget(leading, room == Room::Between ? 1 : 0);
    m_layout->addWidget(trailing, room == Room::Between ? 0 : 1);
}

int FoldingRow::lineWidth() const
{
    return m_leading->sizeHint().width() + m_layout->spacing() + m_trailing->sizeHint().width();
}

QSize FoldingRow::sizeHint() const
{
    return {lineWidth(), m_layout->sizeHint().height()};
}

QSize FoldingRow::minimumSizeHint() const
{
    return {std::max(m_leading->minimumSizeHint().width(), m_trailing->minimumSizeHint().width()),
            m_layout->minimumSize().height()};
}

void FoldingRow::fold()
{
    const auto direction =
        lineWidth() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_layout->direction())
        return;
    m_layout->setDirection(direction);
    updateGeometry();
}

bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace steward

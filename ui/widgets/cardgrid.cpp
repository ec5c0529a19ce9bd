// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardgrid.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace steward {

CardGrid::CardGrid(int mostColumns, QWidget *parent)
    : QWidget(parent),
      m_layout(new QGridLayout(this)),
      m_mostColumns(mostColumns),
      m_columns(mostColumns)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Metrics::cardGap);
}

void CardGrid::add(QWidget *card)
{
    const int index = int(m_cards.size());
    m_cards.append(card);
    m_layout->addWidget(card, index / m_columns, index % m_columns);
    m_layout->setColumnStretch(index % m_columns, 1);
}

QSize CardGrid::minimumSizeHint() const
{
    return {widthOf(1), m_layout->minimumSize().height()};
}

/// What the cards take in rows of so many.
int CardGrid::widthOf(int columns) const
{
    int width = (columns - 1) * m_layout->horizontalSpacing();
    for (int column = 0; column < columns; ++column) {
        int widest = 0;
        for (qsizetype i = column; i < m_cards.size(); i += columns)
            widest = std::max(widest, m_cards[i]->minimumSizeHint().width());
        width += widest;
    }
    return width;
}

void CardGrid::arrange()
{
    int columns = m_mostColumns;
    while (columns > 1 && widthOf(columns) > width())
        columns /= 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < m_mostColumns; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_layout->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    updateGeometry();
}

bool CardGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a card has other words
        arrange();
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace steward

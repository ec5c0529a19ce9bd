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

int CardGrid::widestCard() const
{
    int widest = 0;
    for (const QWidget *card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    return widest;
}

void CardGrid::arrange()
{
    int columns = m_mostColumns;
    while (columns > 1 && widthOf(columns) > width())
        columns /= 2;
    makeEven(columns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < m_mostColumns; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_layout->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    updateGeometry();
}

/// Columns that are as wide as each other, where there is room for so many of the widest card:
/// those of several grids are in line then.
void CardGrid::makeEven(int columns)
{
    const int widest = widestCard();
    const bool isEven = columns * widest + (columns - 1) * m_layout->horizontalSpacing() <= width();
    for (int column = 0; column < m_mostColumns; ++column) {
        const int least = isEven && column < columns ? widest : 0;
        if (m_layout->columnMinimumWidth(column) != least)
            m_layout->setColumnMinimumWidth(column, least);
    }
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

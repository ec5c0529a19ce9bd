// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace steward {

/// Cards side by side, all in one row where there is room for it, otherwise in rows of half as
/// many, down to one below the other.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    /// In rows of \a mostColumns at most.
    explicit CardGrid(int mostColumns, QWidget *parent = nullptr);

    /// Takes \a card over.
    void add(QWidget *card);
    int columns() const { return m_columns; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOf(int columns) const;
    int widestCard() const;
    void makeEven(int columns);
    void arrange();

    QGridLayout *m_layout;
    QList<QWidget *> m_cards;
    int m_mostColumns;
    int m_columns;
};

} // namespace steward

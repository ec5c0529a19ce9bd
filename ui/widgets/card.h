// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace steward {

/// A panel with a line around it and round corners. A layout in it has the card's padding already.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steward {

/// What the lines of a PaceView are, drawn as they are drawn there.
class PaceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PaceLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace steward

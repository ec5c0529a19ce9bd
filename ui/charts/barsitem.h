// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QList>

namespace steward {

/// Stacked bars as one item of a chart. Qt's own series has an object for each layer of each bar;
/// with thousands of them it takes longer than a frame to be made, laid out or painted.
class BarsItem : public QGraphicsItem
{
public:
    /// \a chart is what it lies on; its coordinates are the chart's.
    explicit BarsItem(QGraphicsItem *chart);

    /// \a layers from the bottom up, a value for each bar.
    void setBars(const QList<QList<double>> &layers);
    /// Bars stand in \a plot, which is \a top high, and fill \a barShare of the room that each has.
    void setPlace(const QRectF &plot, double top, double barShare);
    /// A colour for each layer.
    void setColors(const QList<QColor> &colors);

    QRectF boundingRect() const override { return m_plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    QList<QList<double>> m_layers;
    QList<QColor> m_colors;
    QRectF m_plot;
    double m_top = 1.0;
    double m_barShare = 1.0;
};

} // namespace steward

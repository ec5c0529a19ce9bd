// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barsitem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace steward {

BarsItem::BarsItem(QGraphicsItem *chart) : QGraphicsItem(chart)
{
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption); // it paints no more than is exposed
}

void BarsItem::setBars(const QList<QList<double>> &layers)
{
    m_layers = layers;
    update();
}

void BarsItem::setPlace(const QRectF &plot, double top, double barShare)
{
    prepareGeometryChange();
    m_plot = plot;
    m_top = top;
    m_barShare = barShare;
}

void BarsItem::setColors(const QList<QColor> &colors)
{
    m_colors = colors;
    update();
}

void BarsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (m_layers.isEmpty() || m_layers.first().isEmpty())
        return;
    const qsizetype count = m_layers.first().size();
    const double pitch = m_plot.width() / double(count);
    const double width = pitch * m_barShare;
    const double unit = m_plot.height() / m_top;
    const QRectF exposed = option->exposedRect;
    const auto barAt = [&](double x) {
        return std::clamp<qsizetype>(qsizetype((x - m_plot.left()) / pitch), 0, count - 1);
    };
    const qsizetype last = barAt(exposed.right());
    for (qsizetype bar = barAt(exposed.left()); bar <= last; ++bar) {
        const double left = m_plot.left() + (double(bar) + 0.5) * pitch - width / 2.0;
        double sum = 0.0;
        for (qsizetype layer = 0; layer < m_layers.size(); ++layer) {
            const double value = m_layers[layer][bar];
            if (value == 0.0)
                continue;
            const QRectF rect(QPointF(left, m_plot.bottom() - (sum + value) * unit),
                              QPointF(left + width, m_plot.bottom() - sum * unit));
            sum += value;
            painter->fillRect(rect, m_colors[layer]);
        }
    }
}

} // namespace steward

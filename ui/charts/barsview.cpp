// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barsview.h"

#include "ui/charts/barsitem.h"
#include "ui/style/fonts.h"

#include <QBarSet>
#include <QChart>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int mostSteps = 5;
constexpr double labelGap = 8.0;
constexpr double widestBar = 64.0;
/// Narrower bars have no room for lines between their layers.
constexpr double narrowBar = 6.0;
/// Lower layers have none for a line beside them: it would be there in their place.
constexpr double lowLayer = 3.0;
constexpr double layerLine = 1.0;
/// As many layers of bars Qt's own series paints within a frame, with room to spare: 3,660 of them
/// took 30 ms.
constexpr qsizetype mostInSeries = 800;

double highest(const QList<BarLayer> &layers, qsizetype bars)
{
    double top = 0.0;
    for (qsizetype bar = 0; bar < bars; ++bar) {
        double sum = 0.0;
        for (const BarLayer &layer : layers)
            sum += layer.values[bar];
        top = std::max(top, sum);
    }
    return top;
}

} // namespace

BarsView::BarsView(Axes axes, QWidget *parent)
    : ChartCanvas(parent),
      m_axes(axes),
      m_bars(new BarsItem(chart())),
      m_timeAxis(hiddenAxis(Qt::AlignBottom)),
      m_valueAxis(hiddenAxis(Qt::AlignLeft))
{
    setMouseTracking(true);
}

void BarsView::setBars(const QList<UsageBucket> &buckets, const QList<BarLayer> &layers, Unit unit)
{
    m_unit = unit;
    m_buckets = buckets;
    m_layers = layers;
    const double top = highest(layers, buckets.size());
    // Shares that are all there reach 100 %, however the digits of their sum round.
    m_scale =
        unit == Unit::Percent && top < 100.5 ? ValueScale {25.0, 4} : scaleFor(top, mostSteps);
    if (m_marked && m_marked->bar >= buckets.size())
        m_marked.reset();

    chart()->removeAllSeries();
    m_series = nullptr;
    m_timeAxis->setRange(-0.5, std::max(0.5, double(buckets.size()) - 0.5));
    m_valueAxis->setRange(0.0, m_scale.top());
    QList<QList<double>> values;
    if (layers.size() * buckets.size() <= mostInSeries) {
        createSeries();
    } else {
        for (const BarLayer &layer : layers)
            values.append(layer.values);
    }
    m_bars->setBars(values);
    layoutPlot();
    if (m_series) {
        chart()->addSeries(m_series);
        m_series->attachAxis(m_timeAxis);
        m_series->attachAxis(m_valueAxis);
    }
}

void BarsView::createSeries()
{
    QList<QBarSet *> sets;
    for (const BarLayer &layer : std::as_const(m_layers)) {
        auto *set = new QBarSet(QString());
        set->append(layer.values);
        sets.append(set);
    }
    m_series = new QStackedBarSeries;
    m_series->append(sets);
}

QRectF BarsView::plotAreaFor(const QSizeF &size) const
{
    if (m_axes == Axes::Hidden)
        return {QPointF(0.0, 0.0), size};
    const QFontMetricsF metrics(Fonts::axis());
    double labelWidth = 0.0;
    for (int i = 0; i <= m_scale.steps; ++i)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(scaleLabel(i)));
    const double left = labelWidth + labelGap;
    const double top = metrics.height() / 2.0 + 1.0;
    const double bottom = metrics.height() + labelGap;
    return {left, top, std::max(1.0, size.width() - left - 1.0),
            std::max(1.0, size.height() - top - bottom)};
}

void BarsView::plotAreaChanged()
{
    m_labels = m_axes == Axes::Shown ? timeLabels(m_buckets, pitch(), QFontMetricsF(Fonts::axis()))
                                     : QList<TimeLabel>();
    if (m_series)
        m_series->setBarWidth(barShare());
    m_bars->setPlace(plotArea(), m_scale.top(), barShare());
    updateColors();
}

QString BarsView::scaleLabel(int index) const
{
    const QString label = m_scale.label(index);
    return m_unit == Unit::Percent ? label + QChar(QChar::Nbsp) + QLocale().percent() : label;
}

double BarsView::pitch() const
{
    return plotArea().width() / double(std::max<qsizetype>(1, m_buckets.size()));
}

/// How much of the room for a bar it fills: a lone bar must not be a wall, 366 must not be lace.
double BarsView::barShare() const
{
    const double room = pitch();
    return room < narrowBar ? 1.0 : std::min(0.72, widestBar / room);
}

void BarsView::updateColors()
{
    const Tokens &tokens = Theme::tokens();
    QList<QColor> colors;
    for (const BarLayer &layer : std::as_const(m_layers))
        colors.append(layer.color(tokens));
    m_bars->setColors(colors);
    const QList<QBarSet *> sets = m_series ? m_series->barSets() : QList<QBarSet *>();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setBrush(colors[i]);
        sets[i]->setPen(Qt::NoPen);
    }
}

// Our own grid: that of Qt's axes stays where the plot area was before it was set.
void BarsView::drawBackground(QPainter *painter, const QRectF &rect)
{
    ChartCanvas::drawBackground(painter, rect);
    if (m_axes == Axes::Hidden || m_buckets.isEmpty())
        return;
    const QRectF plot = plotArea();
    for (int i = 0; i <= m_scale.steps; ++i) {
        const double y = std::round(plot.bottom() - plot.height() * i / m_scale.steps);
        painter->fillRect(QRectF(plot.left(), y, plot.width(), 1.0), Theme::tokens().line);
    }
}

void BarsView::paintTexts(QPainter &painter)
{
    const Tokens &tokens = Theme::tokens();
    const QRectF plot = plotArea();
    paintLines(painter);
    if (m_marked && m_marked->bar < m_buckets.size()) {
        QColor shade = tokens.text;
        shade.setAlphaF(0.07F);
        painter.fillRect(rectOf({m_marked->bar, std::nullopt}), shade);
        if (m_marked->layer) {
            painter.setPen(QPen(tokens.text, 1.5));
            painter.drawRect(rectOf(*m_marked));
        }
    }
    paintPartial(painter);
    if (m_axes == Axes::Hidden || m_buckets.isEmpty())
        return;
    painter.setPen(tokens.secondary);
    const QFontMetricsF metrics(painter.font());
    for (int i = 0; i <= m_scale.steps; ++i) {
        const double y = plot.bottom() - plot.height() * i / m_scale.steps;
        const QRectF place(0.0, y - metrics.height() / 2.0, plot.left() - labelGap,
                           metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, scaleLabel(i));
    }
    for (const TimeLabel &label : std::as_const(m_labels)) {
        const double width = metrics.horizontalAdvance(label.text);
        const double center = plot.left() + (double(label.index) + 0.5) * pitch();
        // The first and the last may be wider than the room beside their bar.
        const double left =
            std::clamp(center - width / 2.0, 0.0, std::max(0.0, plot.right() + 1.0 - width));
        painter.drawText(QPointF(left, plot.bottom() + 6.0 + metrics.ascent()), label.text);
    }
}

/// Parts the layers of each bar from each other.
void BarsView::paintLines(QPainter &painter) const
{
    const double width = pitch() * barShare();
    if (width < narrowBar || m_layers.size() < 2)
        return;
    const double unit = plotArea().height() / m_scale.top();
    for (qsizetype bar = 0; bar < m_buckets.size(); ++bar) {
        const double left = plotArea().left() + (double(bar) + 0.5) * pitch() - width / 2.0;
        double sum = 0.0;
        double below = 0.0; // the height of the layer below
        for (const BarLayer &layer : m_layers) {
            const double height = layer.values[bar] * unit;
            if (height == 0.0)
                continue;
            if (std::min(below, height) >= lowLayer) {
                const double y = plotArea().bottom() - sum * unit;
                painter.fillRect(QRectF(left, y - layerLine / 2.0, width, layerLine),
                                 Theme::tokens().panel);
            }
            sum += layer.values[bar];
            below = height;
        }
    }
}

/// Hatches what is not a whole day, week or month, so that nobody takes it for a quiet one.
void BarsView::paintPartial(QPainter &painter) const
{
    QColor line = Theme::tokens().panel;
    line.setAlphaF(0.6F);
    QColor gap = Theme::tokens().secondary;
    gap.setAlphaF(0.3F);
    for (qsizetype bar = 0; bar < m_buckets.size(); ++bar) {
        if (m_buckets[bar].isMissing && m_buckets[bar].total.isZero()) { // not a day without use
            const QRectF column = rectOf({bar, std::nullopt});
            const double width = pitch() * barShare();
            painter.fillRect(
                QRectF(column.center().x() - width / 2.0, column.top(), width, column.height()),
                QBrush(gap, Qt::BDiagPattern));
        }
        if (m_buckets[bar].isWhole() || m_buckets[bar].isUnknown())
            continue;
        double sum = 0.0;
        for (const BarLayer &layer : m_layers)
            sum += layer.values[bar];
        const double height = sum * plotArea().height() / m_scale.top();
        const double width = pitch() * barShare();
        const QRectF column = rectOf({bar, std::nullopt});
        painter.fillRect(
            QRectF(column.center().x() - width / 2.0, column.bottom() - height, width, height),
            QBrush(line, Qt::BDiagPattern));
    }
}

QRectF BarsView::rectOf(const BarPlace &place) const
{
    const QRectF plot = plotArea();
    const double left = plot.left() + double(place.bar) * pitch();
    if (!place.layer)
        return {left, plot.top(), pitch(), plot.height()};
    double below = 0.0;
    for (qsizetype i = 0; i < *place.layer; ++i)
        below += m_layers[i].values[place.bar];
    const double value = m_layers[*place.layer].values[place.bar];
    const double perCredit = plot.height() / m_scale.top();
    const double width = pitch() * barShare();
    return {left + (pitch() - width) / 2.0, plot.bottom() - (below + value) * perCredit, width,
            value * perCredit};
}

std::optional<BarPlace> BarsView::placeAt(const QPointF &position) const
{
    if (m_buckets.isEmpty() || !plotArea().contains(position))
        return std::nullopt;
    const auto bar = qsizetype((position.x() - plotArea().left()) / pitch());
    if (bar < 0 || bar >= m_buckets.size())
        return std::nullopt;
    for (qsizetype layer = 0; layer < m_layers.size(); ++layer) {
        const QRectF rect = rectOf({bar, layer});
        if (position.y() >= rect.top() && position.y() < rect.bottom())
            return BarPlace {bar, layer};
    }
    return BarPlace {bar, std::nullopt};
}

void BarsView::setMarked(const std::optional<BarPlace> &place)
{
    if (place == m_marked)
        return;
    if (m_marked)
        updateMark(*m_marked);
    m_marked = place;
    if (m_marked)
        updateMark(*m_marked);
}

/// Only the bar's own column is painted again: the rest of a long chart costs too much for a hover.
void BarsView::updateMark(const BarPlace &place)
{
    const QRectF column = rectOf({place.bar, std::nullopt}).adjusted(-2.0, -2.0, 2.0, 2.0);
    viewport()->update(column.toAlignedRect());
}

void BarsView::mouseMoveEvent(QMouseEvent *event)
{
    ChartCanvas::mouseMoveEvent(event);
    emit hovered(placeAt(event->position()));
}

void BarsView::leaveEvent(QEvent *event)
{
    ChartCanvas::leaveEvent(event);
    emit hovered(std::nullopt);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnschart.h"

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

constexpr int mostColumnSteps = 5;
constexpr double columnTextGap = 8.0;
constexpr double widestColumn = 72.0;

/// Where the axis begins: at zero, unless all columns end in the upper half and only how they
/// differ can be of interest. A column from zero stands on the axis in either case.
double footOf(const QList<ChartColumn> &columns, double top)
{
    double lowest = top;
    bool hangs = false;
    for (const ChartColumn &column : columns) {
        lowest = std::min({lowest, column.to, column.from == 0.0 ? column.to : column.from});
        hangs = hangs || column.from != 0.0;
    }
    const double room = (top - lowest) * 0.25;
    if (!hangs || lowest < 0.5 * top || room <= 0.0)
        return 0.0;
    return lowest - room;
}

} // namespace

ColumnsView::ColumnsView(QWidget *parent)
    : ChartCanvas(parent),
      m_nameAxis(hiddenAxis(Qt::AlignBottom)),
      m_valueAxis(hiddenAxis(Qt::AlignLeft))
{
    setMouseTracking(true);
}

void ColumnsView::setColumns(const QList<ChartColumn> &columns)
{
    m_columns = columns;
    m_marked.reset();
    double top = 0.0;
    for (const ChartColumn &column : columns)
        top = std::max({top, column.from, column.to});
    m_foot = footOf(columns, top);
    m_scale = scaleFor(top - m_foot, mostColumnSteps);
    if (m_foot > 0.0) {
        m_foot = std::floor(m_foot / m_scale.step + 1e-9) * m_scale.step;
        m_scale.steps = std::max(1, int(std::ceil((top - m_foot) / m_scale.step - 1e-9)));
    }

    // Each column has a set of its own, for its colour, above one that nobody sees.
    QList<QBarSet *> sets {new QBarSet(QString())};
    for (qsizetype i = 0; i < columns.size(); ++i)
        sets.append(new QBarSet(QString()));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const double low = std::max(m_foot, std::min(columns[i].from, columns[i].to));
        const double high = std::max(low, std::max(columns[i].from, columns[i].to));
        sets[0]->append(low - m_foot);
        for (qsizetype set = 1; set < sets.size(); ++set)
            sets[set]->append(set == i + 1 ? high - low : 0.0);
    }
    chart()->removeAllSeries();
    m_nameAxis->setRange(-0.5, std::max(0.5, double(columns.size()) - 0.5));
    m_valueAxis->setRange(0.0, m_scale.top());
    m_series = new QStackedBarSeries;
    m_series->append(sets);
    layoutPlot();
    m_series->setBarWidth(std::min(0.68, widestColumn / std::max(1.0, columnPitch())));
    updateColors();
    chart()->addSeries(m_series);
    m_series->attachAxis(m_nameAxis);
    m_series->attachAxis(m_valueAxis);
}

QRectF ColumnsView::plotAreaFor(const QSizeF &size) const
{
    const QFontMetricsF metrics(Fonts::axis());
    double labels = 0.0;
    for (int i = 0; i <= m_scale.steps; ++i) {
        labels = std::max(labels, metrics.horizontalAdvance(scaleLabel(i)));
    }
    const double left = labels + columnTextGap;
    // The highest column's value, and where the axis begins.
    const double top = metrics.height() * (m_foot > 0.0 ? 2.0 : 1.0) + 6.0;
    const double bottom = metrics.height() + columnTextGap;
    return {left, top, std::max(1.0, size.width() - left - 1.0),
            std::max(1.0, size.height() - top - bottom)};
}

QString ColumnsView::footText() const
{
    return m_foot > 0.0 ? tr("The axis begins at %1.").arg(scaleLabel(0)) : QString();
}

QString ColumnsView::scaleLabel(int index) const
{
    return m_foot > 0.0 ? m_scale.text(m_foot + m_scale.step * index) : m_scale.label(index);
}

double ColumnsView::columnPitch() const
{
    return plotArea().width() / double(std::max<qsizetype>(1, m_columns.size()));
}

double ColumnsView::heightOf(double value) const
{
    return plotArea().bottom() - (value - m_foot) * plotArea().height() / m_scale.top();
}

QRectF ColumnsView::rectOf(qsizetype column) const
{
    const ChartColumn &each = m_columns[column];
    const double low = std::max(m_foot, std::min(each.from, each.to));
    const double high = std::max(low, std::max(each.from, each.to));
    const double width = columnPitch() * (m_series ? m_series->barWidth() : 1.0);
    const double center = plotArea().left() + (double(column) + 0.5) * columnPitch();
    return {QPointF(center - width / 2.0, heightOf(high)),
            QPointF(center + width / 2.0, heightOf(low))};
}

std::optional<qsizetype> ColumnsView::columnAt(const QPointF &position) const
{
    if (m_columns.isEmpty() || !plotArea().contains(position))
        return std::nullopt;
    const auto column = qsizetype((position.x() - plotArea().left()) / columnPitch());
    return std::clamp<qsizetype>(column, 0, m_columns.size() - 1);
}

void ColumnsView::setMarked(const std::optional<qsizetype> &column)
{
    m_marked = column;
    viewport()->update();
}

void ColumnsView::updateColors()
{
    if (!m_series)
        return;
    const QList<QBarSet *> sets = m_series->barSets();
    sets[0]->setBrush(Qt::NoBrush);
    sets[0]->setPen(Qt::NoPen);
    for (qsizetype i = 1; i < sets.size(); ++i) {
        sets[i]->setBrush(m_columns[i - 1].color(Theme::tokens()));
        sets[i]->setPen(Qt::NoPen);
    }
}

void ColumnsView::drawBackground(QPainter *painter, const QRectF &rect)
{
    ChartCanvas::drawBackground(painter, rect);
    const QRectF plot = plotArea();
    for (int i = 0; i <= m_scale.steps && !m_columns.isEmpty(); ++i) {
        const double y = std::round(plot.bottom() - plot.height() * i / m_scale.steps);
        painter->fillRect(QRectF(plot.left(), y, plot.width(), 1.0), Theme::tokens().line);
    }
}

void ColumnsView::paintTexts(QPainter &painter)
{
    if (m_columns.isEmpty())
        return;
    const Tokens &tokens = Theme::tokens();
    const QRectF plot = plotArea();
    const QFontMetricsF metrics(painter.font());
    if (m_marked && *m_marked < m_columns.size()) {
        QColor shade = tokens.text;
        shade.setAlphaF(0.07F);
        painter.fillRect(QRectF(plot.left() + double(*m_marked) * columnPitch(), plot.top(),
                                columnPitch(), plot.height()),
                         shade);
    }
    painter.setPen(tokens.secondary);
    for (int i = 0; i <= m_scale.steps; ++i) {
        const double y = plot.bottom() - plot.height() * i / m_scale.steps;
        painter.drawText(
            QRectF(0.0, y - metrics.height() / 2.0, plot.left() - columnTextGap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, scaleLabel(i));
    }
    // In the picture itself: what leaves the program says it, too.
    painter.drawText(QRectF(plot.left(), 0.0, plot.width(), metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, footText());
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QRectF column = rectOf(i);
        const double left = plot.left() + double(i) * columnPitch();
        const double width = columnPitch() - 6.0;
        const QString name = metrics.elidedText(m_columns[i].name, Qt::ElideMiddle, width);
        painter.setPen(tokens.secondary);
        painter.drawText(QRectF(left, plot.bottom() + 6.0, columnPitch(), metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, name);
        if (metrics.horizontalAdvance(m_columns[i].value) > columnPitch())
            continue; // the table beside the chart has it
        painter.setPen(tokens.text);
        painter.drawText(
            QRectF(left, column.top() - metrics.height() - 3.0, columnPitch(), metrics.height()),
            Qt::AlignHCenter | Qt::AlignBottom, m_columns[i].value);
        // What leads from one column to the next.
        const bool leads =
            i + 1 < m_columns.size() && (m_columns[i + 1].from != 0.0 || m_columns[i].from != 0.0);
        if (leads) {
            const double y = heightOf(m_columns[i].to);
            painter.setPen(QPen(tokens.secondary, 1.0, Qt::DotLine));
            painter.drawLine(QPointF(column.right(), y), QPointF(rectOf(i + 1).left(), y));
        }
    }
}

void ColumnsView::mouseMoveEvent(QMouseEvent *event)
{
    ChartCanvas::mouseMoveEvent(event);
    emit hovered(columnAt(event->position()));
}

void ColumnsView::leaveEvent(QEvent *event)
{
    ChartCanvas::leaveEvent(event);
    emit hovered(std::nullopt);
}

ColumnsChart::ColumnsChart(const QString &accessibleName, QWidget *parent)
    : ReadingChart(accessibleName, parent),
      m_view(new ColumnsView)
{
    m_view->setFocusProxy(this);
    m_view->setAccessibleName(tr("Bars"));
    m_view->setMinimumHeight(160);
    setContent(m_view);
    connect(m_view, &ColumnsView::hovered, this, &ColumnsChart::hover);
}

void ColumnsChart::setColumns(const QList<ChartColumn> &columns, const QString &sentence)
{
    m_columns = columns;
    m_view->setColumns(columns);
    const QStringList sentences {sentence, m_view->footText()};
    setSentence(sentences.join(u' ').trimmed());
}

QPoint ColumnsChart::placeOf(qsizetype index) const
{
    return m_view->viewport()->mapToGlobal(m_view->rectOf(index).center().toPoint());
}

} // namespace steward

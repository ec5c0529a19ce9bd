// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pacechart.h"

#include "base/utc.h"
#include "models/creditsformat.h"
#include "ui/charts/pacelegend.h"
#include "ui/charts/pacewords.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int mostPaceSteps = 5;
constexpr double paceTextGap = 8.0;

} // namespace

PaceView::PaceView(QWidget *parent)
    : ChartCanvas(parent),
      m_dayAxis(hiddenAxis(Qt::AlignBottom)),
      m_valueAxis(hiddenAxis(Qt::AlignLeft)),
      m_used(new QLineSeries(this)),
      m_even(new QLineSeries(this)),
      m_allowance(new QLineSeries(this)),
      m_expected(new QLineSeries(this)),
      m_low(new QLineSeries(this)),
      m_high(new QLineSeries(this)),
      m_band(new QAreaSeries(m_high, m_low))
{
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    for (QAbstractSeries *series : std::initializer_list<QAbstractSeries *> {
             m_band, m_even, m_allowance, m_expected, m_used}) {
        chart()->addSeries(series);
        series->attachAxis(m_dayAxis);
        series->attachAxis(m_valueAxis);
    }
    updateColors();
}

void PaceView::clear()
{
    m_pace.reset();
    m_sums.clear();
    for (QLineSeries *series : {m_used, m_even, m_allowance, m_expected, m_low, m_high})
        series->clear();
    layoutPlot();
}

void PaceView::setPace(const CreditPace &pace)
{
    m_pace = pace;
    m_marked.reset();
    m_sums.clear();
    const auto days = double(pace.period.days());
    QList<QPointF> used {QPointF(0.0, 0.0)};
    Credits sum;
    for (const Credits &credits : pace.daily) {
        sum += credits;
        m_sums.append(sum.toDouble());
        used.append({double(m_sums.size()), m_sums.last()});
    }
    QList<QPointF> expected;
    QList<QPointF> low;
    QList<QPointF> high;
    if (pace.projection) {
        // It begins with the end of yesterday.
        const double yesterday = m_sums.size() > 1 ? m_sums[m_sums.size() - 2] : 0.0;
        const auto first = double(m_sums.size() - 1);
        for (QList<QPointF> *line : {&expected, &low, &high})
            line->append({first, yesterday});
        for (qsizetype i = 0; i < pace.projection->expected.size(); ++i) {
            const double end = first + double(i) + 1.0;
            expected.append({end, pace.projection->expected[i]});
            low.append({end, pace.projection->low[i]});
            high.append({end, pace.projection->high[i]});
        }
    }
    double top = std::max(used.last().y(), high.isEmpty() ? 0.0 : high.last().y());
    QList<QPointF> even;
    QList<QPointF> allowance;
    if (pace.allowance) {
        const double all = pace.allowance->toDouble();
        even = {QPointF(0.0, 0.0), QPointF(days, all)};
        allowance = {QPointF(0.0, all), QPointF(days, all)};
        top = std::max(top, all * 1.02);
    }
    m_scale = scaleFor(top, mostPaceSteps);
    m_dayAxis->setRange(0.0, days);
    m_valueAxis->setRange(0.0, m_scale.top());
    m_used->replace(used);
    m_even->replace(even);
    m_allowance->replace(allowance);
    m_expected->replace(expected);
    m_low->replace(low);
    m_high->replace(high);
    layoutPlot();
}

QRectF PaceView::plotAreaFor(const QSizeF &size) const
{
    const QFontMetricsF metrics(Fonts::axis());
    double labels = 0.0;
    for (int i = 0; i <= m_scale.steps; ++i)
        labels = std::max(labels, metrics.horizontalAdvance(m_scale.label(i)));
    const double left = labels + paceTextGap;
    const double top = metrics.height() / 2.0 + 1.0;
    const double bottom = metrics.height() + paceTextGap;
    return {left, top, std::max(1.0, size.width() - left - 2.0),
            std::max(1.0, size.height() - top - bottom)};
}

void PaceView::plotAreaChanged()
{
    m_labels = m_pace ? timeLabels(dayBuckets(), dayPitch(), QFontMetricsF(Fonts::axis()))
                      : QList<TimeLabel>();
}

QList<UsageBucket> PaceView::dayBuckets() const
{
    QList<UsageBucket> buckets;
    for (QDate day = m_pace->period.start; day < m_pace->period.end; day = day.addDays(1)) {
        buckets.append({day.startOfDay(utc), day.addDays(1).startOfDay(utc), Credits(), false});
    }
    return buckets;
}

double PaceView::dayPitch() const
{
    return m_pace ? plotArea().width() / double(std::max<qint64>(1, m_pace->period.days())) : 1.0;
}

double PaceView::valueAtEndOf(qsizetype day) const
{
    if (day < m_sums.size())
        return m_sums[day];
    const qsizetype ahead = m_pace->today.daysTo(m_pace->period.start.addDays(day));
    const bool isKnown =
        m_pace->projection && ahead >= 0 && ahead < m_pace->projection->expected.size();
    return isKnown ? m_pace->projection->expected[ahead] : 0.0;
}

QPointF PaceView::placeOf(qsizetype day) const
{
    const QRectF plot = plotArea();
    return {plot.left() + double(day + 1) * dayPitch(),
            plot.bottom() - valueAtEndOf(day) * plot.height() / m_scale.top()};
}

std::optional<qsizetype> PaceView::dayAt(const QPointF &position) const
{
    if (!m_pace || !plotArea().contains(position))
        return std::nullopt;
    const auto day = qsizetype((position.x() - plotArea().left()) / dayPitch());
    return std::clamp<qsizetype>(day, 0, m_pace->period.days() - 1);
}

void PaceView::setMarked(const std::optional<qsizetype> &day)
{
    m_marked = day;
    viewport()->update();
}

void PaceView::updateColors()
{
    const Tokens &tokens = Theme::tokens();
    QColor band = tokens.series[0];
    band.setAlphaF(0.16F);
    m_band->setBrush(band);
    m_band->setPen(Qt::NoPen);
    // Lines differ in how they are drawn, not in colour alone.
    m_used->setPen(QPen(tokens.series[0], 2.5));
    m_expected->setPen(QPen(tokens.series[0], 2.0, Qt::DashLine));
    m_even->setPen(QPen(tokens.secondary, 1.5, Qt::DotLine));
    m_allowance->setPen(QPen(tokens.series[1], 2.0, Qt::DashDotLine));
}

void PaceView::drawBackground(QPainter *painter, const QRectF &rect)
{
    ChartCanvas::drawBackground(painter, rect);
    const QRectF plot = plotArea();
    for (int i = 0; i <= m_scale.steps && m_pace; ++i) {
        const double y = std::round(plot.bottom() - plot.height() * i / m_scale.steps);
        painter->fillRect(QRectF(plot.left(), y, plot.width(), 1.0), Theme::tokens().line);
    }
}

void PaceView::paintTexts(QPainter &painter)
{
    if (!m_pace)
        return;
    const Tokens &tokens = Theme::tokens();
    const QRectF plot = plotArea();
    const QFontMetricsF metrics(painter.font());
    painter.setPen(tokens.secondary);
    for (int i = 0; i <= m_scale.steps; ++i) {
        const double y = plot.bottom() - plot.height() * i / m_scale.steps;
        painter.drawText(
            QRectF(0.0, y - metrics.height() / 2.0, plot.left() - paceTextGap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, m_scale.label(i));
    }
    for (const TimeLabel &label : std::as_const(m_labels)) {
        const double width = metrics.horizontalAdvance(label.text);
        const double center = plot.left() + (double(label.index) + 0.5) * dayPitch();
        const double left =
            std::clamp(center - width / 2.0, 0.0, std::max(0.0, plot.right() + 1.0 - width));
        painter.drawText(QPointF(left, plot.bottom() + 6.0 + metrics.ascent()), label.text);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marked && *m_marked < m_pace->period.days()) {
        const QPointF place = placeOf(*m_marked);
        painter.setPen(QPen(tokens.secondary, 1.0));
        painter.drawLine(QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()));
        painter.setPen(QPen(tokens.panel, 2.0));
        painter.setBrush(tokens.series[0]);
        painter.drawEllipse(place, 4.5, 4.5);
    }
}

void PaceView::mouseMoveEvent(QMouseEvent *event)
{
    ChartCanvas::mouseMoveEvent(event);
    emit hovered(dayAt(event->position()));
}

void PaceView::leaveEvent(QEvent *event)
{
    ChartCanvas::leaveEvent(event);
    emit hovered(std::nullopt);
}

PaceChart::PaceChart(QWidget *parent)
    : ReadingChart(tr("Allowance chart"), parent),
      m_view(new PaceView)
{
    setObjectName(QStringLiteral("allowanceChart"));
    m_view->setFocusProxy(this);
    m_view->setAccessibleName(tr("Lines"));
    m_view->setMinimumHeight(180);
    setContent(m_view);
    setContent(new PaceLegend);
    connect(m_view, &PaceView::hovered, this, &PaceChart::hover);
}

void PaceChart::setPace(const std::optional<CreditPace> &pace, const QString &withoutPace)
{
    m_pace = pace;
    if (pace)
        m_view->setPace(*pace);
    else
        m_view->clear();
    setSentence(pace ? paceDescription(*pace) : withoutPace);
}

QString PaceChart::reading(qsizetype index) const
{
    return paceReading(*m_pace, index);
}

qsizetype PaceChart::itemCount() const
{
    return m_pace ? m_pace->period.days() : 0;
}

QPoint PaceChart::placeOf(qsizetype index) const
{
    return m_view->viewport()->mapToGlobal(m_view->placeOf(index).toPoint());
}

} // namespace steward

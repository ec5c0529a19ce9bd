// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedusagechart.h"

#include "models/creditsformat.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/usagewords.h"
#include "ui/widgets/literaltext.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace steward {

namespace {

QString keyOf(const UsageSeries &series)
{
    return QString::number(int(series.part)) + u'/' + series.id;
}

QString shareText(Credits part, Credits whole)
{
    const std::optional<double> share = shareOf(part, whole);
    return share ? percentText(*share) : QStringLiteral("—");
}

/// Whether the parts add up to more than the service's own figure.
bool isOverdrawn(const UsageBucket &bucket)
{
    return bucket.difference < Credits();
}

QString overdrawnBy(const UsageBucket &bucket)
{
    return exactCreditsText(Credits() - bucket.difference);
}

} // namespace

QColor seriesColor(const UsageSeries &series, const Tokens &tokens)
{
    switch (series.part) {
    case UsagePart::OtherProjects:
        return tokens.other;
    case UsagePart::DeletedProjects:
        return tokens.deleted;
    case UsagePart::Unassigned:
        return tokens.unassigned;
    case UsagePart::Project:
        break;
    }
    return tokens.series[size_t(series.colorIndex) % tokens.series.size()];
}

StackedUsageChart::StackedUsageChart(QWidget *parent)
    : ChartFrame(tr("Credits chart"), parent),
      m_view(new BarsView(BarsView::Axes::Shown)),
      m_legend(new ChartLegend)
{
    setObjectName(QStringLiteral("creditsChart"));
    setFocusPolicy(Qt::StrongFocus);
    m_view->setFocusProxy(this);
    m_view->setAccessibleName(tr("Bars"));
    m_legend->setAccessibleName(tr("Legend"));
    setContent(m_view);
    setContent(m_legend);
    layout()->setContentsMargins(8, 6, 8, 6);
    layout()->setSpacing(Metrics::controlGap);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_view->setMinimumHeight(160);
    connect(m_view, &BarsView::hovered, this, &StackedUsageChart::hover);
    connect(m_legend, &ChartLegend::toggled, this, &StackedUsageChart::showBars);
}

void StackedUsageChart::setUsage(const UsageBreakdown &breakdown, Interval interval,
                                 Figures figures)
{
    m_breakdown = breakdown;
    m_interval = interval;
    m_figures = figures;
    QList<ChartLegend::Item> items;
    for (const UsageSeries &series : breakdown.series) {
        items.append({keyOf(series), seriesName(series),
                      [series](const Tokens &tokens) { return seriesColor(series, tokens); }});
    }
    m_legend->setItems(items);
    showBars();
}

void StackedUsageChart::setMeasure(Measure measure)
{
    m_measure = measure;
    showBars();
}

void StackedUsageChart::showBars()
{
    m_shown.clear();
    QList<BarLayer> layers;
    for (const UsageSeries &series : std::as_const(m_breakdown.series)) {
        if (!m_legend->isShown(keyOf(series)))
            continue;
        BarLayer layer;
        layer.values.reserve(series.values.size());
        for (qsizetype i = 0; i < series.values.size(); ++i)
            layer.values.append(heightOf(series.values[i], m_breakdown.buckets[i].total));
        layer.color = [series](const Tokens &tokens) { return seriesColor(series, tokens); };
        layers.append(layer);
        m_shown.append(series);
    }
    stopReading();
    m_view->setBars(m_breakdown.buckets, layers,
                    m_measure == Measure::Shares ? BarsView::Unit::Percent
                                                 : BarsView::Unit::Credits);
}

double StackedUsageChart::heightOf(Credits value, Credits whole) const
{
    return m_measure == Measure::Shares ? 100.0 * shareOf(value, whole).value_or(0.0)
                                        : value.toDouble();
}

QString StackedUsageChart::reading(const BarPlace &place) const
{
    const UsageBucket &bucket = m_breakdown.buckets[place.bar];
    // Zero would be a figure of the service's.
    if (bucket.isUnknown()) {
        return bucket.isAhead ? tr("%1: still to come").arg(bucketText(bucket))
                              : tr("%1: the service gave no figure").arg(bucketText(bucket));
    }
    if (!place.layer && isOverdrawn(bucket)) {
        return tr("%1: %2 credits in all; its parts add up to %3 more")
            .arg(markedBucketText(bucket), exactCreditsText(bucket.total), overdrawnBy(bucket));
    }
    if (!place.layer) {
        return tr("%1: %2 credits in all")
            .arg(markedBucketText(bucket), exactCreditsText(bucket.total));
    }
    const UsageSeries &series = m_shown[*place.layer];
    const Credits value = series.values[place.bar];
    //: 12 November 2026, vision-prod: 80.12 credits, 31.0 % of 258.45
    return tr("%1, %2: %3 credits, %4 of %5")
        .arg(markedBucketText(bucket), seriesName(series), wordedCreditsText(value),
             shareText(value, bucket.total), wordedCreditsText(bucket.total));
}

QString StackedUsageChart::toolTipText(const BarPlace &place) const
{
    // Names come from the service: what looks like markup in them is shown as it is.
    const UsageBucket &bucket = m_breakdown.buckets[place.bar];
    const QString day = bucket.isUnknown() ? bucketText(bucket) : markedBucketText(bucket);
    const QString date = tr("%1 (UTC)").arg(day).toHtmlEscaped();
    const QString frame = QStringLiteral("<p style='white-space:pre'>%1<br>%2</p>");
    if (bucket.isUnknown()) {
        return frame.arg(date, bucket.isAhead ? tr("Still to come").toHtmlEscaped()
                                              : tr("The service gave no figure").toHtmlEscaped());
    }
    if (!place.layer) {
        QString all =
            QStringLiteral("<b>%1</b>")
                .arg(tr("%1 credits in all").arg(wordedCreditsText(bucket.total)).toHtmlEscaped());
        if (isOverdrawn(bucket))
            all += QStringLiteral("<br>")
                   + tr("Its parts add up to %1 more").arg(overdrawnBy(bucket)).toHtmlEscaped();
        return frame.arg(date, all);
    }
    const UsageSeries &series = m_shown[*place.layer];
    const Credits value = series.values[place.bar];
    const QString name =
        QFontMetrics(QToolTip::font())
            .elidedText(literalText(seriesName(series).simplified()), Qt::ElideMiddle, 320)
            .toHtmlEscaped();
    const QString figures = tr("%1 credits · %2 of %3")
                                .arg(wordedCreditsText(value), shareText(value, bucket.total),
                                     wordedCreditsText(bucket.total))
                                .toHtmlEscaped();
    return frame.arg(date, QStringLiteral("<b>%1</b><br>%2").arg(name, figures));
}

void StackedUsageChart::hover(const std::optional<BarPlace> &place)
{
    if (place == m_view->marked())
        return;
    if (!place) {
        stopReading();
        return;
    }
    m_view->setMarked(place);
    const QPoint position = QCursor::pos();
    QToolTip::showText(position, toolTipText(*place), m_view);
}

void StackedUsageChart::read(const BarPlace &place)
{
    m_view->setMarked(place);
    setDescription(reading(place));
    const QRectF rect = m_view->rectOf(place);
    const QPoint position = m_view->viewport()->mapToGlobal(rect.center().toPoint());
    QToolTip::showText(position, toolTipText(place), m_view);
}

void StackedUsageChart::stopReading()
{
    if (m_view->marked())
        QToolTip::hideText();
    m_view->setMarked(std::nullopt);
    setDescription(m_measure == Measure::Shares
                       ? sharesDescription(m_breakdown, m_interval, m_figures)
                       : usageDescription(m_breakdown, m_interval, m_figures));
}

/// From all of a bar to its lowest part that is not empty, upwards to its highest, and back.
void StackedUsageChart::moveLayer(int step)
{
    BarPlace place = m_view->marked().value_or(BarPlace());
    qsizetype layer = place.layer ? *place.layer : -1;
    do {
        layer += step;
    } while (layer >= 0 && layer < m_shown.size() && m_shown[layer].values[place.bar].isZero());
    if (layer < 0)
        place.layer.reset();
    else if (layer < m_shown.size())
        place.layer = layer;
    read(place);
}

void StackedUsageChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_breakdown.buckets.size() - 1;
    if (last < 0) {
        ChartFrame::keyPressEvent(event);
        return;
    }
    const std::optional<BarPlace> marked = m_view->marked();
    const std::optional<qsizetype> layer = marked ? marked->layer : std::nullopt;
    const auto goTo = [&](qsizetype bar) { read({std::clamp<qsizetype>(bar, 0, last), layer}); };
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(marked ? marked->bar - 1 : last);
        break;
    case Qt::Key_Right:
        goTo(marked ? marked->bar + 1 : 0);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(last);
        break;
    case Qt::Key_Up:
        moveLayer(1);
        break;
    case Qt::Key_Down:
        moveLayer(-1);
        break;
    case Qt::Key_Escape:
        if (marked) {
            stopReading();
            break;
        }
        [[fallthrough]];
    default:
        ChartFrame::keyPressEvent(event);
    }
}

void StackedUsageChart::focusInEvent(QFocusEvent *event)
{
    ChartFrame::focusInEvent(event);
    update();
}

void StackedUsageChart::focusOutEvent(QFocusEvent *event)
{
    ChartFrame::focusOutEvent(event);
    stopReading();
    update();
}

void StackedUsageChart::paintEvent(QPaintEvent *event)
{
    ChartFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().accent, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), Metrics::controlRadius,
                            Metrics::controlRadius);
}

} // namespace steward

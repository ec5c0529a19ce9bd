// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/resourceschart.h"

#include "models/resourcetablemodel.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace steward {

namespace {

constexpr double textGap = 12.0;
constexpr double barShare = 0.5;
constexpr int rowHeight = 36;

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

ResourcesView::ResourcesView(QWidget *parent)
    : ChartCanvas(parent),
      m_kindAxis(hiddenAxis(Qt::AlignLeft)),
      m_countAxis(hiddenAxis(Qt::AlignBottom))
{
    setMinimumHeight(int(resourceKinds.size()) * rowHeight);
    m_kindAxis->setRange(-0.5, double(resourceKinds.size()) - 0.5);
}

void ResourcesView::setCounts(const ResourceCounts &counts)
{
    m_counts = counts;
    // The lowest bar of the chart is its first value.
    QList<double> values;
    for (const ResourceKind &kind : resourceKinds)
        values.prepend(double(counts.*kind.count));
    auto *set = new QBarSet(QString());
    set->append(values);
    chart()->removeAllSeries();
    m_countAxis->setRange(0.0, double(std::max<qint64>(1, largest())));
    m_series = new QHorizontalBarSeries;
    m_series->append(set);
    m_series->setBarWidth(barShare);
    layoutPlot();
    updateColors();
    chart()->addSeries(m_series);
    m_series->attachAxis(m_kindAxis);
    m_series->attachAxis(m_countAxis);
}

void ResourcesView::clear()
{
    chart()->removeAllSeries();
    m_series = nullptr;
    viewport()->update();
}

qint64 ResourcesView::largest() const
{
    qint64 largest = 0;
    for (const ResourceKind &kind : resourceKinds)
        largest = std::max(largest, m_counts.*kind.count);
    return largest;
}

QRectF ResourcesView::plotAreaFor(const QSizeF &size) const
{
    const QFontMetricsF metrics(Fonts::secondary());
    double names = 0.0;
    for (const ResourceKind &kind : resourceKinds)
        names = std::max(names, metrics.horizontalAdvance(resourceName(kind)));
    const double counts = metrics.horizontalAdvance(countText(largest()));
    const double left = names + textGap;
    return {left, 0.0, std::max(1.0, size.width() - left - counts - textGap), size.height()};
}

void ResourcesView::updateColors()
{
    if (!m_series)
        return;
    QBarSet *set = m_series->barSets().constFirst();
    set->setBrush(Theme::tokens().series[0]);
    set->setPen(Qt::NoPen);
}

void ResourcesView::paintTexts(QPainter &painter)
{
    if (!m_series)
        return;
    const Tokens &tokens = Theme::tokens();
    const QRectF plot = plotArea();
    const double row = plot.height() / double(resourceKinds.size());
    const double perUnit = plot.width() / double(std::max<qint64>(1, largest()));
    painter.setFont(Fonts::secondary());
    for (size_t i = 0; i < resourceKinds.size(); ++i) {
        const ResourceKind &kind = resourceKinds[i];
        const qint64 count = m_counts.*kind.count;
        const double top = plot.top() + double(i) * row;
        painter.setPen(tokens.secondary);
        painter.drawText(QRectF(0.0, top, plot.left() - textGap, row),
                         Qt::AlignRight | Qt::AlignVCenter, resourceName(kind));
        const double end = plot.left() + double(count) * perUnit;
        painter.setPen(tokens.text);
        painter.drawText(QRectF(end + 8.0, top, plot.width(), row),
                         Qt::AlignLeft | Qt::AlignVCenter, countText(count));
    }
    painter.setPen(QPen(tokens.line, 1.0));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
}

ResourcesChart::ResourcesChart(QWidget *parent)
    : ChartFrame(tr("Resources chart"), parent),
      m_view(new ResourcesView)
{
    setObjectName(QStringLiteral("resourcesChart"));
    m_view->setAccessibleName(tr("Bars"));
    setContent(m_view);
}

void ResourcesChart::setCounts(const std::optional<ResourceCounts> &counts)
{
    if (!counts) {
        m_view->clear();
        setDescription({});
        return;
    }
    m_view->setCounts(*counts);
    QStringList parts;
    for (const ResourceKind &kind : resourceKinds) {
        const QString count = countText((*counts).*kind.count);
        parts.append(QStringLiteral("%1 %2").arg(resourceName(kind), count));
    }
    setDescription(tr("Resources in use: %1.").arg(QLocale().createSeparatedList(parts)));
}

} // namespace steward

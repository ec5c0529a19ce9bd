// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagesparkline.h"

#include "models/creditsformat.h"
#include "ui/charts/barsview.h"
#include "ui/charts/usagewords.h"

namespace steward {

UsageSparkline::UsageSparkline(QWidget *parent)
    : ReadingChart(tr("Credits chart"), parent),
      m_view(new BarsView(BarsView::Axes::Hidden))
{
    setObjectName(QStringLiteral("usageSparkline"));
    m_view->setFocusProxy(this);
    m_view->setAccessibleName(tr("Bars"));
    m_view->setMinimumHeight(40);
    setContent(m_view);
    connect(m_view, &BarsView::hovered, this, [this](const std::optional<BarPlace> &place) {
        hover(place ? std::optional(place->bar) : std::nullopt);
    });
}

void UsageSparkline::setUsage(const UsageBreakdown &breakdown, Interval interval, Figures figures)
{
    m_buckets = breakdown.buckets;
    BarLayer total;
    for (const UsageBucket &bucket : m_buckets)
        total.values.append(bucket.total.toDouble());
    total.color = [](const Tokens &tokens) { return tokens.series[0]; };
    m_view->setBars(m_buckets, {total});
    setSentence(usageDescription(breakdown, interval, figures));
}

QString UsageSparkline::reading(qsizetype index) const
{
    const UsageBucket &bucket = m_buckets[index];
    if (bucket.isAhead && bucket.isUnknown())
        return tr("%1 (UTC): still to come").arg(bucketText(bucket));
    return tr("%1 (UTC): %2 credits").arg(bucketText(bucket), wordedCreditsText(bucket.total));
}

void UsageSparkline::mark(const std::optional<qsizetype> &item)
{
    m_view->setMarked(item ? std::optional(BarPlace {*item, std::nullopt}) : std::nullopt);
}

QPoint UsageSparkline::placeOf(qsizetype index) const
{
    const QRectF rect = m_view->rectOf({index, std::nullopt});
    return m_view->viewport()->mapToGlobal(rect.center().toPoint());
}

} // namespace steward

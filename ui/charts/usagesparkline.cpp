// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagesparkline.h"

#include "ui/charts/barsview.h"
#include "ui/charts/usagewords.h"

namespace steward {

UsageSparkline::UsageSparkline(QWidget *parent)
    : ChartFrame(tr("Credits chart"), parent),
      m_view(new BarsView(BarsView::Axes::Hidden))
{
    setObjectName(QStringLiteral("usageSparkline"));
    m_view->setAccessibleName(tr("Bars"));
    m_view->setMinimumHeight(40);
    setContent(m_view);
    connect(m_view, &BarsView::hovered, m_view, &BarsView::setMarked);
}

void UsageSparkline::setUsage(const UsageBreakdown &breakdown, Interval interval)
{
    BarLayer total;
    for (const UsageBucket &bucket : breakdown.buckets)
        total.values.append(bucket.total.toDouble());
    total.color = [](const Tokens &tokens) { return tokens.series[0]; };
    m_view->setBars(breakdown.buckets, {total});
    setDescription(usageDescription(breakdown, interval));
}

} // namespace steward

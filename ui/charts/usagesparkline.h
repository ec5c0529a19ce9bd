// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "ui/charts/readingchart.h"
#include "ui/charts/usagewords.h"

namespace steward {

class BarsView;

/// The organization's credits over time as a sparkline: bars alone, without axes and legend.
class UsageSparkline : public ReadingChart
{
    Q_OBJECT

public:
    explicit UsageSparkline(QWidget *parent = nullptr);

    void setUsage(const UsageBreakdown &breakdown, Interval interval,
                  Figures figures = Figures::Given);

    QString reading(qsizetype index) const override;
    QSize sizeHint() const override { return {320, 72}; }

protected:
    qsizetype itemCount() const override { return m_buckets.size(); }
    void mark(const std::optional<qsizetype> &item) override;
    QPoint placeOf(qsizetype index) const override;

private:
    BarsView *m_view;
    QList<UsageBucket> m_buckets;
};

} // namespace steward

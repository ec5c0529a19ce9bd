// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "ui/widgets/chartframe.h"

namespace steward {

class BarsView;

/// The organization's credits over time as small bars without axes, for an overview.
class MiniUsageChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit MiniUsageChart(QWidget *parent = nullptr);

    void setUsage(const UsageBreakdown &breakdown, Interval interval);

    QSize sizeHint() const override { return {320, 72}; }

private:
    BarsView *m_view;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "ui/widgets/chartframe.h"

namespace steward {

class BarsView;

/// The organization's credits over time as a sparkline: bars alone, without axes and legend.
class UsageSparkline : public ChartFrame
{
    Q_OBJECT

public:
    explicit UsageSparkline(QWidget *parent = nullptr);

    void setUsage(const UsageBreakdown &breakdown, Interval interval);

    QSize sizeHint() const override { return {320, 72}; }

private:
    BarsView *m_view;
};

} // namespace steward

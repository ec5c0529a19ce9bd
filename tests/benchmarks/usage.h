// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "models/usagetablemodel.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/widgets/figuretable.h"

#include <QWidget>

namespace steward::bench {

/// The chart of usage and its table in a window.
class UsageDesk
{
public:
    UsageDesk();

    /// Decodes \a body where the client does, and waits for both to be painted.
    void load(QByteArray body);
    void paint();

    QWidget window;
    StackedUsageChart chart;
    FigureTable table;
    UsageTableModel model;
    UsageSortProxyModel sorted;
    ProjectColors colors;
};

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resources.h"
#include "ui/charts/chartcanvas.h"
#include "ui/widgets/chartframe.h"

#include <optional>

class QHorizontalBarSeries;
class QValueAxis;

namespace steward {

/// One horizontal bar for each kind of resource, its name before it, its count at its end.
class ResourcesView : public ChartCanvas
{
    Q_OBJECT

public:
    explicit ResourcesView(QWidget *parent = nullptr);

    void setCounts(const ResourceCounts &counts);
    void clear();

protected:
    QRectF plotAreaFor(const QSizeF &size) const override;
    void updateColors() override;
    void paintTexts(QPainter &painter) override;

private:
    qint64 largest() const;

    ResourceCounts m_counts;
    QHorizontalBarSeries *m_series = nullptr;
    QValueAxis *m_kindAxis;
    QValueAxis *m_countAxis;
};

/// ResourcesView with a name and a sentence for assistive technology.
class ResourcesChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit ResourcesChart(QWidget *parent = nullptr);

    /// Nothing shows an empty chart.
    void setCounts(const std::optional<ResourceCounts> &counts);

private:
    ResourcesView *m_view;
};

} // namespace steward

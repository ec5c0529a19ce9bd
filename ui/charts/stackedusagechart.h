// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "ui/charts/barsview.h"
#include "ui/charts/usagewords.h"
#include "ui/widgets/chartframe.h"

namespace steward {

class ChartLegend;

/// Credits over time by project: stacked bars, and a legend that switches projects on and off.
/// Left and Right read bar after bar, Up and Down the parts of one, Home and End go to the ends,
/// Escape stops reading. What is read is the chart's accessible description then, and a tool tip.
class StackedUsageChart : public ChartFrame
{
    Q_OBJECT

public:
    /// What the bars are as high as: the credits, or each part's share of them.
    enum class Measure { Credits, Shares };

    explicit StackedUsageChart(QWidget *parent = nullptr);

    /// Shows \a breakdown, whose points are an \a interval long each.
    void setUsage(const UsageBreakdown &breakdown, Interval interval,
                  Figures figures = Figures::Given);

    void setMeasure(Measure measure);
    Measure measure() const { return m_measure; }

    /// What the chart says of \a place: date, name, value and share.
    QString reading(const BarPlace &place) const;
    BarsView *view() const { return m_view; }
    ChartLegend *legend() const { return m_legend; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showBars();
    double heightOf(Credits value, Credits whole) const;
    void hover(const std::optional<BarPlace> &place);
    void read(const BarPlace &place);
    void stopReading();
    void moveLayer(int step);
    QString toolTipText(const BarPlace &place) const;

    BarsView *m_view;
    ChartLegend *m_legend;
    UsageBreakdown m_breakdown;
    QList<UsageSeries> m_shown; ///< the series that are not switched off
    Interval m_interval = Interval::Day;
    Figures m_figures = Figures::Awaited;
    Measure m_measure = Measure::Credits;
};

/// The colour of \a series in the theme of \a tokens.
QColor seriesColor(const UsageSeries &series, const Tokens &tokens);

} // namespace steward

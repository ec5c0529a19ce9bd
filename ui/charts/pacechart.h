// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditpace.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/readingchart.h"
#include "ui/charts/timelabels.h"
#include "ui/charts/valuescale.h"

class QAreaSeries;
class QLineSeries;

namespace steward {

/// The credits of a period so far against its allowance: what was used, the even pace, and what is
/// expected, with its band.
class PaceView : public ChartCanvas
{
    Q_OBJECT

public:
    explicit PaceView(QWidget *parent = nullptr);

    void setPace(const CreditPace &pace);
    void clear();
    void setMarked(const std::optional<qsizetype> &day);
    std::optional<qsizetype> dayAt(const QPointF &position) const;
    /// Where the end of the day \a index of the period is, at what was used or is expected by then.
    QPointF placeOf(qsizetype day) const;

signals:
    void hovered(const std::optional<qsizetype> &day);

protected:
    QRectF plotAreaFor(const QSizeF &size) const override;
    void plotAreaChanged() override;
    void updateColors() override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void paintTexts(QPainter &painter) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    double dayPitch() const;
    double valueAtEndOf(qsizetype day) const;
    QList<UsageBucket> dayBuckets() const;

    std::optional<CreditPace> m_pace;
    QList<double> m_sums; ///< used since the start, at the end of each day
    ValueScale m_scale;
    QList<TimeLabel> m_labels;
    QValueAxis *m_dayAxis;
    QValueAxis *m_valueAxis;
    QLineSeries *m_used;
    QLineSeries *m_even;
    QLineSeries *m_allowance;
    QLineSeries *m_expected;
    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band;
    std::optional<qsizetype> m_marked;
};

/// A PaceView with a legend, which can be read day by day.
class PaceChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit PaceChart(QWidget *parent = nullptr);

    /// \a withoutPace describes the chart where there is none.
    void setPace(const std::optional<CreditPace> &pace, const QString &withoutPace = {});
    QString reading(qsizetype index) const override;
    PaceView *view() const { return m_view; }

protected:
    qsizetype itemCount() const override;
    void mark(const std::optional<qsizetype> &item) override { m_view->setMarked(item); }
    QPoint placeOf(qsizetype index) const override;

private:
    PaceView *m_view;
    std::optional<CreditPace> m_pace;
};

} // namespace steward

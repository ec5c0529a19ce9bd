// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/timelabels.h"
#include "ui/charts/valuescale.h"
#include "ui/style/theme.h"

#include <functional>

class QStackedBarSeries;
class QValueAxis;

namespace steward {

class BarsItem;

/// One colour of stacked bars.
struct BarLayer
{
    QList<double> values; ///< one for each bar
    std::function<QColor(const Tokens &)> color;
};

/// A place in a BarsView: a bar, and a layer of it or all of it.
struct BarPlace
{
    qsizetype bar = 0;
    std::optional<qsizetype> layer;

    bool operator==(const BarPlace &) const = default;
};

/// Stacked bars over time, with a scale on the left and dates below, or bare.
class BarsView : public ChartCanvas
{
    Q_OBJECT

public:
    enum class Axes { Shown, Hidden };

    enum class Unit { Credits, Percent };

    explicit BarsView(Axes axes, QWidget *parent = nullptr);

    /// Shows \a layers from the bottom up, all at once. Buckets that are partial are hatched.
    void setBars(const QList<UsageBucket> &buckets, const QList<BarLayer> &layers,
                 Unit unit = Unit::Credits);

    /// Marks \a place; nothing takes the mark away.
    void setMarked(const std::optional<BarPlace> &place);
    const std::optional<BarPlace> &marked() const { return m_marked; }
    /// The bar or layer below \a position of the viewport, where there is one.
    std::optional<BarPlace> placeAt(const QPointF &position) const;
    /// Where \a place is in the viewport.
    QRectF rectOf(const BarPlace &place) const;

signals:
    /// The pointer is over a bar, or over none any more.
    void hovered(const std::optional<steward::BarPlace> &place);

protected:
    QRectF plotAreaFor(const QSizeF &size) const override;
    void plotAreaChanged() override;
    void updateColors() override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void paintTexts(QPainter &painter) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void createSeries();
    double pitch() const;
    double barShare() const;
    QString scaleLabel(int index) const;
    void paintLines(QPainter &painter) const;
    void paintPartial(QPainter &painter) const;
    void updateMark(const BarPlace &place);

    Axes m_axes;
    QList<UsageBucket> m_buckets;
    QList<BarLayer> m_layers;
    ValueScale m_scale;
    Unit m_unit = Unit::Credits;
    QList<TimeLabel> m_labels;
    QStackedBarSeries *m_series = nullptr; ///< of few bars
    BarsItem *m_bars;                      ///< of many
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    std::optional<BarPlace> m_marked;
};

} // namespace steward

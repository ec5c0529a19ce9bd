// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcanvas.h"
#include "ui/charts/readingchart.h"
#include "ui/charts/valuescale.h"
#include "ui/style/theme.h"

#include <functional>

class QBarSet;
class QStackedBarSeries;

namespace steward {

/// One named column, which reaches from one value to another: from zero, or from where the one
/// before it ends.
struct ChartColumn
{
    QString name;
    double from = 0.0;
    double to = 0.0;
    QString value;   ///< stands above it
    QString reading; ///< all of it in one line
    std::function<QColor(const Tokens &)> color;
};

/// Columns side by side, their names below them and their values above.
class ColumnsView : public ChartCanvas
{
    Q_OBJECT

public:
    explicit ColumnsView(QWidget *parent = nullptr);

    void setColumns(const QList<ChartColumn> &columns);
    void setMarked(const std::optional<qsizetype> &column);
    std::optional<qsizetype> columnAt(const QPointF &position) const;
    /// Where the column is in the viewport.
    QRectF rectOf(qsizetype column) const;
    /// The value at the foot of the chart: not zero where the columns' differences would be lost.
    double foot() const { return m_foot; }
    /// Says so: "The axis begins at 1,000."; empty where it begins at zero. The chart shows it.
    QString footText() const;

signals:
    void hovered(const std::optional<qsizetype> &column);

protected:
    QRectF plotAreaFor(const QSizeF &size) const override;
    void updateColors() override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void paintTexts(QPainter &painter) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString scaleLabel(int index) const;
    double columnPitch() const;
    double heightOf(double value) const;

    QList<ChartColumn> m_columns;
    ValueScale m_scale;
    double m_foot = 0.0;
    QValueAxis *m_nameAxis;
    QValueAxis *m_valueAxis;
    QStackedBarSeries *m_series = nullptr;
    std::optional<qsizetype> m_marked;
};

/// A ColumnsView that can be read by key and by assistive technology.
class ColumnsChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit ColumnsChart(const QString &accessibleName, QWidget *parent = nullptr);

    /// \a sentence says what is to be seen; where the axis begins is added to it.
    void setColumns(const QList<ChartColumn> &columns, const QString &sentence);
    QString reading(qsizetype index) const override { return m_columns[index].reading; }
    ColumnsView *view() const { return m_view; }

protected:
    qsizetype itemCount() const override { return m_columns.size(); }
    void mark(const std::optional<qsizetype> &item) override { m_view->setMarked(item); }
    QPoint placeOf(qsizetype index) const override;

private:
    ColumnsView *m_view;
    QList<ChartColumn> m_columns;
};

} // namespace steward

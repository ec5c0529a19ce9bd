// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

class QValueAxis;

namespace steward {

/// A Qt chart that paints its own texts: Qt's axes can neither thin their labels nor speak the
/// person's locale. It takes no focus; the ChartFrame around it does.
class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

protected:
    /// Where the bars go within \a size.
    virtual QRectF plotAreaFor(const QSizeF &size) const = 0;
    /// The plot area changed; what depends on it can follow.
    virtual void plotAreaChanged() { }
    /// Takes the theme's colours over into the chart.
    virtual void updateColors() = 0;
    /// Paints texts and marks above the chart.
    virtual void paintTexts(QPainter &painter) = 0;

    /// A new axis of the chart that is not seen; paintTexts() paints its labels.
    QValueAxis *hiddenAxis(Qt::Alignment alignment);
    QRectF plotArea() const;
    /// Asks plotAreaFor() again.
    void layoutPlot();

    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/style/fonts.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace steward {

ChartCanvas::ChartCanvas(QWidget *parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // QGraphicsView lets it take the focus for itself
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRubberBand(QChartView::NoRubberBand);
    setBackgroundBrush(Qt::NoBrush);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

QValueAxis *ChartCanvas::hiddenAxis(Qt::Alignment alignment)
{
    auto *axis = new QValueAxis(chart());
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    chart()->addAxis(axis, alignment);
    return axis;
}

QRectF ChartCanvas::plotArea() const
{
    return chart()->plotArea();
}

void ChartCanvas::layoutPlot()
{
    chart()->setPlotArea(plotAreaFor(viewport()->size()));
    plotAreaChanged();
    viewport()->update();
}

/// A pointer at rest asks for a tool tip: what hovering shows is one already, and Qt's own would
/// take it away.
bool ChartCanvas::viewportEvent(QEvent *event)
{
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layoutPlot();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateColors();
        viewport()->update();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layoutPlot();
    }
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(Fonts::axis());
    paintTexts(*painter);
}

} // namespace steward

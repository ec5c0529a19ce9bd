// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readingchart.h"

#include "ui/style/theme.h"

#include <QCursor>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace steward {

ReadingChart::ReadingChart(const QString &accessibleName, QWidget *parent)
    : ChartFrame(accessibleName, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    layout()->setContentsMargins(8, 6, 8, 6);
    layout()->setSpacing(Metrics::controlGap);
}

void ReadingChart::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    stopReading();
}

void ReadingChart::hover(const std::optional<qsizetype> &item)
{
    if (item == m_marked)
        return;
    if (!item) {
        stopReading();
        return;
    }
    m_marked = item;
    mark(item);
    showToolTip(QCursor::pos(), *item);
}

void ReadingChart::read(qsizetype index)
{
    m_marked = index;
    mark(index);
    setDescription(reading(index));
    showToolTip(placeOf(index), index);
}

void ReadingChart::stopReading()
{
    if (m_marked)
        QToolTip::hideText();
    m_marked.reset();
    mark(std::nullopt);
    setDescription(m_sentence);
}

void ReadingChart::showToolTip(const QPoint &place, qsizetype index)
{
    // Names come from the service: what looks like markup in them is shown as it is.
    const QString text = QFontMetrics(QToolTip::font())
                             .elidedText(reading(index).simplified(), Qt::ElideMiddle, 560);
    QToolTip::showText(
        place, QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped()), this);
}

void ReadingChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = itemCount() - 1;
    if (last < 0) {
        ChartFrame::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        read(m_marked ? std::max<qsizetype>(0, *m_marked - 1) : last);
        break;
    case Qt::Key_Right:
        read(m_marked ? std::min(last, *m_marked + 1) : 0);
        break;
    case Qt::Key_Home:
        read(0);
        break;
    case Qt::Key_End:
        read(last);
        break;
    case Qt::Key_Escape:
        if (m_marked) {
            stopReading();
            break;
        }
        [[fallthrough]];
    default:
        ChartFrame::keyPressEvent(event);
    }
}

void ReadingChart::focusInEvent(QFocusEvent *event)
{
    ChartFrame::focusInEvent(event);
    update();
}

void ReadingChart::focusOutEvent(QFocusEvent *event)
{
    ChartFrame::focusOutEvent(event);
    stopReading();
    update();
}

void ReadingChart::paintEvent(QPaintEvent *event)
{
    ChartFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().accent, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), Metrics::controlRadius,
                            Metrics::controlRadius);
}

} // namespace steward

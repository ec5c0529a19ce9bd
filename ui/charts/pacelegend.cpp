// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pacelegend.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace steward {

namespace {

constexpr int sampleWidth = 26;
constexpr int sampleGap = 6;
constexpr int lineEntryGap = 20;

struct PaceLine
{
    QString name;
    QPen pen;
    bool hasBand = false;
};

QList<PaceLine> paceLines()
{
    const Tokens &tokens = Theme::tokens();
    return {{PaceLegend::tr("Used"), QPen(tokens.series[0], 2.5)},
            {PaceLegend::tr("Expected"), QPen(tokens.series[0], 2.0, Qt::DashLine), true},
            {PaceLegend::tr("Even pace"), QPen(tokens.secondary, 1.5, Qt::DotLine)},
            {PaceLegend::tr("Allowance"), QPen(tokens.series[1], 2.0, Qt::DashDotLine)}};
}

} // namespace

PaceLegend::PaceLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PaceLegend::sizeHint() const
{
    const QFontMetrics metrics(Fonts::axis());
    int width = 0;
    const QList<PaceLine> lines = paceLines();
    for (const PaceLine &line : lines)
        width += sampleWidth + sampleGap + metrics.horizontalAdvance(line.name) + lineEntryGap;
    return {width, metrics.height() + 6};
}

void PaceLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Fonts::axis());
    const QFontMetrics metrics(painter.font());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int left = std::max(0, (width() - sizeHint().width() + lineEntryGap) / 2);
    const QList<PaceLine> lines = paceLines();
    for (const PaceLine &line : lines) {
        const int textWidth = metrics.horizontalAdvance(line.name);
        const QRect entry(left, 0, sampleWidth + sampleGap + textWidth, height());
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), entry);
        const int sample = isMirrored ? place.right() - sampleWidth : place.left();
        if (line.hasBand) {
            QColor band = line.pen.color();
            band.setAlphaF(0.16F);
            painter.fillRect(QRect(sample, height() / 2 - 5, sampleWidth, 10), band);
        }
        painter.setPen(line.pen);
        painter.drawLine(QPointF(sample, height() / 2.0),
                         QPointF(sample + sampleWidth, height() / 2.0));
        painter.setPen(Theme::tokens().text);
        painter.drawText(place, Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight),
                         line.name);
        left += entry.width() + lineEntryGap;
    }
}

} // namespace steward

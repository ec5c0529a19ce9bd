// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chartpicture.h"

#include "ui/style/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace steward {

namespace {

constexpr double pictureSharpness = 2.0;

void paintChart(QWidget &chart, QPainter &painter)
{
    painter.fillRect(chart.rect(), Theme::tokens().panel);
    chart.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

} // namespace

QImage chartImage(QWidget &chart)
{
    QImage image(chart.size() * pictureSharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureSharpness);
    QPainter painter(&image);
    paintChart(chart, painter);
    return image;
}

QByteArray chartPng(QWidget &chart)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    chartImage(chart).save(&file, "PNG");
    return file.data();
}

QByteArray chartSvg(QWidget &chart)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.accessibleDescription());
    QPainter painter(&generator);
    paintChart(chart, painter);
    painter.end();
    return file.data();
}

} // namespace steward

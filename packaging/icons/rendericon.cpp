// SPDX-License-Identifier: GPL-3.0-or-later
// rendericon DRAWING SIZE PICTURE: draws an SVG into a square PNG while Steward is built.
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("rendericon DRAWING SIZE PICTURE\n", stderr);
        return 2;
    }
    const int size = QString::fromLocal8Bit(argv[2]).toInt();
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    if (size <= 0 || !drawing.isValid()) {
        std::fprintf(stderr, "rendericon: %s cannot be drawn at size %s.\n", argv[1], argv[2]);
        return 1;
    }
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    if (!picture.save(QString::fromLocal8Bit(argv[3]), "PNG")) {
        std::fprintf(stderr, "rendericon: %s cannot be written.\n", argv[3]);
        return 1;
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QApplication>
#include <QFontInfo>

#include <cmath>

namespace steward {

namespace {

constexpr int textPixels = 13;

QFont font(int pixels, QFont::Weight weight)
{
    QFont result = QApplication::font();
    result.setPixelSize(Fonts::scaled(pixels));
    result.setWeight(weight);
    return result;
}

} // namespace

int Fonts::scaled(int pixels)
{
    const QFont base = QApplication::font();
    const int basePixels = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
    return static_cast<int>(std::lround(double(pixels) * basePixels / textPixels));
}

QFont Fonts::title()
{
    return font(22, QFont::DemiBold);
}

QFont Fonts::figure()
{
    return font(24, QFont::DemiBold);
}

QFont Fonts::section()
{
    return font(13, QFont::DemiBold);
}

QFont Fonts::text()
{
    return QApplication::font();
}

QFont Fonts::control()
{
    return font(13, QFont::Medium);
}

QFont Fonts::secondary()
{
    return font(12, QFont::Normal);
}

QFont Fonts::header()
{
    return font(12, QFont::DemiBold);
}

QFont Fonts::pill()
{
    return font(11, QFont::DemiBold);
}

QFont Fonts::axis()
{
    return font(11, QFont::Normal);
}

} // namespace steward

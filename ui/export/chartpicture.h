// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

class QWidget;

namespace steward {

/// \a chart as it is on the screen, with all that stands in it, on the colour of a panel and twice
/// as sharp.
QImage chartImage(QWidget &chart);
/// The same as a PNG file.
QByteArray chartPng(QWidget &chart);
/// The same as an SVG file, which is sharp at every size.
QByteArray chartSvg(QWidget &chart);

} // namespace steward

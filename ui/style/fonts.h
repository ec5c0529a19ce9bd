// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace steward {

/// The typographic scale, in the desktop's font. Sizes follow the desktop's: its text is our 13.
/// Digits have one width wherever the font's own do; Qt 6.4 cannot ask a font for tabular ones.
class Fonts
{
public:
    static QFont title();     ///< 22 semibold: the page's title
    static QFont figure();    ///< 24 semibold: the figure of a card
    static QFont section();   ///< 13 semibold: the title of a card or section
    static QFont text();      ///< 13: the desktop's font as it is
    static QFont control();   ///< 13 medium: buttons and tabs
    static QFont secondary(); ///< 12: explanations and notes
    static QFont header();    ///< 12 semibold: table headers
    static QFont pill();      ///< 11 semibold: labels in pills
    static QFont axis();      ///< 11: axes and legends of charts

    /// \a pixels of the scale in the desktop's size.
    static int scaled(int pixels);
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"
#include "ui/style/appearance.h"

#include <QColor>
#include <QPalette>

#include <array>

class QApplication;

namespace steward {

/// The colours of one appearance.
struct Tokens
{
    QColor window;    ///< page background
    QColor panel;     ///< cards, tables, fields
    QColor sidebar;   ///< left column
    QColor text;      ///< on all three
    QColor secondary; ///< explanations, headers, placeholders
    QColor disabled;  ///< text of what cannot be used now; still readable
    QColor line;      ///< borders, rules, grid of charts
    QColor accent;    ///< primary button, current tab, links, focus
    QColor onAccent;  ///< text and icons on accent
    QColor good;
    QColor warn;
    QColor bad;
    std::array<QColor, 8> series; ///< projects by size
    QColor other;                 ///< the chart's "Other"
    QColor deleted;               ///< the chart's "Deleted projects"
    QColor unassigned;            ///< the chart's "Not assigned to a project"
    QColor selection;             ///< selected rows on panel
    QColor hover;                 ///< the row or control under the pointer, on panel
    bool isDark = false;
    bool isStrong = false; ///< more contrast than usual

    /// The colour of \a tone for text and shapes on window or panel.
    QColor color(Tone tone) const;
    /// The background of a label in \a tone on \a background.
    QColor tint(Tone tone, const QColor &background) const;
    /// The background of what is current in a list on \a background.
    QColor current(const QColor &background) const;
    /// The text of a label in \a tone on \a background, at 4.5 : 1 or better; at 7 : 1 where
    /// there is to be more contrast.
    QColor readable(Tone tone, const QColor &background) const;
};

/// The tokens that belong to \a palette: dark where its window is, stronger where it is black and
/// white alone, as high-contrast desktops have it.
const Tokens &tokens(const QPalette &palette);

enum class Shade { Light, Dark };
enum class Contrast { Usual, High };

/// The tokens of that appearance.
const Tokens &tokensFor(Shade shade, Contrast contrast);

/// The contrast of two opaque colours after WCAG 2: 1 (none) to 21.
double contrastRatio(const QColor &first, const QColor &second);

/// \a share (0 to 1) of \a top over \a bottom.
QColor mixed(const QColor &bottom, const QColor &top, double share);

/// The look of the whole program.
class Theme
{
public:
    /// Sets style and palette, and follows the desktop where \a appearance is System. It may be
    /// called again at any time: widgets hear of it through QEvent::PaletteChange.
    static void apply(QApplication &application, Appearance appearance);
    /// What was applied last.
    static Appearance appearance();
    /// The tokens in use. Ask for them when painting; never keep them.
    static const Tokens &tokens();
    /// The palette made from \a tokens.
    static QPalette palette(const Tokens &tokens);
    /// Whether things may move: not where the desktop says otherwise.
    static bool allowsMotion();
};

/// As long as it lives, what is painted is painted for paper: light, whatever the screen is.
class PaperColors
{
public:
    PaperColors();
    ~PaperColors();
    Q_DISABLE_COPY_MOVE(PaperColors)
};

/// The distances of the grid, in device-independent pixels.
namespace Metrics {
inline constexpr int pageMargin = 28;
inline constexpr int controlGap = 8;  ///< in a row of controls
inline constexpr int cardGap = 12;    ///< between cards
inline constexpr int sectionGap = 14; ///< between sections
inline constexpr int controlHeight = 32;
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int cardPadding = 16;
inline constexpr int rowHeight = 36;
/// On both sides of a tab's text, and of the rule below the tabs. A tab bar with the margin
/// pageMargin - tabPadding on both sides is in line with a page.
inline constexpr int tabPadding = 14;
} // namespace Metrics

} // namespace steward

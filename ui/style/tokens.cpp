// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

// The one table of colours. Everything else is made from it. What a chart stacks differs in
// lightness as well as in hue, for whoever sees fewer hues: tst_contrast holds it to that.
Tokens lightTokens()
{
    return {
        .window = rgb(0xf6f7f9),
        .panel = rgb(0xffffff),
        .sidebar = rgb(0xeef0f3),
        .text = rgb(0x1b1f24),
        .secondary = rgb(0x5b6470),
        .disabled = rgb(0x67707c),
        .line = rgb(0xdfe3e8),
        .accent = rgb(0x1f6feb),
        .onAccent = rgb(0xffffff),
        .good = rgb(0x1a7f37),
        .warn = rgb(0x9a6700),
        .bad = rgb(0xcf222e),
        .series = {rgb(0x2f6fde), rgb(0xdd7a1d), rgb(0x168460), rgb(0xbc4fa7), rgb(0x6638a9),
                   rgb(0xb08e46), rgb(0x049fcf), rgb(0x8f5330)},
        .other = rgb(0x5f6773),
        .deleted = rgb(0x8d949e),
        .unassigned = rgb(0x363d47),
        .selection = rgb(0xe7effd),
        .hover = rgb(0xf3f5f8),
        .isDark = false,
    };
}

Tokens darkTokens()
{
    return {
        .window = rgb(0x15181c),
        .panel = rgb(0x1c2025),
        .sidebar = rgb(0x121519),
        .text = rgb(0xe6e9ee),
        .secondary = rgb(0x9aa4b2),
        .disabled = rgb(0x858f9c),
        .line = rgb(0x2c323a),
        .accent = rgb(0x4c8dff),
        .onAccent = rgb(0x0d1520),
        .good = rgb(0x3fb950),
        .warn = rgb(0xd29922),
        .bad = rgb(0xf85149),
        .series = {rgb(0x5b9bff), rgb(0xf2a65a), rgb(0x4fcfa6), rgb(0xbc7ec7), rgb(0x8d64c4),
                   rgb(0xf2d956), rgb(0x97d1f5), rgb(0xb87e5e)},
        .other = rgb(0x98a2b0),
        .deleted = rgb(0x69727e),
        .unassigned = rgb(0xdde2e9),
        .selection = rgb(0x263855),
        .hover = rgb(0x23282e),
        .isDark = true,
    };
}

constexpr double usualContrast = 4.5; // WCAG 2, level AA
constexpr double highContrast = 7;    // level AAA

/// \a color, nearer to \a end by as little as makes it stand out from \a ground by \a least : 1.
QColor standingOut(const QColor &color, const QColor &end, const QColor &ground, double least)
{
    constexpr int steps = 20;
    QColor result = color;
    for (int step = 1; contrastRatio(result, ground) < least && step <= steps; ++step)
        result = mixed(color, end, double(step) / steps);
    return result;
}

// Lines and explanations as strong as text, grounds as plain as the desktop's; what is selected is
// seen at a glance, and words in a colour are read as easily as others.
Tokens strengthened(Tokens tokens)
{
    constexpr double selected = 2;
    constexpr double hovered = 1.3;
    const QColor ground = tokens.isDark ? QColor(Qt::black) : QColor(Qt::white);
    tokens.window = tokens.panel = tokens.sidebar = ground;
    tokens.text = tokens.isDark ? QColor(Qt::white) : QColor(Qt::black);
    tokens.secondary = mixed(tokens.text, ground, 0.15);
    tokens.disabled = mixed(tokens.text, ground, 0.35);
    tokens.line = mixed(tokens.text, ground, 0.4);
    tokens.selection = standingOut(ground, tokens.accent, ground, selected);
    tokens.hover = standingOut(ground, tokens.text, ground, hovered);
    for (QColor *tone : {&tokens.accent, &tokens.good, &tokens.warn, &tokens.bad})
        *tone = standingOut(*tone, tokens.text, ground, highContrast);
    tokens.onAccent = ground;
    tokens.isStrong = true;
    return tokens;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
           + 0.0722 * channel(color.blueF());
}

} // namespace

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto [dark, light] = std::minmax({luminance(first), luminance(second)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &bottom, const QColor &top, double share)
{
    const auto mix = [share](int below, int above) {
        return static_cast<int>(std::lround(below + (above - below) * share));
    };
    return {mix(bottom.red(), top.red()), mix(bottom.green(), top.green()),
            mix(bottom.blue(), top.blue())};
}

QColor Tokens::color(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return secondary;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    }
    Q_UNREACHABLE();
}

QColor Tokens::tint(Tone tone, const QColor &background) const
{
    return mixed(background, color(tone), isDark && !isStrong ? 0.2 : 0.13);
}

QColor Tokens::current(const QColor &background) const
{
    return isStrong ? selection : mixed(background, accent, isDark ? 0.24 : 0.12);
}

QColor Tokens::readable(Tone tone, const QColor &background) const
{
    return standingOut(color(tone), text, background, isStrong ? highContrast : usualContrast);
}

const Tokens &tokensFor(Shade shade, Contrast contrast)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens strongLight = strengthened(light);
    static const Tokens strongDark = strengthened(dark);

    if (shade == Shade::Dark)
        return contrast == Contrast::High ? strongDark : dark;
    return contrast == Contrast::High ? strongLight : light;
}

const Tokens &tokens(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool isStrong = contrastRatio(window, text) > 20.9;
    return tokensFor(window.lightness() < 128 ? Shade::Dark : Shade::Light,
                     isStrong ? Contrast::High : Contrast::Usual);
}

} // namespace steward

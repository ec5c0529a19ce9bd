// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is read stands out from what it is on by 4.5 : 1 at least (WCAG 2, level AA), by 7 : 1
// where high contrast is asked for (level AAA), and what a chart stacks from each other, computed
// from the one table of colours.
#include "ui/style/theme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace steward;

namespace {

constexpr double usualText = 4.5;
constexpr double strongText = 7.0;
constexpr double shape = 3.0; // the focus, and what has a word beside it

QPalette desktop(const QColor &window, const QColor &windowText)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, windowText);
    return palette;
}

struct Look
{
    const char *name;
    QPalette desktop;
};

const Look looks[] = {
    {"light", desktop(QColor(0xf0f0f0), QColor(0x202020))},
    {"dark", desktop(QColor(0x202020), QColor(0xf0f0f0))},
    {"high contrast, light", desktop(Qt::white, Qt::black)},
    {"high contrast, dark", desktop(Qt::black, Qt::white)},
};

/// How a person's eye mixes red, green and blue light: Machado, Oliveira and Fernandes (2009), with
/// one kind of cone missing.
struct Vision
{
    const char *name;
    double mix[3][3];
};

const Vision visions[] = {
    {"all cones", {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {"protanopia",
     {{0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}}},
    {"deuteranopia",
     {{0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}}},
    {"tritanopia",
     {{1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}}},
};

using Triple = std::array<double, 3>;

/// CIE 1976 L*a*b*, for daylight, of what \a vision makes of \a color.
Triple labOf(const QColor &color, const Vision &vision)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const Triple light {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    const auto sumOf = [](const double(&mix)[3], const Triple &of) {
        return mix[0] * of[0] + mix[1] * of[1] + mix[2] * of[2];
    };
    Triple seen;
    for (size_t i = 0; i < seen.size(); ++i)
        seen[i] = std::clamp(sumOf(vision.mix[i], light), 0.0, 1.0);
    constexpr double toXyz[3][3] = {
        {0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}};
    constexpr double daylight[3] = {0.95047, 1.0, 1.08883};
    Triple xyz;
    for (size_t i = 0; i < xyz.size(); ++i) {
        const double part = sumOf(toXyz[i], seen) / daylight[i];
        xyz[i] = part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116.0;
    }
    return {116.0 * xyz[1] - 16.0, 500.0 * (xyz[0] - xyz[1]), 200.0 * (xyz[1] - xyz[2])};
}

double differenceOf(const QColor &first, const QColor &second, const Vision &vision)
{
    const Triple a = labOf(first, vision);
    const Triple b = labOf(second, vision);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

constexpr Tone tones[] = {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad};

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void computesWhatWcagSays();
    void tellsTheLooksApart();
    void textOnGround_data() { eachLook(); }
    void textOnGround();
    void toneOnGround_data() { eachLook(); }
    void toneOnGround();
    void primaryButton_data() { eachLook(); }
    void primaryButton();
    void paletteRoles_data() { eachLook(); }
    void paletteRoles();
    void shapes_data() { eachLook(); }
    void shapes();
    void layersOfAChart_data() { eachLook(); }
    void layersOfAChart();

private:
    static void eachLook();
    static const Tokens &look();
    static double leastFor(const Tokens &tokens)
    {
        return tokens.isStrong ? strongText : usualText;
    }
    static QList<QColor> layers(const Tokens &tokens);
    static void compare(const char *what, const QColor &front, const QColor &ground, double least);
};

void TestContrast::eachLook()
{
    QTest::addColumn<QPalette>("desktop");
    for (const Look &each : looks)
        QTest::newRow(each.name) << each.desktop;
}

const Tokens &TestContrast::look()
{
    QFETCH(QPalette, desktop);
    return tokens(desktop);
}

void TestContrast::compare(const char *what, const QColor &front, const QColor &ground,
                           double least)
{
    const double ratio = contrastRatio(front, ground);
    QVERIFY2(ratio >= least,
             qPrintable(QStringLiteral("%1: %2 on %3 is %4 : 1")
                            .arg(QLatin1StringView(what), front.name(), ground.name())
                            .arg(ratio, 0, 'f', 2)));
}

void TestContrast::computesWhatWcagSays()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // A grey that the recommendation's own examples name as just enough on white.
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestContrast::tellsTheLooksApart()
{
    for (size_t i = 0; i < std::size(looks); ++i) {
        for (size_t other = i + 1; other < std::size(looks); ++other)
            QVERIFY(&tokens(looks[i].desktop) != &tokens(looks[other].desktop));
    }
}

void TestContrast::textOnGround()
{
    const Tokens &colors = look();
    const double text = leastFor(colors);
    const QColor grounds[] = {colors.window, colors.panel, colors.sidebar, colors.selection,
                              colors.hover};
    for (const QColor &ground : grounds) {
        compare("text", colors.text, ground, text);
        compare("secondary", colors.secondary, ground, text);
    }
    // WCAG asks nothing of what cannot be used; it says why, and that is read.
    for (const QColor &ground : {colors.window, colors.panel})
        compare("disabled", colors.disabled, ground, text);
}

void TestContrast::toneOnGround()
{
    const Tokens &colors = look();
    const double text = leastFor(colors);
    for (const QColor &ground :
         {colors.window, colors.panel, colors.sidebar, colors.selection, colors.hover}) {
        for (const Tone tone : tones) {
            compare("words in a tone", colors.readable(tone, ground), ground, text);
            const QColor pill = colors.tint(tone, ground);
            compare("a pill", colors.readable(tone, pill), pill, text);
        }
    }
}

void TestContrast::primaryButton()
{
    const Tokens &colors = look();
    const double text = leastFor(colors);
    const QColor shade = colors.isDark ? QColor(Qt::white) : QColor(Qt::black);
    for (const double share : {0.0, 0.09, 0.18}) // as it is, under the pointer, pressed
        compare("primary button", colors.onAccent, mixed(colors.accent, shade, share), text);
}

void TestContrast::paletteRoles()
{
    const Tokens &colors = look();
    const QPalette palette = Theme::palette(colors);
    const struct
    {
        const char *name;
        QPalette::ColorRole front;
        QPalette::ColorRole ground;
    } pairs[] = {
        {"window", QPalette::WindowText, QPalette::Window},
        {"field", QPalette::Text, QPalette::Base},
        {"every other row", QPalette::Text, QPalette::AlternateBase},
        {"button", QPalette::ButtonText, QPalette::Button},
        {"placeholder", QPalette::PlaceholderText, QPalette::Base},
        {"link", QPalette::Link, QPalette::Window},
        {"visited link", QPalette::LinkVisited, QPalette::Window},
        {"selection", QPalette::HighlightedText, QPalette::Highlight},
        {"tooltip", QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const double text = group == QPalette::Disabled ? usualText : leastFor(colors);
        for (const auto &pair : pairs)
            compare(pair.name, palette.color(group, pair.front), palette.color(group, pair.ground),
                    text);
    }
}

void TestContrast::shapes()
{
    const Tokens &colors = look();
    for (const QColor &ground : {colors.window, colors.panel, colors.sidebar}) {
        if (colors.isStrong) {
            compare("a line", colors.line, ground, shape);
            compare("what is selected", colors.selection, ground, 2);
            compare("what is under the pointer", colors.hover, ground, 1.3);
        }
        compare("focus", colors.accent, ground, shape);
        for (const Tone tone : tones)
            compare("icon", colors.color(tone), ground, shape);
    }
}

QList<QColor> TestContrast::layers(const Tokens &tokens)
{
    QList<QColor> colors(tokens.series.begin(), tokens.series.end());
    colors += {tokens.other, tokens.deleted, tokens.unassigned};
    return colors;
}

/// Whoever sees fewer hues tells any two layers of a chart apart, and all of them from the panel.
void TestContrast::layersOfAChart()
{
    // 2 is what can just be seen side by side; a dot in a legend is far from its bar.
    constexpr double leastDifference = 16.0;
    const QList<QColor> colors = layers(look());
    for (const Vision &vision : visions) {
        for (qsizetype i = 0; i < colors.size(); ++i) {
            for (qsizetype other = 0; other < i; ++other) {
                const double difference = differenceOf(colors[i], colors[other], vision);
                QVERIFY2(difference >= leastDifference,
                         qPrintable(QStringLiteral("%1 and %2 differ by %3 with %4")
                                        .arg(colors[i].name(), colors[other].name())
                                        .arg(difference, 0, 'f', 1)
                                        .arg(QLatin1StringView(vision.name))));
            }
        }
    }
    for (const QColor &color : colors)
        compare("a layer", color, look().panel, shape);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"

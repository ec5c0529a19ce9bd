// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is read stands out from what it is on by 4.5 : 1 at least (WCAG 2, level AA), computed
// from the one table of colours.
#include "ui/style/theme.h"

#include <QTest>

using namespace steward;

namespace {

constexpr double text = 4.5;
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

private:
    static void eachLook();
    static const Tokens &look();
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
    const QColor shade = colors.isDark ? QColor(Qt::white) : QColor(Qt::black);
    for (const double share : {0.0, 0.09, 0.18}) // as it is, under the pointer, pressed
        compare("primary button", colors.onAccent, mixed(colors.accent, shade, share), text);
}

void TestContrast::paletteRoles()
{
    const QPalette palette = Theme::palette(look());
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
        for (const auto &pair : pairs)
            compare(pair.name, palette.color(group, pair.front), palette.color(group, pair.ground),
                    text);
    }
}

void TestContrast::shapes()
{
    const Tokens &colors = look();
    for (const QColor &ground : {colors.window, colors.panel, colors.sidebar}) {
        compare("focus", colors.accent, ground, shape);
        for (const Tone tone : tones)
            compare("icon", colors.color(tone), ground, shape);
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"

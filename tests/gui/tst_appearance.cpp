// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark and high contrast: as the desktop says, or as the person has chosen.
#include "ui/settings/settingsdialog.h"
#include "ui/style/desktopsettings.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QString portalLook = QStringLiteral("org.freedesktop.appearance");
const QString portalScheme = QStringLiteral("color-scheme");
const QString portalContrast = QStringLiteral("contrast");
const QString gnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString gnomeHighContrast = QStringLiteral("high-contrast");

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { init(); }

    void followsTheDesktop_data();
    void followsTheDesktop();
    void knowsNoOtherValues();
    void isWhatWasChosen_data();
    void isWhatWasChosen();
    void choiceGoesBeforeTheDesktop();
    void contrastIsKeptWhateverWasChosen();
    void hasANameInTheSettings();
    void settingsOfferAll();

private:
    static void expect(bool isDark, bool isStrong);
};

/// A desktop that has said nothing.
void TestAppearance::init()
{
    noteDesktopSetting(portalLook, portalScheme, 0U);
    noteDesktopSetting(portalLook, portalContrast, 0U);
    noteDesktopSetting(gnomeAccess, gnomeHighContrast, false);
    Theme::apply(*qApp, Appearance::System);
    expect(false, false);
}

void TestAppearance::expect(bool isDark, bool isStrong)
{
    QCOMPARE(Theme::tokens().isDark, isDark);
    QCOMPARE(Theme::tokens().isStrong, isStrong);
    const QPalette palette = QApplication::palette();
    const double contrast =
        contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText));
    QCOMPARE(contrast > 20.9, isStrong);
}

void TestAppearance::followsTheDesktop_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("usual");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isStrong");
    QTest::newRow("dark") << portalLook << portalScheme << QVariant(1U) << QVariant(0U) << true
                          << false;
    QTest::newRow("light") << portalLook << portalScheme << QVariant(2U) << QVariant(0U) << false
                           << false;
    QTest::newRow("more contrast")
        << portalLook << portalContrast << QVariant(1U) << QVariant(0U) << false << true;
    QTest::newRow("GNOME's high contrast")
        << gnomeAccess << gnomeHighContrast << QVariant(true) << QVariant(false) << false << true;
}

/// While the window is open: the desktop says so whenever somebody changes it.
void TestAppearance::followsTheDesktop()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(QVariant, usual);
    QFETCH(bool, isDark);
    QFETCH(bool, isStrong);
    noteDesktopSetting(group, key, value);
    expect(isDark, isStrong);
    noteDesktopSetting(portalLook, portalScheme, 1U);
    expect(true, isStrong);
    noteDesktopSetting(portalLook, portalScheme, 0U);
    noteDesktopSetting(group, key, usual);
    expect(false, false);
}

void TestAppearance::knowsNoOtherValues()
{
    noteDesktopSetting(portalLook, portalScheme, 1U);
    noteDesktopSetting(portalLook, portalScheme, u"light"_s);
    noteDesktopSetting(portalLook, u"accent-color"_s, 2U);
    noteDesktopSetting(u"org.example"_s, portalScheme, 2U);
    expect(true, false);
    noteDesktopSetting(portalLook, portalScheme, 7U); // what is not known yet is no wish
    noteDesktopSetting(portalLook, portalContrast, 7U);
    noteDesktopSetting(gnomeAccess, gnomeHighContrast, u"yes"_s);
    expect(false, false);
}

void TestAppearance::isWhatWasChosen_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isStrong");
    QTest::newRow("light") << Appearance::Light << false << false;
    QTest::newRow("dark") << Appearance::Dark << true << false;
    QTest::newRow("high contrast") << Appearance::HighContrast << false << true;
    QTest::newRow("high contrast, light") << Appearance::HighContrastLight << false << true;
    QTest::newRow("high contrast, dark") << Appearance::HighContrastDark << true << true;
}

void TestAppearance::isWhatWasChosen()
{
    QFETCH(Appearance, appearance);
    QFETCH(bool, isDark);
    QFETCH(bool, isStrong);
    Theme::apply(*qApp, appearance);
    expect(isDark, isStrong);
    Theme::apply(*qApp, Appearance::System);
    expect(false, false);
}

void TestAppearance::choiceGoesBeforeTheDesktop()
{
    noteDesktopSetting(portalLook, portalScheme, 1U);
    Theme::apply(*qApp, Appearance::Light);
    expect(false, false);
    Theme::apply(*qApp, Appearance::HighContrastLight);
    expect(false, true);
    Theme::apply(*qApp, Appearance::HighContrast); // light or dark is the desktop's there
    expect(true, true);
}

/// Light or dark is a matter of taste; contrast is asked for by whoever needs it.
void TestAppearance::contrastIsKeptWhateverWasChosen()
{
    Theme::apply(*qApp, Appearance::Dark);
    noteDesktopSetting(gnomeAccess, gnomeHighContrast, true);
    expect(true, true);
    Theme::apply(*qApp, Appearance::Light);
    expect(false, true);
}

void TestAppearance::hasANameInTheSettings()
{
    for (const Appearance appearance :
         {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast,
          Appearance::HighContrastLight, Appearance::HighContrastDark})
        QCOMPARE(appearanceOf(keyOf(appearance)), appearance);
    QCOMPARE(keyOf(Appearance::HighContrastDark), u"high-contrast-dark"_s);
    QCOMPARE(appearanceOf(u"pink"_s), Appearance::System);
    QCOMPARE(appearanceOf(QString()), Appearance::System);
}

void TestAppearance::settingsOfferAll()
{
    SettingsDialog::Choices choices;
    choices.appearance = Appearance::HighContrastDark;
    const SettingsDialog dialog(choices);
    auto *choice = dialog.findChild<QComboBox *>(u"appearance"_s);
    QCOMPARE(choice->currentText(), u"High contrast, dark"_s);
    QSignalSpy chosen(&dialog, &SettingsDialog::appearanceChosen);
    choice->setCurrentIndex(choice->findText(u"High contrast"_s));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Appearance>(), Appearance::HighContrast);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"

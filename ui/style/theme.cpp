// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/desktopsettings.h"
#include "ui/style/fonts.h"
#include "ui/style/stewardstyle.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QStyleHints>
#include <QToolTip>

#include <optional>

namespace steward {

namespace {

int papers = 0; ///< how many PaperColors there are

const Tokens &paperTokens()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, QColor(0x20, 0x20, 0x20));
    return tokens(palette);
}

// Hears when the desktop goes from light to dark. It lives with the application.
class DesktopFollower : public QObject
{
public:
    explicit DesktopFollower(QApplication *application) : QObject(application)
    {
        application->installEventFilter(this);
        setControlFonts();
        listenToDesktopLook([this] { refresh(); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(application->styleHints(), &QStyleHints::colorSchemeChanged, this,
                &DesktopFollower::refresh);
#endif
    }

    ~DesktopFollower() override
    {
        listenToDesktopLook({});
    }
    Q_DISABLE_COPY_MOVE(DesktopFollower)

    void setAppearance(Appearance appearance)
    {
        m_appearance = appearance;
        refresh();
    }
    Appearance appearance() const
    {
        return m_appearance;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Windows hear of it, one after another; the palette needs to be set but once.
        if (event->type() == QEvent::ThemeChange && watched->isWindowType())
            QMetaObject::invokeMethod(this, &DesktopFollower::refresh, Qt::QueuedConnection);
        else if (event->type() == QEvent::ApplicationFontChange && watched == parent())
            followFont();
        return QObject::eventFilter(watched, event);
    }

private:
    // Qt tells windows alone; what is in them may have a font derived from the application's.
    static void followFont()
    {
        setControlFonts();
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            if (!widget->isWindow())
                QCoreApplication::postEvent(widget, new QEvent(QEvent::ApplicationFontChange));
        }
    }

    static void setControlFonts()
    {
        for (const char *name : {"QPushButton", "QTabBar", "QComboBox"})
            QApplication::setFont(Fonts::control(), name);
        QApplication::setFont(Fonts::header(), "QHeaderView");
    }

    // Our own palette hides the desktop's: it is taken away to see what is below.
    static QPalette desktopPalette()
    {
        QApplication::setPalette(QPalette());
        return QApplication::palette();
    }

    // What the person has said to the desktop goes before what its palette looks like.
    static Shade desktopShade(const Tokens &desktop)
    {
        if (const std::optional<bool> isDark = wantsDark())
            return *isDark ? Shade::Dark : Shade::Light;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme != Qt::ColorScheme::Unknown)
            return scheme == Qt::ColorScheme::Dark ? Shade::Dark : Shade::Light;
#endif
        return desktop.isDark ? Shade::Dark : Shade::Light;
    }

    Shade shade(const Tokens &desktop) const
    {
        switch (m_appearance) {
        case Appearance::Light:
        case Appearance::HighContrastLight:
            return Shade::Light;
        case Appearance::Dark:
        case Appearance::HighContrastDark:
            return Shade::Dark;
        case Appearance::System:
        case Appearance::HighContrast:
            break;
        }
        return desktopShade(desktop);
    }

    // Light or dark is a matter of taste, contrast is not: who needs it on the desktop has it here.
    Contrast contrast(const Tokens &desktop) const
    {
        const bool isChosen = m_appearance == Appearance::HighContrast
                              || m_appearance == Appearance::HighContrastLight
                              || m_appearance == Appearance::HighContrastDark;
        return isChosen || wantsContrast() || desktop.isStrong ? Contrast::High : Contrast::Usual;
    }

    void refresh()
    {
        const QPalette theirs = desktopPalette();
        const Tokens &desktop = steward::tokens(theirs);
        const QPalette palette = Theme::palette(tokensFor(shade(desktop), contrast(desktop)));
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }

    Appearance m_appearance = Appearance::System;
};

DesktopFollower *follower(QApplication *application)
{
    static QPointer<DesktopFollower> instance;
    if (!instance && application)
        instance = new DesktopFollower(application);
    return instance;
}

} // namespace

void Theme::apply(QApplication &application, Appearance appearance)
{
    if (!qobject_cast<StewardStyle *>(QApplication::style()))
        QApplication::setStyle(new StewardStyle);
    follower(&application)->setAppearance(appearance);
}

Appearance Theme::appearance()
{
    const DesktopFollower *instance = follower(nullptr);
    return instance ? instance->appearance() : Appearance::System;
}

PaperColors::PaperColors()
{
    ++papers;
}

PaperColors::~PaperColors()
{
    --papers;
}

const Tokens &Theme::tokens()
{
    if (papers > 0)
        return paperTokens();
    return steward::tokens(QGuiApplication::palette());
}

QPalette Theme::palette(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color,
                                const QColor &disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const auto setAll = [&set](QPalette::ColorRole role, const QColor &color) {
        set(role, color, color);
    };

    setAll(QPalette::Window, tokens.window);
    set(QPalette::Base, tokens.panel, tokens.window);
    setAll(QPalette::AlternateBase, tokens.window);
    set(QPalette::Button, tokens.panel, tokens.window);
    set(QPalette::WindowText, tokens.text, tokens.disabled);
    set(QPalette::Text, tokens.text, tokens.disabled);
    set(QPalette::ButtonText, tokens.text, tokens.disabled);
    set(QPalette::PlaceholderText, tokens.secondary, tokens.disabled);
    setAll(QPalette::BrightText, tokens.onAccent);
    setAll(QPalette::Link, tokens.readable(Tone::Accent, tokens.window));
    setAll(QPalette::LinkVisited, tokens.readable(Tone::Accent, tokens.window));
    set(QPalette::Highlight, mixed(tokens.panel, tokens.accent, tokens.isDark ? 0.4 : 0.22),
        tokens.window);
    set(QPalette::HighlightedText, tokens.text, tokens.disabled);
    setAll(QPalette::ToolTipBase, tokens.panel);
    setAll(QPalette::ToolTipText, tokens.text);
    setAll(QPalette::Light, tokens.panel);
    setAll(QPalette::Midlight, tokens.hover);
    setAll(QPalette::Mid, tokens.line);
    setAll(QPalette::Dark, tokens.line);
    setAll(QPalette::Shadow, tokens.line);
    return palette;
}

bool Theme::allowsMotion()
{
    return !isMotionReduced() && QApplication::style()->styleHint(QStyle::SH_Widget_Animate) != 0;
}

} // namespace steward

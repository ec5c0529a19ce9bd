// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/desktopsettings.h"

#ifdef STEWARD_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <QCoreApplication>

#include <utility>

namespace steward {

namespace {

struct DesktopSetting
{
    QLatin1StringView group;
    QLatin1StringView key;

    bool is(const QString &otherGroup, const QString &otherKey) const
    {
        return otherGroup == group && otherKey == key;
    }
};

constexpr DesktopSetting gnomeAnimations {QLatin1StringView("org.gnome.desktop.interface"),
                                          QLatin1StringView("enable-animations")};
constexpr DesktopSetting kdeAnimations {QLatin1StringView("org.kde.kdeglobals.KDE"),
                                        QLatin1StringView("AnimationDurationFactor")};
constexpr DesktopSetting portalColorScheme {QLatin1StringView("org.freedesktop.appearance"),
                                            QLatin1StringView("color-scheme")};
constexpr DesktopSetting portalContrast {QLatin1StringView("org.freedesktop.appearance"),
                                         QLatin1StringView("contrast")};
constexpr DesktopSetting gnomeContrast {QLatin1StringView("org.gnome.desktop.a11y.interface"),
                                        QLatin1StringView("high-contrast")};
constexpr DesktopSetting followed[] = {gnomeAnimations, kdeAnimations, portalColorScheme,
                                       portalContrast, gnomeContrast};

// What the portal's numbers mean.
constexpr uint darkPreferred = 1;
constexpr uint lightPreferred = 2;
constexpr uint moreContrast = 1;

/// How the desktop wants windows to look.
struct DesktopLook
{
    std::optional<bool> isDark {};
    bool hasMoreContrast = false;
    bool isGnomesHighContrast = false;

    bool operator==(const DesktopLook &) const = default;
};

bool isReduced = false;
DesktopLook desktopLook;

std::function<void()> &lookListener()
{
    static std::function<void()> instance;
    return instance;
}

void noteMotion(const QString &group, const QString &key, const QVariant &value)
{
    if (gnomeAnimations.is(group, key) && value.typeId() == QMetaType::Bool)
        isReduced = !value.toBool();
    if (kdeAnimations.is(group, key)) {
        bool isNumber = false;
        const double factor = value.toDouble(&isNumber);
        if (isNumber)
            isReduced = factor <= 0;
    }
}

void noteLook(const QString &group, const QString &key, const QVariant &value)
{
    const bool isNumber = value.typeId() == QMetaType::UInt || value.typeId() == QMetaType::Int;
    if (portalColorScheme.is(group, key) && isNumber) {
        const uint preference = value.toUInt();
        desktopLook.isDark.reset();
        if (preference == darkPreferred || preference == lightPreferred)
            desktopLook.isDark = preference == darkPreferred;
    }
    if (portalContrast.is(group, key) && isNumber)
        desktopLook.hasMoreContrast = value.toUInt() == moreContrast;
    if (gnomeContrast.is(group, key) && value.typeId() == QMetaType::Bool)
        desktopLook.isGnomesHighContrast = value.toBool();
}

#ifdef STEWARD_HAS_DBUS
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");

/// Hears of settings as they change.
class SettingsListener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    void note(const QString &group, const QString &key, const QDBusVariant &value)
    {
        noteDesktopSetting(group, key, value.variant());
    }
};

void ask(QObject *context, const DesktopSetting &setting)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings,
                                                       QStringLiteral("Read"));
    const QString group = setting.group;
    const QString key = setting.key;
    call << group << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            noteDesktopSetting(group, key, reply.value().variant());
    });
}
#endif

} // namespace

void followDesktopSettings()
{
#ifdef STEWARD_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *settings = new SettingsListener(QCoreApplication::instance());
    qRegisterMetaType<QDBusVariant>(); // Qt looks up by its name what the slot takes
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"),
                // The spaces are clang-format's.
                settings,
                SLOT(note(QString, QString, QDBusVariant))); // clazy:exclude=connect-not-normalized
    for (const DesktopSetting &setting : followed)
        ask(settings, setting);
#endif
}

bool isMotionReduced()
{
    return isReduced;
}

std::optional<bool> wantsDark()
{
    return desktopLook.isDark;
}

bool wantsContrast()
{
    return desktopLook.hasMoreContrast || desktopLook.isGnomesHighContrast;
}

void listenToDesktopLook(std::function<void()> changed)
{
    lookListener() = std::move(changed);
}

void noteDesktopSetting(const QString &group, const QString &key, const QVariant &value)
{
    QVariant plain = value;
#ifdef STEWARD_HAS_DBUS
    // The portal wraps what it reads once more.
    while (plain.canConvert<QDBusVariant>()
           && plain.metaType() == QMetaType::fromType<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
#endif
    noteMotion(group, key, plain);
    const DesktopLook before = desktopLook;
    noteLook(group, key, plain);
    if (desktopLook != before && lookListener())
        lookListener()();
}

} // namespace steward

#include "desktopsettings.moc"

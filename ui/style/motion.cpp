// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/motion.h"

#ifdef STEWARD_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <QCoreApplication>

namespace steward {

namespace {

struct DesktopSetting
{
    const char *group;
    const char *key;
};

constexpr DesktopSetting gnomeAnimations {"org.gnome.desktop.interface", "enable-animations"};
constexpr DesktopSetting kdeAnimations {"org.kde.kdeglobals.KDE", "AnimationDurationFactor"};

bool isReduced = false;

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
    const QString group = QString::fromLatin1(setting.group);
    const QString key = QString::fromLatin1(setting.key);
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

void followDesktopMotion()
{
#ifdef STEWARD_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *listener = new SettingsListener(QCoreApplication::instance());
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"),
                listener, SLOT(note(QString, QString, QDBusVariant)));
    ask(listener, gnomeAnimations);
    ask(listener, kdeAnimations);
#endif
}

bool isMotionReduced()
{
    return isReduced;
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
    const auto isAbout = [&](const DesktopSetting &setting) {
        return group == QLatin1StringView(setting.group) && key == QLatin1StringView(setting.key);
    };
    if (isAbout(gnomeAnimations) && plain.typeId() == QMetaType::Bool)
        isReduced = !plain.toBool();
    if (isAbout(kdeAnimations)) {
        bool isNumber = false;
        const double factor = plain.toDouble(&isNumber);
        if (isNumber)
            isReduced = factor <= 0;
    }
}

} // namespace steward

#include "motion.moc"

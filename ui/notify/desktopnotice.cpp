// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopnotice.h"

#ifdef STEWARD_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#endif

#include <utility>

namespace steward {

namespace {

SendNotice &replacedNotice()
{
    static SendNotice send;
    return send;
}

} // namespace

void setSendNotice(SendNotice send)
{
    replacedNotice() = std::move(send);
}

void notifyDesktop(const QString &title, const QString &text)
{
    if (replacedNotice()) {
        replacedNotice()(title, text);
        return;
    }
#ifdef STEWARD_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints {
        {QStringLiteral("desktop-entry"), QStringLiteral("com.example.steward")}};
    constexpr uint replacesNothing = 0;
    constexpr int asLongAsTheDesktopLikes = -1;
    // The body may hold markup on some desktops; names from the service must not be taken for it.
    call << QStringLiteral("Steward") << replacesNothing << QStringLiteral("com.example.steward")
         << title << text.toHtmlEscaped() << QStringList() << hints << asLongAsTheDesktopLikes;
    bus.send(call);
#endif
}

} // namespace steward

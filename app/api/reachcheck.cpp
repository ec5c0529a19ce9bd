// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reachcheck.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

namespace steward {

ReachCheck::ReachCheck(const QUrl &service, const QNetworkProxy &proxy,
                       const QSslConfiguration &security, QObject *parent)
    : QObject(parent)
{
    m_socket.setProxy(proxy);
    m_socket.setSslConfiguration(security);
    if (service.scheme() == QLatin1StringView("https")) {
        connect(&m_socket, &QSslSocket::encrypted, this, &ReachCheck::reached);
        m_socket.connectToHostEncrypted(service.host(), quint16(service.port(443)));
    } else {
        connect(&m_socket, &QSslSocket::connected, this, &ReachCheck::reached);
        m_socket.connectToHost(service.host(), quint16(service.port(80)));
    }
}

} // namespace steward

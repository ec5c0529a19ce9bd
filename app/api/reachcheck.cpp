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
    if (service.scheme() == QLatin1StringView("https")) {
        m_socket.setProxy(proxy);
        m_socket.setSslConfiguration(security);
        connect(&m_socket, &QSslSocket::encrypted, this, &ReachCheck::reached);
        m_socket.connectToHostEncrypted(service.host(), quint16(service.port(443)));
        return;
    }
    connect(&m_socket, &QSslSocket::connected, this, &ReachCheck::reached);
    const bool isWebProxy =
        proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    m_socket.setProxy(isWebProxy ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy);
    // What is asked for over plain http goes to such a proxy itself: it opens no way through.
    if (isWebProxy)
        m_socket.connectToHost(proxy.hostName(), proxy.port());
    else
        m_socket.connectToHost(service.host(), quint16(service.port(80)));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslSocket>

class QNetworkProxy;
class QSslConfiguration;
class QUrl;

namespace steward {

/// Tries whether a service can be connected to, on a connection of its own on which nothing is
/// sent. QNetworkAccessManager does not tell that a request without a body has left, nor that a
/// kept connection is used for it: a service that takes its time would look like none at all.
class ReachCheck : public QObject
{
    Q_OBJECT

public:
    /// Begins at once. With https the service has to prove who it is, too.
    ReachCheck(const QUrl &service, const QNetworkProxy &proxy, const QSslConfiguration &security,
               QObject *parent = nullptr);

signals:
    /// Never comes where it cannot.
    void reached();

private:
    QSslSocket m_socket;
};

} // namespace steward

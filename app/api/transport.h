// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"

#include <QNetworkAccessManager>

class QNetworkReply;

namespace steward {

class ApiClient;

/// The one place that knows QNetworkAccessManager. Sends requests as they have to be sent and keeps
/// the tally of calls that wait after a 429.
class Transport
{
public:
    explicit Transport(ApiClient &client) : m_client(client) { }

    /// Sends \a request to \a url. The reply belongs to nobody yet.
    QNetworkReply *send(const ApiRequest &request, const QUrl &url,
                        const QByteArray &authorization);

    /// Lets go of a reply whose signals are no longer wanted, which ends it if it is still running.
    void release(QNetworkReply *reply);

    void beginWait(int seconds);
    void endWait();

private:
    ApiClient &m_client;
    QNetworkAccessManager m_manager;
    int m_waiting = 0;
};

} // namespace steward

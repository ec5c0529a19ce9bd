// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "api/scheduler.h"
#include "base/error.h"
#include "domain/connection.h"

#include <QSslConfiguration>

#include <deque>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace steward {

class ReachCheck;

/// The way to one service: the one place that knows QNetworkAccessManager, and the line in which
/// requests wait for their turn. Whom it trusts and which way it takes is settled for its life.
class Transport
{
public:
    explicit Transport(const ConnectionRules &rules);
    ~Transport();

    /// Why no request can be sent: the certificates that are to be trusted cannot be read.
    const std::optional<ApiError> &problem();

    /// Sends \a request to \a url. The reply belongs to nobody yet.
    QNetworkReply *send(const ApiRequest &request, const QUrl &url,
                        const QByteArray &authorization);

    /// Whether the service at \a url can be connected to, the way that requests go.
    std::unique_ptr<ReachCheck> checkReach(const QUrl &url);

    /// Lets go of a reply whose signals are no longer wanted, which ends it if it is still running.
    void release(QNetworkReply *reply);

    /// Why the certificate of the service was refused last, as certificateProblem() says it; empty
    /// where none was since it last was accepted.
    const QString &tlsProblem() const { return m_tlsProblem; }
    /// A request was answered.
    void noteAnswer() { m_tlsProblem.clear(); }

    /// Uses new connections from now on: what comes over the present ones cannot be told apart.
    void startAnew();

    /// The same, where \a reply has come over one of the present ones.
    void startAnewAfter(const QNetworkReply *reply);

    Scheduler &scheduler() { return m_scheduler; }

private:
    QNetworkAccessManager &manager();
    const QSslConfiguration &security();
    void trust(const QString &authorityFile);

    const ConnectionRules m_rules;
    /// Ends a manager in another thread: it waits for its own, up to five seconds where that is
    /// held up by what a service sends.
    struct EndElsewhere
    {
        void operator()(QNetworkAccessManager *manager) const;
    };
    using Manager = std::unique_ptr<QNetworkAccessManager, EndElsewhere>;

    // Made when the first request is: a window is in sight before that, and TLS takes its time to
    // load.
    Manager m_manager;
    std::deque<Manager> m_left; ///< whose last requests may still run
    std::optional<QSslConfiguration> m_security;
    std::optional<ApiError> m_problem;
    QString m_tlsProblem;
    Scheduler m_scheduler;
};

/// Whether the service may have received something of \a reply's request. Only a request with a
/// body can tell that it has not: as long as nobody has read from its body, nobody has it.
bool mayBeSent(const QNetworkReply *reply);

} // namespace steward

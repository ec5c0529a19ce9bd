// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/callback.h"
#include "api/request.h"
#include "api/scheduler.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>

#include <memory>
#include <optional>
#include <type_traits>

class QNetworkReply;
class QSslError;

namespace steward {

enum class Deadline;
enum class Reach;
class ReachCheck;

/// One request, its answer and what can go wrong in between. A child of its context, so it dies
/// with it; the reply is a child of the call.
class HttpCall : public PendingCall, private Scheduled
{
    Q_OBJECT

public:
    ~HttpCall() override;

    void start();
    void cancel() override;
    void withdraw() override;
    void endOnWait(SignIn signIn) override;
    bool isWaiting() const override;

protected:
    HttpCall(ApiClient &client, const ApiRequest &request, QObject *context);

    /// A 2xx came, with all of its body. Ends in finish().
    virtual void succeed(QByteArray body) = 0;
    virtual void fail(const ApiError &error) = 0;

    bool isCancelled() const { return m_state == State::Cancelled; }
    /// 204: the answer says that there is nothing to be read.
    bool isWithoutContent() const { return m_status == 204; }
    /// \a error with the status, and with the operation in its detail.
    ApiError annotated(ApiError error) const;

private:
    enum class State { InLine, Running, AwaitsSignIn, Settled, Cancelled };

    void takeTurn() override;
    void giveUp() override;
    bool endsOnWait() const override { return m_endsOnWait; }
    void checkReach();
    void stopConnecting();
    void checkHead();
    bool isCompressed() const;
    bool isStalled() const;
    void readBody();
    void finishReply();
    void settleUnreadable();
    void settleAnswer();
    void settleRefusal();
    void goOnSignedIn();
    void giveUpSignIn();
    void giveUpTurn();
    bool isForPresentCaller() const;
    void waitForReset();
    ApiError heldUpError() const;
    ApiError refusalError() const;
    void sendAgain();
    void tellWaiting();
    void expire(Deadline deadline);
    Reach reach() const;
    void settle(const ApiError &error);
    void leave(State next);
    void endReply();
    void log(const char *outcome) const;

    ApiClient &m_client;
    const std::shared_ptr<Transport> m_transport;
    const ApiRequest m_request;
    const QUrl m_address;
    const ApiLimits m_limits;
    const quint64 m_connectionNumber; ///< of the connection that it was made for
    const quint64 m_callerNumber;     ///< of who has asked for it
    Credential m_credential;          ///< what it was sent with last

    State m_state = State::Settled;
    QNetworkReply *m_reply = nullptr;
    QTimer m_connecting;
    QTimer m_doubt; ///< half-way to the end of that
    QTimer m_firstByte;
    QTimer m_wholeRequest;
    std::unique_ptr<ReachCheck> m_reachCheck;
    QElapsedTimer m_elapsed;
    QElapsedTimer m_sinceSign; ///< since something was heard of the answer
    QByteArray m_body;
    int m_status = 0;      ///< 0 until there is one
    int m_waitsLeft = 0;   ///< after a 429
    int m_retriesLeft = 0; ///< of a read whose connection was lost
    bool m_maySignIn = false;
    bool m_isWithdrawn = false;
    bool m_endsOnWait = false;
    bool m_awaitsSignIn = false; ///< before that
    bool m_toldWaiting = false;
};

/// Bodies from this size on are decoded on the thread pool, in bytes.
inline constexpr qsizetype pooledDecoding = 64 * 1024;

/// A call whose answer is a T.
template<typename T>
class Call final : public HttpCall
{
public:
    using Decode = std::function<Result<T>(QByteArray)>;

    Call(ApiClient &client, const ApiRequest &request, QObject *context, Decode decode,
         Callback<T> callback)
        : HttpCall(client, request, context),
          m_decode(std::move(decode)),
          m_callback(std::move(callback))
    { }

protected:
    void succeed(QByteArray body) override
    {
        if constexpr (std::is_same_v<T, Done>) {
            if (isWithoutContent())
                return finish(Done());
        }
        if (body.size() < pooledDecoding)
            return finish(m_decode(std::move(body)));
        // The watcher dies with the call; the work then goes on unheard and touches nothing of it.
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher] { finish(watcher->future().takeResult()); });
        // By a lambda: an argument of run() is copied once more, and 15 MB with it.
        watcher->setFuture(QtConcurrent::run([decode = m_decode, body = std::move(body)]() mutable {
            return decode(std::move(body));
        }));
    }

    void fail(const ApiError &error) override { finish(error); }

private:
    void finish(Result<T> result)
    {
        m_result = result ? std::move(result) : Result<T>(annotated(result.error()));
        // Always from the event loop, with nothing of Qt Network on the stack: the callback may
        // delete the context, and this call and its reply with it.
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    }

    void deliver()
    {
        if (isCancelled())
            return;
        const Callback<T> callback = std::move(m_callback);
        Result<T> result = *std::move(m_result);
        delete this; // first, so that no handle refers to a call that has called back
        if (callback)
            callback(std::move(result));
    }

    Decode m_decode;
    Callback<T> m_callback;
    std::optional<Result<T>> m_result;
};

/// Sends \a request; \a decode makes a value of the body of a 2xx. Where all that is wanted is
/// Done, a 204 is that, and is not decoded. \a context must not be null.
template<typename T>
RequestHandle startCall(ApiClient &client, const ApiRequest &request, QObject *context,
                        typename Call<T>::Decode decode, Callback<T> callback)
{
    auto *call = new Call<T>(client, request, context, std::move(decode), std::move(callback));
    const RequestHandle handle(call);
    call->start();
    return handle;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "domain/connection.h"
#include "domain/signin.h"

#include <QObject>

#include <functional>
#include <variant>

namespace steward {

class ApiClient;

/// The service wants the second factor; `message` is its own sentence.
struct CodeNeeded
{
    QString message;
};

/// What signing in came to: a credential, the question for a code, a way that is not open here, or
/// an error.
using SignInOutcome = std::variant<Credential, CodeNeeded, SignInWay, ApiError>;

/// Signs a person in with e-mail address, password and, where it is asked for, a code. Keeps the
/// password in memory as long as the code may still be needed, and nowhere else.
class SignInController : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(const SignInOutcome &)>;

    /// \a client gives the limits; \a entrance asks, and nobody else asks through it.
    SignInController(const ApiClient &client, ApiClient &entrance, QObject *parent = nullptr);

    /// Begins at \a where, whose credential is not used. \a finished is called once, and not after
    /// another call of this or cancel().
    void signIn(const Connection &where, const QString &email, const QString &password,
                Finished finished);
    /// Goes on after CodeNeeded.
    void giveCode(const QString &code, Finished finished);
    /// Gives up, and drops the password.
    void cancel();
    /// Ends what waits until the service accepts a sign-in again with an error that says so.
    void giveUpWaiting();

signals:
    /// The service accepts no sign-in for \a seconds; 0: it does again.
    void waitingForRateLimit(int seconds);

private:
    void authorize(const QString &code, Finished finished);

    const ApiClient &m_client;
    ApiClient &m_entrance;
    RequestHandle m_request;
    QString m_email;
    QString m_password;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace steward {

/// Keeps secrets by key. Nothing here blocks: the callbacks come once, from the event loop, never
/// from inside the function that was called, and not at all once the context is gone. What is asked
/// for one after the other is done in that order. Errors are of the kind Local, and their message
/// says in a sentence why the store cannot be used.
class SecretStore
{
public:
    using Found = std::function<void(Result<QByteArray>)>;
    using Finished = std::function<void(Result<Done>)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// Gives the secret of \a key, empty where there is none.
    virtual void read(const QString &key, QObject *context, Found found) = 0;
    virtual void write(const QString &key, const QByteArray &secret, QObject *context,
                       Finished finished) = 0;
    /// Succeeds also where there is none.
    virtual void remove(const QString &key, QObject *context, Finished finished) = 0;
};

} // namespace steward

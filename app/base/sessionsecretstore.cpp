// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sessionsecretstore.h"

#include <QMetaObject>
#include <QObject>

namespace steward {

namespace {

void finishLater(QObject *context, const SecretStore::Finished &finished)
{
    QMetaObject::invokeMethod(
        context, [finished] { finished(Done {}); }, Qt::QueuedConnection);
}

} // namespace

void SessionSecretStore::read(const QString &key, QObject *context, Found found)
{
    QMetaObject::invokeMethod(
        context, [secret = m_secrets.value(key), found = std::move(found)] { found(secret); },
        Qt::QueuedConnection);
}

void SessionSecretStore::write(const QString &key, const QByteArray &secret, QObject *context,
                               Finished finished)
{
    m_secrets.insert(key, secret);
    finishLater(context, finished);
}

void SessionSecretStore::remove(const QString &key, QObject *context, Finished finished)
{
    m_secrets.remove(key);
    finishLater(context, finished);
}

} // namespace steward

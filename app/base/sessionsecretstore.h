// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstore.h"

#include <QHash>

namespace steward {

/// Keeps secrets in memory, for this run alone.
class SessionSecretStore : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Found found) override;
    void write(const QString &key, const QByteArray &secret, QObject *context,
               Finished finished) override;
    void remove(const QString &key, QObject *context, Finished finished) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace steward

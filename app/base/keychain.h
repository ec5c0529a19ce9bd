// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstore.h"

#include <chrono>

namespace steward {

/// The desktop's keychain: the Secret Service of GNOME, KDE and others. Where there is none, where
/// it is locked and where it says no, it gives the same error, so the sentence names all three.
class Keychain : public SecretStore
{
public:
    /// \a deadline is for each answer; long enough for a person to unlock the keychain.
    explicit Keychain(std::chrono::milliseconds deadline = std::chrono::minutes(1));

    void read(const QString &key, QObject *context, Found found) override;
    void write(const QString &key, const QByteArray &secret, QObject *context,
               Finished finished) override;
    void remove(const QString &key, QObject *context, Finished finished) override;

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace steward

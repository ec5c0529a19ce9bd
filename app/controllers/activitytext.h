// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>

namespace steward {

/// Changes as CSV, made piece by piece on the thread pool: there may be a million of them.
struct ActivityText
{
    QList<QFuture<QByteArray>> pieces {};
    int count = 0; ///< of changes

    /// All of it. Waits for what is not made yet, so this is for no thread that draws.
    QByteArray bytes() const
    {
        QByteArray bytes;
        for (const QFuture<QByteArray> &piece : pieces)
            bytes += piece.result();
        return bytes;
    }
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrlQuery>

#include <utility>

namespace steward::sandbox {

/// A request, free of how it came in.
struct Request
{
    QByteArray verb;      ///< "GET", "POST", …
    QStringList segments; ///< the path, cut at its slashes and then percent-decoded
    QUrlQuery query;
    QByteArray authorization; ///< the header's value
    QByteArray body;
    QByteArray client; ///< the address that it came from
};

using Header = std::pair<QByteArray, QByteArray>;

/// What goes back: JSON, or nothing where `body` is empty.
struct Answer
{
    int status = 200;
    QByteArray body;
    QList<Header> headers;
};

/// The largest body that is taken, in bytes.
inline constexpr qsizetype maximumBodySize = 1024 * 1024;

} // namespace steward::sandbox

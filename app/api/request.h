// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace steward {

enum class Verb { Get, Post, Patch, Delete };

/// "GET", …
QByteArray verbName(Verb verb);

/// Whether the request leaves something different behind.
inline bool isChange(Verb verb)
{
    return verb != Verb::Get;
}

/// What the operations hand to the transport.
struct ApiRequest
{
    enum class Authorization { Sent, Withheld };

    Verb verb = Verb::Get;
    const char *pathTemplate = ""; ///< for logs: "/organizations/{organization_name}"
    QStringList segments;          ///< of the path, after the address, not encoded
    QList<QPair<QString, QString>> query {};
    QByteArray body {};
    Authorization authorization = Authorization::Sent;
};

/// Where \a request goes, below \a address. Nothing where a segment cannot be one: an empty one and
/// "." and ".." would make it another path, however they are encoded.
std::optional<QUrl> requestUrl(const QUrl &address, const ApiRequest &request);

} // namespace steward

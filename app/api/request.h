// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/priority.h"

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

/// What the service counts requests by: it allows fewer that are about who asks.
enum class RateGroup { General, Authorization };

/// What the operations hand to the transport.
struct ApiRequest
{
    enum class Authorization { Sent, Withheld };
    /// What is left behind. Every verb but GET changes something, unless the request says that it
    /// does not: a sign-in is a POST.
    enum class Effect { OfTheVerb, None };

    Verb verb = Verb::Get;
    const char *pathTemplate = ""; ///< for logs: "/organizations/{organization_name}"
    QStringList segments;          ///< of the path, after the address, not encoded
    QList<QPair<QString, QString>> query {};
    QByteArray body {};
    Authorization authorization = Authorization::Sent;
    Effect effect = Effect::OfTheVerb;
    RateGroup group = RateGroup::General;
    Priority priority = Priority::Person;
};

/// Whether \a request leaves something different behind.
bool isChange(const ApiRequest &request);

/// Where \a request goes, below \a address. Nothing where a segment cannot be one: an empty one and
/// "." and ".." would make it another path, however they are encoded.
std::optional<QUrl> requestUrl(const QUrl &address, const ApiRequest &request);

} // namespace steward

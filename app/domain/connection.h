// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace steward {

/// What is sent as Authorization: "Token …" or "Bearer …". Never shown, logged or stored by this
/// type.
class Credential
{
public:
    enum class Problem { Empty, ForbiddenCharacter };

    Credential() = default;
    /// An API token, with or without the prefix "Token " that the service's pages put before it.
    static Credential fromToken(const QString &token);
    /// What is wrong with \a token, if anything: it must fit in one line of visible ASCII.
    static std::optional<Problem> problemOf(const QString &token);

    bool isEmpty() const { return m_header.isEmpty(); }
    /// The value of the Authorization header.
    QByteArray header() const { return m_header; }

private:
    QByteArray m_header;
};

/// Where the service is and who asks.
struct Connection
{
    QString name; ///< what the person calls it
    QUrl address; ///< with the version, without a trailing slash: https://api.ubiops.com/v2.1
    Credential credential;
    bool isDemo = false;
};

enum class AddressProblem { Empty, NotAnAddress, PlainHttp };

/// The address that \a text means: the scheme defaults to https, the path to /v2.1, and a trailing
/// slash is dropped. Nothing where addressProblem() has an objection.
std::optional<QUrl> parseApiAddress(const QString &text);

/// What is wrong with \a text as an address. Plain http is for this machine only.
std::optional<AddressProblem> addressProblem(const QString &text);

/// https://api.ubiops.com/v2.1
QString defaultApiAddress();

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace steward {

/// \a text without \a secret, also where it was cut short in the middle of it.
QString withoutSecret(QString text, const QString &secret);

/// What is sent as Authorization: "Token …" or "Bearer …". Never shown, logged or stored by this
/// type.
class Credential
{
public:
    enum class Problem { Empty, ForbiddenCharacter };

    Credential() = default;
    /// An API token, with or without the prefix "Token " that the service's pages put before it.
    static Credential fromToken(const QString &token);
    /// What the service gave for an e-mail address and a password; empty where it cannot be one.
    static Credential fromAccess(const QString &access);
    /// The opposite of header(); empty where \a header is none of this program's.
    static Credential fromHeader(const QByteArray &header);
    /// What is wrong with \a token, if anything: it must fit in one line of visible ASCII.
    static std::optional<Problem> problemOf(const QString &token);

    bool isEmpty() const { return m_header.isEmpty(); }
    /// The value of the Authorization header.
    QByteArray header() const { return m_header; }
    /// \a text without the secret, should it have come back in there: a service may repeat it.
    QString removedFrom(const QString &text) const;

    bool operator==(const Credential &) const = default;

private:
    QByteArray m_header;
};

/// How the service is reached from here.
struct ProxyChoice
{
    enum class Kind { System, None, Given };

    Kind kind = Kind::System;
    QString host {};        ///< of a given one
    std::uint16_t port = 0; ///< of a given one

    bool operator==(const ProxyChoice &) const = default;
};

/// What a connection may do, and whom it trusts.
struct ConnectionRules
{
    bool isReadOnly = false;      ///< the client refuses every change before anything is sent
    bool allowsPlainHttp = false; ///< to hosts other than this machine
    QString authorityFile {};     ///< PEM certificates that are trusted besides the system's
    ProxyChoice proxy {};

    bool operator==(const ConnectionRules &) const = default;
};

/// The stripe that tells profiles apart at a glance.
enum class ProfileColor { Gray, Blue, Green, Amber, Red, Violet };

/// Where the service is and who asks.
struct Connection
{
    QString name; ///< what the person calls it
    QUrl address; ///< with the version, without a trailing slash: https://api.ubiops.com/v2.1
    Credential credential;
    bool isDemo = false;
    ConnectionRules rules {};
    bool isProduction = false; ///< the window asks before each change
    ProfileColor color = ProfileColor::Gray;
    QString profile {}; ///< the id of the profile that it is of; empty where it is of none
};

/// Who asks a service: a connection, and which sign-in of it.
struct Caller
{
    Connection connection {};
    /// The same as long as it is certainly the same person who signs in anew; 0 for nobody.
    std::uint64_t person = 0;
};

/// Whether the service and who asks it are the same for certain: two people may share a profile, so
/// that is not enough.
bool isSameCaller(const Caller &a, const Caller &b);

/// Whether \a host is this very machine, so that nothing sent there leaves it.
bool isThisMachine(const QString &host);

enum class AddressProblem { Empty, NotAnAddress, PlainHttp };
/// Whether plain http may go to other machines, too. This machine is always allowed.
enum class PlainHttp { Refused, Allowed };

/// The address that \a text means: the scheme defaults to https, the path to /v2.1, and a trailing
/// slash is dropped. Nothing where addressProblem() has an objection.
std::optional<QUrl> parseApiAddress(const QString &text, PlainHttp plain = PlainHttp::Refused);

/// What is wrong with \a text as an address.
std::optional<AddressProblem> addressProblem(const QString &text,
                                             PlainHttp plain = PlainHttp::Refused);

/// https://api.ubiops.com/v2.1
QString defaultApiAddress();

} // namespace steward

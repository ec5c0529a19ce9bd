// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connection.h"

#include <algorithm>

namespace steward {

namespace {

constexpr QLatin1StringView tokenPrefix("Token ");
constexpr QLatin1StringView accessPrefix("Bearer ");
constexpr QLatin1StringView apiVersion("/v2.1");

QString withoutPrefix(const QString &token)
{
    QString text = token.trimmed();
    while (text.startsWith(tokenPrefix, Qt::CaseInsensitive))
        text = text.mid(tokenPrefix.size()).trimmed();
    // Nothing but the prefix is no token.
    return text.compare(tokenPrefix.trimmed(), Qt::CaseInsensitive) == 0 ? QString() : text;
}

bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// \a text as a URL with a scheme; the service's own pages write the host alone.
QUrl readUrl(const QString &text)
{
    QString address = text.trimmed();
    if (!address.contains(QLatin1StringView("://")))
        address.prepend(QLatin1StringView("https://"));
    return QUrl(address, QUrl::StrictMode);
}

} // namespace

bool isSameCaller(const Caller &a, const Caller &b)
{
    const bool isSamePerson = a.person != 0 && a.person == b.person;
    return a.connection.address == b.connection.address
           && (isSamePerson || a.connection.credential == b.connection.credential);
}

bool isThisMachine(const QString &host)
{
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0
           || host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("::1");
}

Credential Credential::fromToken(const QString &token)
{
    Credential credential;
    if (!problemOf(token))
        credential.m_header = "Token " + withoutPrefix(token).toLatin1();
    return credential;
}

std::optional<Credential::Problem> Credential::problemOf(const QString &token)
{
    const QString text = withoutPrefix(token);
    if (text.isEmpty())
        return Problem::Empty;
    // A line break would add headers of its own to every request.
    if (!isVisibleAscii(text))
        return Problem::ForbiddenCharacter;
    return std::nullopt;
}

Credential Credential::fromAccess(const QString &access)
{
    Credential credential;
    const QString text = access.trimmed();
    if (!text.isEmpty() && isVisibleAscii(text))
        credential.m_header = QByteArray(accessPrefix.data()) + text.toLatin1();
    return credential;
}

Credential Credential::fromHeader(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header);
    if (text.startsWith(accessPrefix))
        return fromAccess(text.mid(accessPrefix.size()));
    return text.startsWith(tokenPrefix) ? fromToken(text) : Credential();
}

QString withoutSecret(QString text, const QString &secret)
{
    if (secret.isEmpty())
        return text;
    text.replace(secret, QStringLiteral("…"));
    // Where a sentence was cut short, it may end in the middle of it.
    if (!text.endsWith(u'…'))
        return text;
    text.chop(1);
    for (qsizetype length = std::min(text.size(), secret.size() - 1); length > 0; --length) {
        if (text.endsWith(QStringView(secret).left(length))) {
            text.chop(length);
            break;
        }
    }
    return text + u'…';
}

QString Credential::removedFrom(const QString &text) const
{
    return withoutSecret(text, QString::fromLatin1(m_header.mid(m_header.indexOf(' ') + 1)));
}

std::optional<AddressProblem> addressProblem(const QString &text, PlainHttp plain)
{
    if (text.trimmed().isEmpty())
        return AddressProblem::Empty;
    const QUrl url = readUrl(text);
    const bool isHttp = url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || url.host().isEmpty()
        || (!isHttp && url.scheme() != QLatin1StringView("https")) || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return AddressProblem::NotAnAddress;
    if (isHttp && plain == PlainHttp::Refused && !isThisMachine(url.host()))
        return AddressProblem::PlainHttp;
    return std::nullopt;
}

std::optional<QUrl> parseApiAddress(const QString &text, PlainHttp plain)
{
    if (addressProblem(text, plain))
        return std::nullopt;
    QUrl url = readUrl(text);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path.isEmpty() ? QString(apiVersion) : path);
    return url;
}

QString defaultApiAddress()
{
    return QStringLiteral("https://api.ubiops.com/v2.1");
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answererrors.h"

#include "api/apiwords.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr qsizetype longestBody = 64 * 1024; // no sentence is longer
constexpr qsizetype longestSentence = 500;   // characters
constexpr int longestWait = 3600;            // seconds
constexpr int usualWait = 59;                // seconds, where the service does not say

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    case 408: // somebody on the way has given up waiting, whatever was done
    case 499:
        return ErrorKind::Server;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::Invalid;
    }
}

QString plainSentence(ErrorKind kind, int status)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return ApiWords::tr("The service does not accept this sign-in (HTTP 401).");
    case ErrorKind::Forbidden:
        return ApiWords::tr("You are not allowed to do this (HTTP 403).");
    case ErrorKind::NotFound:
        return ApiWords::tr("The service does not know this (HTTP 404).");
    case ErrorKind::Conflict:
        return ApiWords::tr("It exists already (HTTP 409).");
    case ErrorKind::RateLimited:
        return ApiWords::tr("The service received too many requests (HTTP 429).");
    case ErrorKind::Server:
        return ApiWords::tr("The service has a problem (HTTP %1).").arg(status);
    default:
        return ApiWords::tr("The service did not accept this (HTTP %1).").arg(status);
    }
}

QString fromJson(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const auto key : {"error", "error_message", "detail"}) {
        const QString sentence = object.value(QLatin1StringView(key)).toString();
        if (!sentence.trimmed().isEmpty())
            return sentence;
    }
    return {};
}

QString fromXml(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    QString message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isDetails = xml.name() == QLatin1StringView("Details");
        if (!isDetails && xml.name() != QLatin1StringView("Message"))
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (xml.hasError())
            break;
        if (isDetails && !text.trimmed().isEmpty())
            return text; // says more than Message does
        message = text;
    }
    return message;
}

/// Whether \a text is what a program says to programmers: a page, a trace, a dump of an object.
bool isForMachines(const QString &text)
{
    static constexpr std::array beginnings {QLatin1StringView("<"), QLatin1StringView("{"),
                                            QLatin1StringView("["),
                                            QLatin1StringView("Traceback ")};
    const bool begins = std::any_of(beginnings.begin(), beginnings.end(),
                                    [&](auto beginning) { return text.startsWith(beginning); });
    return begins || text.contains(QLatin1StringView("Traceback (most recent call last)"))
           || text.contains(QLatin1StringView("<html"), Qt::CaseInsensitive)
           || text.contains(QLatin1StringView("<!doctype"), Qt::CaseInsensitive);
}

/// One line, without control characters, of a length that a message bar can take; empty where it
/// is nothing for a person.
QString tidied(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        u' ');
    text = text.simplified();
    if (isForMachines(text))
        return {};
    if (text.size() > longestSentence)
        text = text.left(longestSentence - 1) + u'…';
    return text;
}

QString serversSentence(const QByteArray &body)
{
    const QByteArray text = body.left(longestBody).trimmed();
    if (text.startsWith('{'))
        return tidied(fromJson(text));
    if (text.startsWith('<'))
        return tidied(fromXml(text));
    return tidied(QString::fromUtf8(text));
}

std::optional<int> secondsOf(const QByteArray &value)
{
    bool isNumber = false;
    const qlonglong seconds = value.trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return int(std::min<qlonglong>(seconds, longestWait));
}

/// An HTTP date, in any of its three forms: "Wed, 21 Oct 2015 07:28:00 GMT", and the two that are
/// out of use, "Wednesday, 21-Oct-15 07:28:00 GMT" and "Wed Oct 21 07:28:00 2015".
QDateTime httpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value).simplified();
    const QLocale locale = QLocale::c();
    QDateTime date = locale.toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid()) {
        // Without the day's name: of a year of two digits Qt knows only the last century.
        date = locale.toDateTime(text.section(QStringLiteral(", "), 1),
                                 QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"));
        if (date.isValid() && date.date().year() < 1970)
            date = date.addYears(100);
    }
    return date.isValid() ? date
                          : locale.toDateTime(text, QStringLiteral("ddd MMM d hh:mm:ss yyyy"));
}

std::optional<int> secondsUntil(const QByteArray &value)
{
    QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(date);
    return int(std::clamp<qint64>(seconds, 0, longestWait));
}

} // namespace

ApiError answerError(int status, const QByteArray &body)
{
    const ErrorKind kind = kindOf(status);
    const QString sentence = serversSentence(body);
    return {.kind = kind,
            .httpStatus = status,
            .message = sentence.isEmpty() ? plainSentence(kind, status) : sentence,
            .detail = QStringLiteral("HTTP %1").arg(status)};
}

ApiError redirectError(int status, const QUrl &target)
{
    // A redirect can carry what it was given, so only the place itself is named; encoded, since
    // what is decoded could hide where it leads.
    const QString place =
        QString::fromLatin1(
            target.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))
            .left(longestSentence);
    const QString where = place.isEmpty() ? ApiWords::tr("nowhere") : place;
    return {.kind = ErrorKind::Redirect,
            .httpStatus = status,
            .message = ApiWords::tr("The service points to another address, %1. Nothing was "
                                    "sent there.")
                           .arg(where),
            .detail = QStringLiteral("HTTP %1 to %2").arg(status).arg(where)};
}

int secondsUntilReset(const QByteArray &reset, const QByteArray &retryAfter)
{
    // Where both are given, neither must be asked before its time.
    return std::max({secondsOf(reset), secondsOf(retryAfter), secondsUntil(retryAfter)})
        .value_or(usualWait);
}

} // namespace steward

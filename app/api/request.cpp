// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/request.h"

namespace steward {

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return QByteArrayLiteral("GET");
    case Verb::Post:
        return QByteArrayLiteral("POST");
    case Verb::Patch:
        return QByteArrayLiteral("PATCH");
    case Verb::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

bool isChange(const ApiRequest &request)
{
    return request.verb != Verb::Get && request.effect == ApiRequest::Effect::OfTheVerb;
}

std::optional<QUrl> requestUrl(const QUrl &address, const ApiRequest &request)
{
    // Encoded by hand and read back as it is: QUrl's setters would leave "/" and "+" alone.
    QByteArray url = address.toEncoded(QUrl::StripTrailingSlash);
    for (const QString &segment : request.segments) {
        if (segment.isEmpty() || segment == QLatin1StringView(".")
            || segment == QLatin1StringView(".."))
            return std::nullopt;
        url += '/' + QUrl::toPercentEncoding(segment);
    }
    char separator = '?';
    for (const auto &[name, value] : request.query) {
        url += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

} // namespace steward

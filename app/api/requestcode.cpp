// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestcode.h"

namespace steward {

namespace {

/// JSON in printable ASCII: what else is in its strings becomes \uXXXX. A terminal obeys control
/// characters in what is pasted, and some of Unicode makes a line look like another one.
QString asciiJson(const QByteArray &json)
{
    QString result;
    const QString text = QString::fromUtf8(json);
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x20 && letter.unicode() < 0x7f)
            result += letter;
        else
            result += QStringLiteral("\\u%1").arg(int(letter.unicode()), 4, 16, QChar(u'0'));
    }
    return result;
}

/// \a text, of printable ASCII, as one word of a shell.
QString shellWord(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// \a text, of printable ASCII, as a string of Python.
QString pythonString(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

/// Where \a request goes; no name and password that somebody has put before the host.
std::optional<QString> plainUrl(const QUrl &address, const ApiRequest &request)
{
    const std::optional<QUrl> url = requestUrl(address.adjusted(QUrl::RemoveUserInfo), request);
    return url ? std::optional(QString::fromLatin1(url->toEncoded())) : std::nullopt;
}

constexpr const char16_t *pythonBeginning = uR"(import os
import urllib.request

TOKEN = os.environ["UBIOPS_API_TOKEN"].removeprefix("Token ")


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None  # the token would go along, to wherever it leads


service = urllib.request.build_opener(NoRedirects)


def call(method, url, body=None):
    request = urllib.request.Request(url, data=body, method=method)
    request.add_header("Authorization", "Token " + TOKEN)
    request.add_header("Accept", "application/json")
    if body is not None:
        request.add_header("Content-Type", "application/json")
    with service.open(request) as answer:
        return answer.read().decode()


)";

} // namespace

QString curlCode(const QUrl &address, const QList<ApiRequest> &requests)
{
    QString code;
    for (const ApiRequest &request : requests) {
        const std::optional<QString> url = plainUrl(address, request);
        if (!url)
            continue;
        const QString next = QStringLiteral(" \\\n  ");
        // Whoever lists processes sees their arguments. What the shell writes by itself is none,
        // nor is it in a file, as what stands in a here-document may be.
        code += QStringLiteral("printf 'Authorization: Token %s\\n' \"")
                // With or without the prefix that the service's pages put before it.
                + QStringLiteral("${UBIOPS_API_TOKEN#Token }\" |\n  ")
                + QStringLiteral("curl --silent --show-error --globoff --request ")
                + QLatin1StringView(verbName(request.verb)) + next + shellWord(*url) + next
                + QStringLiteral("--header @-") + next
                + QStringLiteral("--header 'Accept: application/json'");
        if (!request.body.isEmpty())
            code += next + QStringLiteral("--header 'Content-Type: application/json'") + next
                    + QStringLiteral("--data-raw ") + shellWord(asciiJson(request.body));
        code += u'\n';
    }
    return code;
}

QString pythonCode(const QUrl &address, const QList<ApiRequest> &requests)
{
    QString code = QString::fromUtf16(pythonBeginning);
    for (const ApiRequest &request : requests) {
        const std::optional<QString> url = plainUrl(address, request);
        if (!url)
            continue;
        code += QStringLiteral("print(call(\"") + QLatin1StringView(verbName(request.verb))
                + QStringLiteral("\", ") + pythonString(*url);
        if (!request.body.isEmpty())
            code += QStringLiteral(", b") + pythonString(asciiJson(request.body));
        code += QStringLiteral("))\n");
    }
    return code;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placelink.h"

#include "domain/validation.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace steward {

namespace {

constexpr QLatin1StringView placeScheme("steward");
constexpr QLatin1StringView oneHost("organization");
constexpr QLatin1StringView allHost("organizations");
constexpr qsizetype longestPage = 40;

/// Words of lowercase letters, as pages are named.
bool isPageName(const QString &text)
{
    return text.size() <= longestPage && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter >= u'a' && letter <= u'z';
           });
}

} // namespace

std::optional<PlaceLink> parsePlaceLink(const QString &text)
{
    if (text.size() > longestPlaceLink)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != placeScheme || !url.userInfo().isEmpty()
        || url.port() != -1)
        return {};
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (QString &segment : segments)
        segment = QUrl::fromPercentEncoding(segment.toLatin1());
    PlaceLink link;
    if (url.host() == oneHost) {
        if (segments.isEmpty() || organizationNameProblem(segments.first()))
            return {};
        link.organization.text = segments.takeFirst();
    } else if (url.host() != allHost) {
        return {};
    }
    if (segments.size() > 1)
        return {};
    link.page = segments.value(0);
    return isPageName(link.page) ? std::optional(link) : std::nullopt;
}

QString placeLinkText(const PlaceLink &link)
{
    QString text = placeScheme + QStringLiteral("://");
    if (link.organization.isEmpty())
        text += allHost;
    else
        text +=
            oneHost + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(link.organization.text));
    return link.page.isEmpty() ? text : text + u'/' + link.page;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusal.h"

#include "api/apiwords.h"

namespace steward {

namespace {

ApiError localError(const QString &message)
{
    return {ErrorKind::Local, 0, message, {}};
}

} // namespace

std::optional<ApiError> refusal(const ApiRequest &request, const Connection &connection)
{
    const QUrl &address = connection.address;
    if (address.host().isEmpty())
        return localError(ApiWords::tr("There is no service to ask."));
    if (connection.rules.isReadOnly && isChange(request))
        return localError(ApiWords::tr("This connection is read-only. Nothing was sent."));
    const bool isPlain = address.scheme() == QLatin1StringView("http");
    if (!isPlain && address.scheme() != QLatin1StringView("https"))
        return localError(ApiWords::tr("The address of the service is not a web address."));
    if (isPlain && !isThisMachine(address.host()) && !connection.rules.allowsPlainHttp)
        return localError(ApiWords::tr("The address of %1 begins with http, so anybody on the "
                                       "way could read along. Nothing was sent.")
                              .arg(address.host()));
    if (!requestUrl(address, request))
        return localError(ApiWords::tr("This name or id cannot be part of an address."));
    return std::nullopt;
}

} // namespace steward

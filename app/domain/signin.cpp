// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signin.h"

namespace steward {

using namespace Qt::StringLiterals;

bool takesPassword(const SignInWay &way)
{
    return way.provider.compare("ubiops"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<QUrl> signInPage(const SignInWay &way)
{
    const QUrl url(way.url.value_or(QString()), QUrl::StrictMode);
    // A user name in front makes one host look like another.
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()
        || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

bool asksForCode(const ApiError &error)
{
    return error.httpStatus >= 400 && error.httpStatus < 500
           && error.message.contains("two factor authentication"_L1, Qt::CaseInsensitive);
}

} // namespace steward

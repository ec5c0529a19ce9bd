// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// What went wrong with a call, as far as the program has to tell cases apart.
enum class ErrorKind {
    Network,      ///< no route, refused, name unknown, connection lost before an answer
    Tls,          ///< the server's certificate was refused; nothing was sent
    Timeout,      ///< a deadline passed
    Unauthorized, ///< 401: the credential is unknown or no longer valid
    Forbidden,    ///< 403: known, but not allowed to do this
    NotFound,     ///< 404
    Conflict,     ///< 409: it exists already
    Invalid,      ///< 400, 422 and other 4xx: the server refused what was sent
    RateLimited,  ///< 429, and the wait was given up
    Server,       ///< 5xx, 408 and 499: what was asked for may or may not have been done
    Redirect,     ///< 3xx: nothing was sent to where it pointed
    BadAnswer,    ///< the body is not what the contract promises
    TooLarge,     ///< the body exceeded the limit
    Unknown,      ///< a change whose answer never came: it may or may not have happened
    HeldUp,       ///< not done, and it was not to wait until it could be
    Withdrawn,    ///< the person took it back before the service did anything about it
    Local,        ///< refused on this side: bad input, no file, no right to change
};

/// An error as a value. `message` is one sentence for a person, the server's own where it gave
/// one; `detail` is for "Details" and bug reports and never holds a secret.
struct ApiError
{
    ErrorKind kind = ErrorKind::Local;
    int httpStatus = 0; ///< 0 where there was no answer
    QString message;
    QString detail;

    bool operator==(const ApiError &) const = default;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace steward {

/// Where a running sandbox is and who may use it. The tokens are for this machine's loopback
/// interface only and end with the sandbox, unless it keeps a database file.
struct SandboxAddress
{
    QUrl url;            ///< with the version: http://127.0.0.1:PORT/v2.1
    QString adminToken;  ///< 40 hexadecimal digits: an admin in most organizations
    QString memberToken; ///< a regular member in some organizations
    QString vendorToken; ///< may change every organization's subscription
    QString email;       ///< for signing in, as the person of the admin token
    QString password;
    QString code; ///< the second factor

    /// One line of JSON, without a line break, for programs that start a sandbox.
    QByteArray toJson() const;
};

} // namespace steward

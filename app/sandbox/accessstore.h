// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"
#include "sandbox/sandboxaddress.h"

#include <optional>

namespace steward::sandbox {

class Database;

/// The users that the three tokens belong to.
struct TokenOwners
{
    qint64 admin = 0;
    qint64 member = 0;
    qint64 vendor = 0;
};

/// Draws new tokens, a password and a code, and keeps them.
void createAccess(Database &database, const TokenOwners &owners);

/// The tokens and the sign-in that are kept; `url` is left empty.
SandboxAddress readAccess(Database &database);

/// Who is behind an Authorization header, "Token …" or "Bearer …".
std::optional<Caller> callerOf(Database &database, const QByteArray &authorization);

/// A new access token for the person of the sign-in.
QString beginSession(Database &database);

} // namespace steward::sandbox

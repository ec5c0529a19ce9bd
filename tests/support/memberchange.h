// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "support/outcome.h"

namespace steward {

class ApiClient;

} // namespace steward

namespace steward::test {

/// A member as the service spells one.
inline const QByteArray memberJson =
    R"({"id": "u1", "email": "ada@example.com", "name": "Ada", "surname": null, "admin": true})";

/// Asks for one of the three changes of a member: \a verb is "POST", "PATCH" or "DELETE". What it
/// comes to is in \a removal for the last, and otherwise in \a outcome.
RequestHandle sendChange(const QByteArray &verb, ApiClient &client, QObject *context,
                         Outcome<Member> &outcome, Outcome<Done> &removal);

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"

#include <QString>

#include <optional>

/// The words that a list of people may use, in the languages that Steward and the service speak.

namespace steward {

enum class RosterColumn { Email, Admin, Role, Organization };

/// The column that \a title heads; punctuation, case and what is in brackets behind it do not
/// matter.
std::optional<RosterColumn> rosterColumnNamed(const QString &title);

/// The role that \a word is for everybody, wherever it stands.
std::optional<MemberRole> plainRosterRole(const QString &word);

/// The role that \a word is under a head, where a number or a letter is one, too.
std::optional<MemberRole> rosterRoleInColumn(const QString &word);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "support/smallservice.h"

#include <QMetaType>

#include <utility>
#include <vector>

namespace steward::test {

// Changes of every kind that a SmallService can be asked for.

inline const OrganizationName acme {QStringLiteral("acme")};
inline const QString newEmail = QStringLiteral("grace@example.com");
inline const MemberAddition invitation {acme, {newEmail, MemberRole::Admin}, Presence::Absent};
inline const MemberRoleChange promotion {
    acme, {QStringLiteral("u1")}, QStringLiteral("ada@example.com"), MemberRole::Admin};
inline const MemberRemoval removal {
    acme, {QStringLiteral("u1")}, QStringLiteral("ada@example.com"), MemberRole::Regular};
inline const OrganizationCreation creation {{{QStringLiteral("fresh")}, QStringLiteral("free")},
                                            Presence::Absent};
inline const OrganizationUpdate renaming {acme,
                                          {.name = OrganizationName {QStringLiteral("acme-2")}},
                                          QStringLiteral("o1"),
                                          QStringLiteral("free")};
inline const OrganizationUpdate upgrade {acme,
                                         {.subscription = QStringLiteral("premium")},
                                         QStringLiteral("o1"),
                                         QStringLiteral("free")};

/// All of them, with names.
const std::vector<std::pair<const char *, Change>> &allChanges();

/// Whether \a service has made \a change, which is one of them.
bool isMade(const Change &change, const SmallService &service);

} // namespace steward::test

Q_DECLARE_METATYPE(steward::Change)

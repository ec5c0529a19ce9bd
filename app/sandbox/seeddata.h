// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

#include <QList>

#include <utility>

namespace steward::sandbox {

/// How much seed data to make.
struct SeedShape
{
    int organizations = 12;
    int members = 48;  ///< of the first organization
    int projects = 16; ///< of the first organization
    int days = 730;    ///< of usage before today
    quint32 seed = 1;
};

struct SeedUser
{
    UserId id;
    QString email;
    std::optional<QString> name; ///< none: invited, not signed up
    std::optional<QString> surname;

    bool operator==(const SeedUser &) const = default;
};

struct SeedMembership
{
    qsizetype user = 0; ///< index in SeedData::users
    MemberRole role = MemberRole::Regular;
};

struct SeedOrganization
{
    OrganizationRecord record;
    QList<SeedMembership> members;
    QList<ProjectRecord> projects;
};

/// Everything a new sandbox holds, but for its tokens. The first three users are the owners of the
/// admin, member and vendor token, in this order.
struct SeedData
{
    QList<SeedUser> users;
    QList<SeedOrganization> organizations;
    QList<std::pair<QString, QString>> vouchers; ///< code and description
};

inline constexpr qsizetype adminUser = 0;
inline constexpr qsizetype memberUser = 1;
inline constexpr qsizetype vendorUser = 2;

/// The same \a shape and the same \a today give the same data.
SeedData makeSeedData(const SeedShape &shape, QDate today);

/// A voucher that every sandbox knows.
QString workshopVoucher();

} // namespace steward::sandbox

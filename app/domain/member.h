// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace steward {

/// A user's id, as the service spells it (a UUID, but nothing here relies on it).
struct UserId
{
    QString text;

    bool operator==(const UserId &) const = default;
};

enum class MemberRole { Regular, Admin };

/// A member of an organization.
struct Member
{
    UserId id;
    QString email;
    std::optional<QString> name;    ///< none until the person has signed up
    std::optional<QString> surname; ///< none until the person has signed up
    MemberRole role = MemberRole::Regular;
    std::optional<QString> status; ///< "active", "pending", …: an open set, newer than the API

    /// "Name Surname", with what there is of it; empty where there is neither.
    QString fullName() const;
    bool isAdmin() const { return role == MemberRole::Admin; }
    /// Invited, not signed up yet.
    bool isPending() const;

    bool operator==(const Member &) const = default;
};

/// Who to add to an organization.
struct NewMember
{
    QString email;
    MemberRole role = MemberRole::Regular;

    bool operator==(const NewMember &) const = default;
};

/// The person or service user that a credential belongs to (GET /user).
struct CurrentUser
{
    UserId id;
    QString email;
    std::optional<QString> name;
    std::optional<QString> surname;

    bool operator==(const CurrentUser &) const = default;
};

} // namespace steward

// A list of them grows without touching each of them.
Q_DECLARE_TYPEINFO(steward::Member, Q_RELOCATABLE_TYPE);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QHashFunctions>
#include <QString>

#include <optional>
#include <string_view>
#include <tuple>
#include <variant>

namespace steward {

/// An organization's name as the service spells it. It is part of every URL, so a rename makes the
/// old one useless. A type of its own, so that it is not mixed up with an e-mail or an id.
struct OrganizationName
{
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const OrganizationName &) const = default;
    friend size_t qHash(const OrganizationName &name, size_t seed = 0) noexcept
    {
        return ::qHash(name.text, seed);
    }
};

/// A field, and what the service calls it.
template<typename T>
struct NamedField
{
    std::string_view name;
    T &value;
};

template<typename T>
NamedField<T> fieldNamed(std::string_view name, T &value)
{
    return {name, value};
}

/// An organization as the list has it. Optional fields are newer than the API's first version: a
/// server may leave them out.
struct Organization
{
    QString id; ///< UUID; stays the same when the organization is renamed
    OrganizationName name;
    QDateTime creationDate;        ///< UTC
    std::optional<QString> status; ///< "active", "suspended", …: an open set
    std::optional<bool> twoFactorForced;

    bool operator==(const Organization &) const = default;
};

/// All of them, by the names that the service gives them: what is read from its answers. Those of
/// an optional type may be missing there.
inline auto fieldsOf(Organization &organization)
{
    return std::tuple(fieldNamed("id", organization.id), fieldNamed("name", organization.name.text),
                      fieldNamed("creation_date", organization.creationDate),
                      fieldNamed("status", organization.status),
                      fieldNamed("two_factor_authentication_forced", organization.twoFactorForced));
}

/// An organization as get and update have it.
struct OrganizationDetail : Organization
{
    QString subscription; ///< the plan's name, an open set
    std::optional<bool> overageUsage;

    bool operator==(const OrganizationDetail &) const = default;
};

inline auto fieldsOf(OrganizationDetail &detail)
{
    return std::tuple_cat(fieldsOf(static_cast<Organization &>(detail)),
                          std::tuple(fieldNamed("subscription", detail.subscription),
                                     fieldNamed("overage_usage", detail.overageUsage)));
}

/// What an organization is created from.
struct OrganizationDraft
{
    OrganizationName name;
    QString subscription;
    std::optional<QDate> subscriptionEndDate {}; ///< not for "free", expected for every other plan
    std::optional<QString> voucher {};
    std::optional<bool> twoFactorForced {};

    bool operator==(const OrganizationDraft &) const = default;
};

/// In an OrganizationChange: the subscription loses its end date.
struct RemoveEndDate
{
    bool operator==(const RemoveEndDate &) const = default;
};

/// What to change in an organization; what is empty stays as it is.
struct OrganizationChange
{
    std::optional<OrganizationName> name {};
    std::optional<QString> subscription {};
    std::optional<QDate> subscriptionStartDate {};
    std::optional<std::variant<QDate, RemoveEndDate>> subscriptionEndDate {};
    std::optional<bool> twoFactorForced {};

    bool operator==(const OrganizationChange &) const = default;
};

/// The free plan: it always runs a year, so it takes no end date.
inline QString freeSubscription()
{
    return QStringLiteral("free");
}

} // namespace steward

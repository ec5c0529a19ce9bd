// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QString>

#include <optional>

namespace steward {

/// A place in the window that can be written down and passed on: steward://organization/acme/usage,
/// or steward://organizations for all of them. It leads somewhere; it changes nothing.
struct PlaceLink
{
    OrganizationName organization; ///< empty: all of them
    QString page; ///< as the settings name tabs: "usage"; empty: none in particular

    bool operator==(const PlaceLink &) const = default;
};

/// The place that \a text leads to; nothing where it is no such link.
std::optional<PlaceLink> parsePlaceLink(const QString &text);

/// \a link as text.
QString placeLinkText(const PlaceLink &link);

/// Texts longer than this, in characters, are no links.
inline constexpr int longestPlaceLink = 512;

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"

namespace steward {

/// What happened to a project's credits from one range to another.
enum class DriverKind { Appeared, Grew, Same, Shrank, Gone };

/// One part of the organization and what it has to do with a change of its credits.
struct UsageDriver
{
    UsagePart part = UsagePart::Project;
    QString id;   ///< the project's; empty for the other parts
    QString name; ///< the project's, told apart from others; empty for the other parts
    Credits before;
    Credits now;

    Credits change() const { return now - before; }
    DriverKind kind() const;
    bool operator==(const UsageDriver &) const = default;
};

/// Why the credits of one range are others than those of another. The changes of all drivers and
/// the rest are the organization's change, exactly: to 1e-12 credits, as Credits are.
struct UsageChange
{
    Credits before;             ///< the organization's own total
    Credits now;                ///< the organization's own total
    QList<UsageDriver> drivers; ///< whose credits changed most first, in either direction
    Credits restBefore;         ///< what no part of the organization explains
    Credits restNow;            ///< what no part of the organization explains

    Credits change() const { return now - before; }
    Credits rest() const { return restNow - restBefore; }
    bool operator==(const UsageChange &) const = default;
};

/// What led from \a before to \a now. Projects are the same by their id; one that an answer does
/// not know had no credits then. The deleted projects are one driver.
UsageChange explainChange(const OrganizationUsage &before, const OrganizationUsage &now);

/// One bar of a waterfall: it reaches from one sum to the next.
struct WaterfallStep
{
    enum class Kind { Before, Driver, Others, Rest, Now };

    Kind kind = Kind::Driver;
    UsageDriver driver; ///< of a driver alone
    int count = 0;      ///< how many drivers the others are
    Credits from;       ///< zero for before and now
    Credits to;

    bool operator==(const WaterfallStep &) const = default;
};

/// \a change as bars: before, at most \a most drivers, the others together, the rest where there is
/// any, and now. Each begins where the one before it ends.
QList<WaterfallStep> waterfallOf(const UsageChange &change, int most);

} // namespace steward

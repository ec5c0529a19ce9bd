// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace steward {

/// Who sends a change, and where to.
struct ChangeOrigin
{
    QString profileId; ///< empty for a connection that is of no profile
    QString profileName;
    QString address;   ///< of the API, as in Connection
    QString accountId; ///< of the user whose credential it is; empty while that is not known

    bool operator==(const ChangeOrigin &) const = default;
};

/// Whether the same person asks the same service at \a now as at \a then, as far as can be known.
bool isSameOrigin(const ChangeOrigin &then, const ChangeOrigin &now);

/// The place of a change in a run of many.
struct RunPlace
{
    QString run; ///< the same for all of them
    int position = 0;

    bool operator==(const RunPlace &) const = default;
};

/// What became of a change, and when that was known.
struct Settlement
{
    Fate fate = Fate::Pending;
    QString words; ///< about it, in one sentence; may be empty
    QDateTime at;  ///< UTC; invalid while the change is pending

    bool operator==(const Settlement &) const = default;
};

/// The number of an entry: the later it was written, the greater.
enum class EntryId : qint64 {};

/// One change as the journal keeps it. The code of a voucher is left out: whoever reads it could
/// use it.
struct JournalEntry
{
    EntryId id {};   ///< given by the journal
    QDateTime begun; ///< UTC
    ChangeOrigin origin;
    QString organizationId; ///< empty where it was not known
    Change change;
    std::optional<RunPlace> place {};
    Settlement settlement {};

    bool operator==(const JournalEntry &) const = default;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QString>

#include <optional>

namespace steward {

/// A change as the columns of the journal have it.
struct ChangeColumns
{
    QString kind; ///< "invite", "set-role", "remove", "create" or "update"
    QString organization;
    QString email;  ///< of the member that it is about; empty where it is about none
    QString userId; ///< likewise
    QString before; ///< a JSON object: what was known to be so
    QString after;  ///< a JSON object: what was asked for
};

ChangeColumns encodeChange(const Change &change);
/// Nothing where \a columns are of no kind that is known here.
std::optional<Change> decodeChange(const ChangeColumns &columns);

} // namespace steward

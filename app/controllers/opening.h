// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace steward {

/// One stay in an organization: from opening it until another is opened, renames included. What is
/// asked for in a dialog goes to the organization that was open when the dialog was, or nowhere.
enum class Opening : quint64 {};

inline Opening next(Opening opening)
{
    return Opening(quint64(opening) + 1);
}

/// Why nothing is done for an opening that is over.
ApiError openingIsOver();

} // namespace steward

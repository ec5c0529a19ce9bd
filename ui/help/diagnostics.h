// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QString>

namespace steward {

/// What of the window's state a bug report needs.
struct DiagnosticFacts
{
    bool isConnected = false;
    Connection connection;
    int organizations = 0;
    QString appearance; ///< as in the settings
    QString language;   ///< as in the settings
};

/// Text for a bug report, in English: versions, the desktop, how Steward is connected. Nothing in
/// it tells who somebody is, where they are connected to, or how they sign in.
QString diagnosticsText(const DiagnosticFacts &facts);

} // namespace steward

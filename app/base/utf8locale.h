// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

/// Takes UTF-8 for the texts of a locale that knows ASCII alone, as under cron. Qt does so by
/// itself, but later releases complain about it first. To be called before there is an application,
/// while there is one thread.
void preferUtf8();

} // namespace steward

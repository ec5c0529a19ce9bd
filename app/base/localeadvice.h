// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steward {

/// Qt takes UTF-8 also in a locale that knows ASCII alone, as under cron or where the person's is
/// not installed, and later releases advise to mend that, in between what a program says. Not any
/// more after this, which is to be called before there is an application.
void silenceLocaleAdvice();

} // namespace steward

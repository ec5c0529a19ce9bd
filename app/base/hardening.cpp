// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace steward {

void protectMemory()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // A dump that is piped to a collector does not ask for the limit; this one stops it, too.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace steward

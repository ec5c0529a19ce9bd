// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#ifdef NDEBUG
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace steward {

void protectMemory()
{
#ifdef NDEBUG
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // A dump that is piped to a collector does not ask for the limit; this one stops it, too.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace steward

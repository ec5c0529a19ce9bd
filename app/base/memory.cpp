// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <cstdlib> // says whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace steward {

void giveLargeMemoryBack()
{
#ifdef __GLIBC__
    // glibc would learn from the first large piece to keep all that are smaller, and a list that
    // grows in there leaves holes: 3.5 MB of them after 100,000 members.
    constexpr int large = 1024 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

} // namespace steward

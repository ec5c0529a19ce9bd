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
    // glibc would learn from the first large piece to keep all that are smaller, and lists that
    // grow in there leave holes: 3.5 to 8 MB of them after 100,000 members.
    constexpr int large = 1024 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, large);
    // As it would have learned: what is small is kept, for it will be wanted again.
    mallopt(M_TRIM_THRESHOLD, 64 * large);
#endif
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls, with one target for each program: it learns from where the bytes lead.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const steward::fuzz::Target *target = steward::fuzz::target(STEWARD_FUZZ_TARGET);
    target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

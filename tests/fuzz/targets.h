// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace steward::fuzz {

/// Something that takes bytes from outside. Its seeds are in corpus/NAME.
struct Target
{
    const char *name;
    /// Hands \a input over and ends the program where what comes back breaks a promise.
    void (*run)(const QByteArray &input);
};

const std::vector<Target> &targets();

/// The one with that name; null where there is none.
const Target *target(const char *name);

} // namespace steward::fuzz

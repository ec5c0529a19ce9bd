// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// What a voucher code stands for.
struct Voucher
{
    QString description;

    bool operator==(const Voucher &) const = default;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/storedallowances.h"

#include "controllers/allowances.h"

#include <memory>

namespace steward {

AllowanceOf storedAllowances(const Connection &connection)
{
    const auto allowances = std::make_shared<Allowances>();
    allowances->restore(Settings::load(Settings::defaultPath()));
    return [allowances, connection](const QString &organizationId) {
        return allowances->of(allowanceKey(connection, organizationId));
    };
}

} // namespace steward

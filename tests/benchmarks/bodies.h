// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace steward::bench {

/// The service's answer about the members of an organization with \a count of them: in no order,
/// one of ten with an accent, one of twenty invited and nameless.
QByteArray memberListBody(int count);

/// Its answer about the usage of \a projects by day, for \a days days.
QByteArray usageBody(int projects, int days);

} // namespace steward::bench

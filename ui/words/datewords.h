// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace steward {

/// The locale's short date, with four digits for the year: two leave open which century is meant.
QString dateFormat(const QLocale &locale = QLocale());

} // namespace steward

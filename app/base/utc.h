// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace steward {

/// What makes a QDateTime one in UTC, where it is made. Newer versions of Qt want a time zone
/// there; of older ones that would make times that are slower to compare.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec utc = Qt::UTC;
#endif

} // namespace steward

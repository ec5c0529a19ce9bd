// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace steward {

using SendNotice = std::function<void(const QString &title, const QString &text)>;

/// Replaces the desktop's notifications, e.g. in tests. An empty function brings them back.
void setSendNotice(SendNotice send);

/// Shows a notification of the desktop, and waits for nothing. Where there is no desktop that
/// shows any, nothing happens: whatever is told this way stands in the window as well.
void notifyDesktop(const QString &title, const QString &text);

} // namespace steward

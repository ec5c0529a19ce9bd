// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward::bench {

// What this program does when it starts itself: each is a process of its own, that prints one line
// of JSON and ends.

/// A bare QMainWindow with a QTableView, and nothing of ours, until it is painted; with \a url also
/// until that is read. Prints how long it took and how much memory it holds.
int runBareWindow(int argc, char *argv[], const QString &url);
/// The real window with an ordinary organization. Prints how much memory it holds.
int runWholeWindow(int argc, char *argv[], const QString &url, const QString &token);

} // namespace steward::bench

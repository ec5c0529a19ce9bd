// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace steward {

/// Puts \a text on the clipboard.
void copyText(const QString &text);

/// The same for a text that may take longer than a frame: \a make runs on the thread pool. What the
/// person copies here meanwhile comes first: it was asked for later.
void copyTextLater(std::function<QString()> make);

/// Whether a text is still being made.
bool isCopyingText();

} // namespace steward

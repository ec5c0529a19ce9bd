// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

// Names and sentences of the service are somebody else's text: in a sentence of ours it is shown
// as it is, and does nothing.

/// \a text with a stand-in (U+FFFD) for every character that cannot be seen and would change how
/// the text around it is read: controls, and what overrides or isolates a direction. A word of more
/// than 80 characters loses its middle to an ellipsis: it could not be wrapped.
QString literalText(const QString &text);

/// As literalText(), and no markup for a tool tip, which would take it for HTML.
QString literalToolTip(const QString &text);

} // namespace steward

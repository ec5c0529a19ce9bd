// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// \a text with a full stop at its end where it has no end mark, so that another sentence can
/// follow: what a service says often has none. Empty where there is nothing in it.
QString fullSentence(const QString &text);

/// \a first, as a full sentence, and \a next after it; one of them alone where the other is empty.
QString sentences(const QString &first, const QString &next);

} // namespace steward

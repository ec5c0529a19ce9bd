// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessundo.h"
#include "domain/change.h"
#include "domain/changetrait.h"
#include "models/tone.h"

#include <QList>
#include <QString>

namespace steward {

// What a change was, in words for a table.

/// "Invited", "Made admin", "Renamed".
QString changeLabel(const Change &change);
/// Whom a change is about; empty where it is about an organization.
QString personOf(const Change &change);
/// What was so before, and what was asked for; empty where it is not known.
QString beforeText(const Change &change);
QString afterText(const Change &change);

QString fateText(Fate fate);
Tone fateTone(Fate fate);

/// What \a text, three letters or more, begins a word of in the columns of such a table: who looks
/// for "removed" or "admin" means that.
QList<ChangeTrait> traitsNamed(const QString &text);
QList<Fate> fatesNamed(const QString &text);

/// What does not come back when changes are taken back, in a sentence or two; empty where all does.
QString lossText(const UndoLosses &losses);

} // namespace steward

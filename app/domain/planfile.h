// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessplan.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace steward {

/// How \a access and \a action are written in files, whatever the language of the window.
QString accessTerm(Access access);
std::optional<Access> accessNamed(const QString &term);
QString actionTerm(AccessAction action);
QString blockTerm(AccessBlock block); ///< empty for none

/// \a plan as a table for spreadsheets and for plannedWishes(): a line for each of its lines.
QByteArray planFile(const AccessPlan &plan);

/// A plan that was kept as a file. What it asks for is compared with what is so by now when a plan
/// is made of it again.
struct SavedPlan
{
    QList<AccessWish> wishes;
    QList<qsizetype> unticked;  ///< indexes of wishes
    int heldBack = 0;           ///< those of them that the plan did not let be made
    QList<int> unreadableLines; ///< of the file: changed by hand, or about somebody once more
};

/// What \a text, the text of such a file, says; nothing where it is none.
std::optional<SavedPlan> savedPlan(const QString &text);

} // namespace steward

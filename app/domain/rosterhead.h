// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delimitedtext.h"
#include "domain/rosterwords.h"

#include <QChar>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace steward {

/// The row of a list of people that names its columns.
struct RosterHead
{
    qsizetype row = 0;                                ///< among the rows of the table
    std::array<qsizetype, 4> places {-1, -1, -1, -1}; ///< of the fields, by RosterColumn
    QStringList repeated {};                          ///< what names a column that there is already

    qsizetype place(RosterColumn column) const { return places[size_t(column)]; }
    /// Whether it says where the addresses are: without that it is of no use.
    bool hasAddresses() const { return place(RosterColumn::Email) >= 0; }
};

/// The head of \a table: among its first rows, since a title may stand above it, and before the
/// first that has an address. Where none says where the addresses are, one that names two columns
/// was meant to. Nothing where no row is a head.
std::optional<RosterHead> rosterHead(const DelimitedText &table);

/// What cuts \a text into fields: a title above the head may have other separators in it.
QChar rosterSeparator(const QString &text);

/// Columns of \a table, which has no head, in which there are answers to "admin?" alone and some of
/// them are numbers or letters, which may mean anything without a head.
QSet<qsizetype> shortAnswerColumns(const DelimitedText &table);

} // namespace steward

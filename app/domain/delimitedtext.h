// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace steward {

/// One row of a table that was written as text.
struct TextRow
{
    int line = 1; ///< that it begins in, counted from 1
    QStringList fields;

    bool operator==(const TextRow &) const = default;
};

/// A table that was written as text. Rows without a character in them are left out.
struct DelimitedText
{
    QList<TextRow> rows;
    std::optional<int> openQuote; ///< the line of a quotation mark that is never closed
};

/// What \a bytes say: UTF-8 and UTF-16, with or without a byte order mark, and otherwise Latin 1,
/// which any bytes can be. Without the mark, and without the characters that cannot be seen; where
/// there is a zero, which no text has, stands U+FFFD.
QString decodedText(const QByteArray &bytes);

/// Comma, semicolon or tab: the one that cuts the first row that has any into the most fields, of
/// two the same the one named first. Quoted ones do not count. A first line "sep=;", which
/// spreadsheets write and read, says it before all others, whatever it is.
QChar separatorOf(QStringView text);

/// Cuts \a text into rows and fields after RFC 4180, and takes what people write as well: any line
/// break, spaces around fields, text after a closing quotation mark. A first line "sep=;" is no
/// row.
DelimitedText splitTable(QStringView text, QChar separator);

/// One line of CSV, with its line break. A cell that a spreadsheet would take for a formula is
/// preceded by an apostrophe; unescapedCell() takes it off again.
QString csvLine(const QStringList &cells);
QString unescapedCell(const QString &cell);

} // namespace steward

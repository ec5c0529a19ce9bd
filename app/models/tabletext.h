// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <utility>

namespace steward {

/// Item data roles that every table model of ours answers.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< a value that compares as the column means it
    ExportRole,                  ///< the cell for other programs: plain numbers, ISO dates
};

/// Cells that do not need their model any more: a value, for any thread.
struct DetachedTable
{
    QStringList headers;                                         ///< by column
    std::function<QVariant(int row, int column, int role)> cell; ///< display and export alone
};

/// A model that can hand out its cells: one of so many rows that nobody should wait for a text of
/// them.
class DetachableModel
{
    Q_DISABLE_COPY_MOVE(DetachableModel)

public:
    DetachableModel() = default;
    virtual ~DetachableModel() = default;
    /// The rows as they are now.
    virtual DetachedTable detached() const = 0;
};

/// The cells as people see them, with headers, separated by tabs: what a spreadsheet pastes.
/// Tabs and line breaks within a cell become spaces; what a spreadsheet would take for a formula is
/// preceded by an apostrophe.
QString toTsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);
QString toTsv(const DetachedTable &table, const QList<int> &rows, const QList<int> &columns);

/// The cells' ExportRole as CSV (RFC 4180), with headers. Text that a spreadsheet would take for a
/// formula is preceded by an apostrophe; numbers stay numbers.
QString toCsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);
QString toCsv(const DetachedTable &table, const QList<int> &rows, const QList<int> &columns);

/// What a file says of its table as a whole: names and values.
using TableHeading = QList<std::pair<QString, QVariant>>;

/// The same as JSON: an array of objects, one a row, with the headers as names. Figures are numbers
/// with all of their digits, nothing is null. Texts of \a textColumns are never taken for figures.
/// With a \a heading it is an object that has its members, and the rows as "rows".
QByteArray toJson(const QAbstractItemModel &model, const QList<int> &rows,
                  const QList<int> &columns, const TableHeading &heading = {},
                  const QList<int> &textColumns = {0});

/// One line of such a file: texts, numbers and days as they are, nothing where a cell is invalid.
QString csvLine(const QVariantList &cells);

/// 0 … count - 1
QList<int> indexRange(int count);

} // namespace steward

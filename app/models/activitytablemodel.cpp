// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitytablemodel.h"

#include "base/forget.h"
#include "models/activitywords.h"
#include "models/daywords.h"
#include "models/tabletext.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

constexpr size_t manyRows = 5'000;

} // namespace

ActivityTableModel::ActivityTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void ActivityTableModel::setRows(const QList<ActivityRow> &rows, More more)
{
    beginResetModel();
    replaceRows(rows);
    m_hasMore = more == More::Some;
    m_isWaiting = false;
    endResetModel();
}

/// To let go of very many takes longer than a frame, so that happens elsewhere.
void ActivityTableModel::replaceRows(const QList<ActivityRow> &rows)
{
    std::deque<ActivityRow> old(rows.begin(), rows.end());
    old.swap(m_rows);
    if (old.size() > manyRows)
        forgetElsewhere(std::move(old));
}

void ActivityTableModel::mergeLatest(const QList<ActivityRow> &latest)
{
    const qint64 newest = m_rows.empty() ? 0 : m_rows.front().id;
    const auto firstKnown = std::find_if(latest.begin(), latest.end(),
                                         [&](const ActivityRow &row) { return row.id <= newest; });
    const int added = int(firstKnown - latest.begin());
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_rows.insert(m_rows.begin(), latest.begin(), firstKnown);
        endInsertRows();
    }
    QHash<qint64, const ActivityRow *> byId;
    for (const ActivityRow &row : latest)
        byId.insert(row.id, &row);
    // Behind the oldest of the latest there is nothing that they tell about.
    const qint64 oldest = latest.isEmpty() ? 0 : latest.last().id;
    for (int row = added; row < rowCount() && at(row).id >= oldest; ++row) {
        const ActivityRow *now = byId.value(at(row).id);
        if (!now) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row--);
            endRemoveRows();
            continue;
        }
        if (*now == at(row))
            continue;
        m_rows[size_t(row)] = *now;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ActivityTableModel::appendRows(const QList<ActivityRow> &older, More more)
{
    m_hasMore = more == More::Some;
    m_isWaiting = false;
    if (older.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(older.size()) - 1);
    m_rows.insert(m_rows.end(), older.begin(), older.end());
    endInsertRows();
}

bool ActivityTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isWaiting;
}

void ActivityTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    emit moreWanted();
}

int ActivityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActivityTableModel::text(const ActivityRow &row, Column column)
{
    switch (column) {
    case When:
        return momentText(row.begun.toLocalTime());
    case Organization:
        return organizationOf(row.change).text;
    case Person:
        return personOf(row.change);
    case What:
        return changeLabel(row.change);
    case Before:
        return beforeText(row.change);
    case After:
        return afterText(row.change);
    case Outcome:
        return fateText(row.fate);
    case Details:
        return row.words;
    case ByProfile:
        return row.profile;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ActivityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityRow &row = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ExportRole:
        return exported(row, column);
    case SortRole:
        return column == When ? QVariant(row.begun) : QVariant(text(row, column));
    case Qt::ToolTipRole:
        if (column == When) // to the second, and in which zone
            return QLocale().toString(row.begun.toLocalTime(), QLocale::LongFormat);
        return {};
    case ToneRole:
        return int(fateTone(row.fate));
    default:
        return {};
    }
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return title(Column(section));
}

QString ActivityTableModel::csvLines(const QList<ActivityRow> &rows)
{
    QString lines;
    for (const ActivityRow &row : rows) {
        QVariantList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(exported(row, Column(column)));
        lines += csvLine(cells);
    }
    return lines;
}

QString ActivityTableModel::csvHead()
{
    QVariantList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(title(Column(column)));
    return csvLine(titles);
}

QString ActivityTableModel::exported(const ActivityRow &row, Column column)
{
    return column == When ? row.begun.toString(Qt::ISODate) : text(row, column);
}

QString ActivityTableModel::title(Column column)
{
    switch (column) {
    case When:
        return tr("When");
    case Organization:
        return tr("Organization");
    case Person:
        return tr("Person");
    case What:
        return tr("Change");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Outcome:
        return tr("Outcome");
    case Details:
        return tr("Details");
    case ByProfile:
        return tr("Profile");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace steward

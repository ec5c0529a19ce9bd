// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitytablemodel.h"

#include "models/activitywords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace steward {

ActivityTableModel::ActivityTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void ActivityTableModel::setRows(const QList<ActivityRow> &rows, More more)
{
    beginResetModel();
    m_rows = rows;
    m_hasMore = more == More::Some;
    m_isWaiting = false;
    endResetModel();
}

void ActivityTableModel::mergeLatest(const QList<ActivityRow> &latest)
{
    const qint64 newest = m_rows.isEmpty() ? 0 : m_rows.first().id;
    const auto firstKnown = std::find_if(latest.begin(), latest.end(),
                                         [&](const ActivityRow &row) { return row.id <= newest; });
    const int added = int(firstKnown - latest.begin());
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_rows = latest.first(added) + m_rows;
        endInsertRows();
    }
    QHash<qint64, const ActivityRow *> byId;
    for (const ActivityRow &row : latest)
        byId.insert(row.id, &row);
    for (int row = added; row < m_rows.size(); ++row) {
        const ActivityRow *now = byId.value(m_rows[row].id);
        if (!now || *now == m_rows[row])
            continue;
        m_rows[row] = *now;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ActivityTableModel::appendRows(const QList<ActivityRow> &older, More more)
{
    m_hasMore = more == More::Some;
    m_isWaiting = false;
    if (older.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + older.size()) - 1);
    m_rows.append(older);
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
        return QLocale().toString(row.begun.toLocalTime(), QLocale::ShortFormat);
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
    const ActivityRow &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ExportRole:
        return column == When ? row.begun.toString(Qt::ISODate) : text(row, column);
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
    switch (Column(section)) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintablemodel.h"

namespace steward {

PlainTableModel::PlainTableModel(const QStringList &heads, QObject *parent)
    : QAbstractTableModel(parent),
      m_heads(heads)
{ }

void PlainTableModel::setRows(const QList<QList<PlainCell>> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PlainTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlainTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant PlainTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlainCell &cell = m_rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return cell.sortValue;
    case ExportRole:
        return cell.exportValue;
    default:
        return {};
    }
}

QVariant PlainTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_heads.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_heads[section]) : QVariant();
}

} // namespace steward

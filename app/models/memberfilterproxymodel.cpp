// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberfilterproxymodel.h"

#include "models/membertablemodel.h"

namespace steward {

MemberFilterProxyModel::MemberFilterProxyModel(QObject *parent) : ArrangedProxyModel(parent)
{
    setSearchedColumns(indexRange(MemberTableModel::ColumnCount));
}

void MemberFilterProxyModel::setSourceModel(QAbstractItemModel *model)
{
    Q_ASSERT(!model || qobject_cast<MemberTableModel *>(model));
    ArrangedProxyModel::setSourceModel(model);
    if (!model)
        return;
    using Proxy = MemberFilterProxyModel;
    connect(model, &QAbstractItemModel::dataChanged, this, &Proxy::takeChanges);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Proxy::takeInsertion);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &Proxy::hide);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &Proxy::takeRemoval);
}

const QList<Member> &MemberFilterProxyModel::members() const
{
    return static_cast<const MemberTableModel *>(sourceModel())->members();
}

std::shared_ptr<const ArrangedRows> MemberFilterProxyModel::rows() const
{
    return std::make_shared<MemberRows>(members());
}

void MemberFilterProxyModel::setMemberFilter(MemberFilter filter)
{
    RowSearch changed = search();
    changed.kind = int(filter);
    setSearch(changed);
}

void MemberFilterProxyModel::setSearchedColumns(const QList<int> &columns)
{
    RowSearch changed = search();
    changed.columns = columns;
    setSearch(changed);
}

DetachedTable MemberFilterProxyModel::detached() const
{
    DetachedTable table;
    for (int column = 0; column < columnCount(); ++column)
        table.headers.append(headerData(column, Qt::Horizontal).toString());
    table.cell = [members = members(), shown = shown()](int row, int column, int role) -> QVariant {
        const Member &member = members[shown[row]];
        const auto place = MemberTableModel::Column(column);
        return role == ExportRole ? MemberTableModel::exportText(member, place)
                                  : MemberTableModel::displayText(member, place);
    };
    return table;
}

} // namespace steward

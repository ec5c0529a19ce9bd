// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopleproxymodel.h"

namespace steward {

void PeopleProxyModel::setSourceModel(QAbstractItemModel *model)
{
    Q_ASSERT(!model || qobject_cast<PeopleTableModel *>(model));
    ArrangedProxyModel::setSourceModel(model);
}

const PeopleTableModel &PeopleProxyModel::source() const
{
    return *static_cast<const PeopleTableModel *>(sourceModel());
}

std::shared_ptr<const ArrangedRows> PeopleProxyModel::rows() const
{
    return std::make_shared<PeopleRows>(source().table());
}

void PeopleProxyModel::setPeopleFilter(PeopleFilter filter)
{
    RowSearch changed = search();
    changed.kind = int(filter);
    setSearch(changed);
}

void PeopleProxyModel::setLeftOut(const QString &domain)
{
    RowSearch changed = search();
    changed.leftOut = domain.trimmed();
    setSearch(changed);
}

DetachedTable PeopleProxyModel::detached() const
{
    DetachedTable table;
    for (int column = 0; column < columnCount(); ++column)
        table.headers.append(headerData(column, Qt::Horizontal).toString());
    table.cell = [content = source().table(), shown = shown()](int row, int column, int) {
        return PeopleTableModel::cell(content.people[shown[row]], column, content.places);
    };
    return table;
}

} // namespace steward

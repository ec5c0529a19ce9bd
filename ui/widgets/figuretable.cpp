// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuretable.h"

#include <QHeaderView>

namespace steward {

namespace {

constexpr int figureColumnWidth = 120;
constexpr int nameColumnWidth = 160;

} // namespace

void FigureTable::setModel(QAbstractItemModel *model)
{
    DataTable::setModel(model);
    QHeaderView *header = horizontalHeader();
    if (header->count() == 0)
        return;
    setFlexibleColumn(0, nameColumnWidth);
    for (int column = 1; column < header->count(); ++column)
        setRoom(column, figureColumnWidth, Holds::Words);
}

} // namespace steward

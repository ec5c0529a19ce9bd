// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuretable.h"

#include <QHeaderView>

#include <algorithm>

namespace steward {

namespace {

constexpr int figureColumnWidth = 140;
constexpr int nameColumnWidth = 160;

} // namespace

void FigureTable::setModel(QAbstractItemModel *model)
{
    DataTable::setModel(model);
    QHeaderView *header = horizontalHeader();
    if (header->count() == 0)
        return;
    setFlexibleColumn(0, nameColumnWidth);
    // A head that is cut says less than a table that scrolls hides.
    for (int column = 1; column < header->count(); ++column)
        header->resizeSection(column, std::max(figureColumnWidth, header->sectionSizeHint(column)));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datatable.h"

namespace steward {

/// A DataTable with figures about what its first column names: that one takes the room there is,
/// the others are all of a width. It has the model's order until somebody sorts it.
class FigureTable : public DataTable
{
    Q_OBJECT

public:
    using DataTable::DataTable;

    /// \a model has its columns by now.
    void setModel(QAbstractItemModel *model) override;
};

} // namespace steward

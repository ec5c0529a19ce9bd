// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangedrows.h"
#include "models/peopletablemodel.h"

#include <QList>

namespace steward {

/// Which people a list shows.
enum class PeopleFilter { All, Admins, Pending, Several };

/// People, with the columns of PeopleTableModel; the kinds of a search are PeopleFilter's. The
/// person alone is searched: whoever looks for somebody does not mean "Member" in some column.
class PeopleRows : public ArrangedRows
{
public:
    explicit PeopleRows(const PeopleTableModel::Table &table) : m_table(table) { }

    int count() const override { return int(m_table.people.size()); }
    QList<int> sorted(const TextOrder &texts, int column) const override;
    QList<int> matches(const RowSearch &search, const QList<int> &places) const override;

private:
    QList<int> sortedByFigures(int column) const;

    PeopleTableModel::Table m_table;
};

} // namespace steward

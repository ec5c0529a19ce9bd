// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peoplerows.h"

#include "models/tabletext.h"
#include "models/textmatcher.h"

#include <algorithm>

namespace steward {

namespace {

bool isOfKind(const PersonInOrganizations &person, PeopleFilter kind)
{
    switch (kind) {
    case PeopleFilter::All:
        return true;
    case PeopleFilter::Admins:
        return person.adminCount() > 0;
    case PeopleFilter::Pending:
        return person.isPendingAnywhere();
    case PeopleFilter::Several:
        return person.memberships.size() > 1;
    }
    return true;
}

} // namespace

QList<int> PeopleRows::sorted(const TextOrder &texts, int column) const
{
    using Model = PeopleTableModel;
    if (column >= Model::FirstOrganization + m_table.places.names.size())
        return indexRange(count());
    if (column == Model::Organizations || column == Model::Admin)
        return sortedByFigures(column);
    return texts.sorted(count(), [&](int place) {
        return Model::cell(m_table.people[place], column, m_table.places).toString();
    });
}

QList<int> PeopleRows::sortedByFigures(int column) const
{
    QList<int> figures;
    figures.reserve(count());
    for (const PersonInOrganizations &person : m_table.people)
        figures.append(PeopleTableModel::cell(person, column, m_table.places).toInt());
    QList<int> places = indexRange(count());
    std::stable_sort(places.begin(), places.end(),
                     [&](int a, int b) { return figures[a] < figures[b]; });
    return places;
}

QList<int> PeopleRows::matches(const RowSearch &search, const QList<int> &places) const
{
    if (search.matchesAll())
        return places;
    return matchesOf(places, [&] {
        return [this, &search, text = TextMatcher(search.text)](int place) mutable {
            const PersonInOrganizations &person = m_table.people[place];
            return isOfKind(person, PeopleFilter(search.kind))
                   && (search.text.isEmpty() || text.isIn(person.email) || text.isIn(person.name))
                   && (search.leftOut.isEmpty() || !person.isOf(search.leftOut));
        };
    });
}

} // namespace steward

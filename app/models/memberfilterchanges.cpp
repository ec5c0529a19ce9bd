// SPDX-License-Identifier: GPL-3.0-or-later
// How a MemberFilterProxyModel follows changes of single members, without arranging all anew.
#include "models/memberfilterproxymodel.h"
#include "models/membertablemodel.h"

#include <algorithm>

namespace steward {

bool MemberFilterProxyModel::isFound(int place) const
{
    return !MemberRows(members()).matches(shownSearch(), {place}).isEmpty();
}

/// The last row that comes before \a place in the order; -1 where none does.
int MemberFilterProxyModel::rowBefore(int place)
{
    const QList<int> &places = order().places;
    for (qsizetype at = places.indexOf(place) - 1; at >= 0; --at) {
        if (rowOf(places[at]) >= 0)
            return rowOf(places[at]);
    }
    return -1;
}

void MemberFilterProxyModel::insertInOrder(int place)
{
    Order &now = order();
    const auto textOf = [&](int of) {
        return MemberTableModel::sortText(members()[of], MemberTableModel::Column(now.column));
    };
    const QString text = now.column < 0 ? QString() : textOf(place);
    const auto isBefore = [&](int other) {
        const int compared = now.column < 0 ? 0 : texts().compare(textOf(other), text);
        if (now.column < 0 || now.direction == Qt::AscendingOrder)
            return compared != 0 ? compared < 0 : other < place;
        return compared != 0 ? compared > 0 : other > place;
    };
    QList<int> &places = now.places;
    places.insert(std::partition_point(places.begin(), places.end(), isBefore), place);
}

void MemberFilterProxyModel::takeChanges(const QModelIndex &first, const QModelIndex &last)
{
    if (isBusy())
        arrange(Scope::Source);
    if (order().places.size() != members().size())
        return;
    for (int place = first.row(); place <= last.row(); ++place)
        takeChange(place);
}

void MemberFilterProxyModel::takeChange(int place)
{
    order().places.removeOne(place);
    insertInOrder(place);
    const int row = rowOf(place);
    if (!isFound(place)) {
        if (row >= 0)
            hide({}, place, place);
        return;
    }
    const int before = rowBefore(place);
    QList<int> changed = shown();
    if (row < 0) {
        beginInsertRows({}, before + 1, before + 1);
        changed.insert(before + 1, place);
        setShown(changed);
        endInsertRows();
        return;
    }
    const int target = before < row ? before + 1 : before; // once it is taken away
    if (target != row) {
        beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
        changed.move(row, target);
        setShown(changed);
        endMoveRows();
    }
    emit dataChanged(index(target, 0), index(target, columnCount() - 1));
}

void MemberFilterProxyModel::takeInsertion(const QModelIndex &, int first, int last)
{
    if (isBusy())
        arrange(Scope::Source);
    if (order().places.size() != first || first != last || members().size() != first + 1) {
        if (!isBusy())
            arrange(Scope::Source);
        return;
    }
    insertInOrder(first);
    setShown(shown()); // which knows the new place from now on, shown or not
    if (!isFound(first))
        return;
    const int row = rowBefore(first) + 1;
    beginInsertRows({}, row, row);
    QList<int> more = shown();
    more.insert(row, first);
    setShown(more);
    endInsertRows();
}

/// Those rows go while the source still has them: a view may ask what they were.
void MemberFilterProxyModel::hide(const QModelIndex &, int first, int last)
{
    for (int place = last; place >= first; --place) {
        const int row = rowOf(place);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        QList<int> rest = shown();
        rest.removeAt(row);
        setShown(rest);
        endRemoveRows();
    }
}

void MemberFilterProxyModel::takeRemoval(const QModelIndex &, int first, int last)
{
    if (isBusy())
        arrange(Scope::Source);
    QList<int> &places = order().places;
    const int count = last - first + 1;
    if (places.size() != members().size() + count)
        return;
    places.removeIf([&](int place) { return place >= first && place <= last; });
    for (int &place : places)
        place -= place > last ? count : 0;
    QList<int> rest = shown();
    for (int &place : rest)
        place -= place > last ? count : 0;
    setShown(rest);
}

} // namespace steward

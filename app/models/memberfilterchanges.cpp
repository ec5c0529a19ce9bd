// SPDX-License-Identifier: GPL-3.0-or-later
// How a MemberFilterProxyModel follows changes of single members, without arranging all anew.
#include "models/memberfilterproxymodel.h"
#include "models/membertablemodel.h"

namespace steward {

/// The last row that comes before \a place in the order; -1 where none does.
int MemberFilterProxyModel::rowBefore(int place) const
{
    const QList<int> &order = m_arrangement.order();
    for (qsizetype at = order.indexOf(place) - 1; at >= 0; --at) {
        if (m_rows[order[at]] >= 0)
            return m_rows[order[at]];
    }
    return -1;
}

void MemberFilterProxyModel::takeChanges(const QModelIndex &first, const QModelIndex &last)
{
    if (m_work)
        arrange(Scope::Members);
    if (m_arrangement.order().size() != members().size())
        return;
    for (int place = first.row(); place <= last.row(); ++place)
        takeChange(place);
}

void MemberFilterProxyModel::takeChange(int place)
{
    m_arrangement.change(members(), *m_texts, place);
    const int row = m_rows[place];
    const bool isShown = !m_arrangement.matches(members(), m_shownSearch, {place}).isEmpty();
    if (!isShown) {
        if (row >= 0)
            hide({}, place, place);
        return;
    }
    const int before = rowBefore(place);
    QList<int> shown = m_shown;
    if (row < 0) {
        beginInsertRows({}, before + 1, before + 1);
        shown.insert(before + 1, place);
        setShown(shown);
        endInsertRows();
        return;
    }
    const int target = before < row ? before + 1 : before; // once it is taken away
    if (target != row) {
        beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
        shown.move(row, target);
        setShown(shown);
        endMoveRows();
    }
    emit dataChanged(index(target, 0), index(target, columnCount() - 1));
}

void MemberFilterProxyModel::takeInsertion(const QModelIndex &, int first, int last)
{
    if (m_work)
        arrange(Scope::Members);
    if (m_arrangement.order().size() != first || first != last
        || members().size() != m_arrangement.order().size() + 1) {
        if (!m_work)
            arrange(Scope::Members);
        return;
    }
    m_arrangement.append(members(), *m_texts);
    m_rows.append(-1);
    if (m_arrangement.matches(members(), m_shownSearch, {first}).isEmpty())
        return;
    const int row = rowBefore(first) + 1;
    beginInsertRows({}, row, row);
    QList<int> shown = m_shown;
    shown.insert(row, first);
    setShown(shown);
    endInsertRows();
}

/// Those rows go while the source still has them: a view may ask what they were.
void MemberFilterProxyModel::hide(const QModelIndex &, int first, int last)
{
    for (int place = last; place >= first; --place) {
        const int row = m_rows.value(place, -1);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        QList<int> shown = m_shown;
        shown.removeAt(row);
        setShown(shown);
        endRemoveRows();
    }
}

void MemberFilterProxyModel::takeRemoval(const QModelIndex &, int first, int last)
{
    if (m_work)
        arrange(Scope::Members);
    if (m_arrangement.order().size() != members().size() + last - first + 1)
        return;
    for (int place = last; place >= first; --place)
        m_arrangement.remove(place);
    QList<int> shown = m_shown;
    for (int &place : shown)
        place -= place > last ? last - first + 1 : 0;
    setShown(shown);
}

} // namespace steward

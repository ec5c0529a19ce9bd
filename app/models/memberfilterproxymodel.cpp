// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberfilterproxymodel.h"

#include "models/filterproxymodel.h"
#include "models/membertablemodel.h"
#include "models/tabletext.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace steward {

/// What the rows are to be, once somebody has found it out.
struct MemberFilterProxyModel::Arranged
{
    Scope scope = Scope::Rows;
    MemberArrangement arrangement;
    MemberSearch search;
    QList<int> shown;
};

MemberFilterProxyModel::MemberFilterProxyModel(QObject *parent)
    : QAbstractProxyModel(parent),
      m_texts(std::make_shared<const TextOrder>())
{
    m_search.columns = indexRange(MemberTableModel::ColumnCount);
}

void MemberFilterProxyModel::setSourceModel(QAbstractItemModel *model)
{
    if (m_source)
        m_source->disconnect(this);
    beginResetModel();
    m_source = qobject_cast<MemberTableModel *>(model);
    Q_ASSERT(m_source || !model);
    QAbstractProxyModel::setSourceModel(model);
    forgetMembers();
    if (m_source) {
        using Proxy = MemberFilterProxyModel;
        connect(m_source, &MemberTableModel::modelAboutToBeReset, this, [this] {
            beginResetModel();
            forgetMembers();
        });
        connect(m_source, &MemberTableModel::modelReset, this, [this] {
            endResetModel();
            takeMembers();
        });
        connect(m_source, &MemberTableModel::dataChanged, this, &Proxy::takeChanges);
        connect(m_source, &MemberTableModel::rowsInserted, this, &Proxy::takeInsertion);
        connect(m_source, &MemberTableModel::rowsAboutToBeRemoved, this, &Proxy::hide);
        connect(m_source, &MemberTableModel::rowsRemoved, this, &Proxy::takeRemoval);
    }
    endResetModel();
    takeMembers();
}

const QList<Member> &MemberFilterProxyModel::members() const
{
    static const QList<Member> none;
    return m_source ? m_source->members() : none;
}

void MemberFilterProxyModel::setMemberFilter(MemberFilter filter)
{
    MemberSearch changed = m_search;
    changed.kind = filter;
    search(changed);
}

void MemberFilterProxyModel::setFilterText(const QString &text)
{
    m_text = text;
    MemberSearch changed = m_search;
    changed.text = folded(text.trimmed());
    search(changed);
}

void MemberFilterProxyModel::setSearchedColumns(const QList<int> &columns)
{
    MemberSearch changed = m_search;
    changed.columns = columns;
    search(changed);
}

void MemberFilterProxyModel::search(const MemberSearch &search)
{
    if (search == m_search)
        return;
    m_search = search;
    arrange(Scope::Rows);
}

void MemberFilterProxyModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_direction)
        return;
    m_column = column;
    m_direction = order;
    arrange(Scope::Order);
}

void MemberFilterProxyModel::arrange(Scope scope)
{
    m_scope = m_isAskedAgain ? std::max(m_scope, scope) : scope;
    m_isAskedAgain = true;
    if (!m_work) // one at a time: who types fast wants the last answer, not each
        startWork();
}

void MemberFilterProxyModel::startWork()
{
    m_isAskedAgain = false;
    const auto find = [scope = m_scope, members = members(), arrangement = m_arrangement,
                       texts = m_texts, column = m_column, direction = m_direction,
                       search = m_search, shown = m_shown, shownBy = m_shownSearch]() -> Arranged {
        Arranged result {scope, arrangement, search, {}};
        if (scope == Scope::Members)
            result.arrangement = MemberArrangement(members);
        if (scope != Scope::Rows)
            result.arrangement.sort(members, *texts, column, direction);
        const bool isNarrower = scope == Scope::Rows && search.isNarrowerThan(shownBy);
        result.shown = result.arrangement.matches(members, search,
                                                  isNarrower ? shown : result.arrangement.order());
        return result;
    };
    if (members().size() <= fewMembers)
        return take(find());
    m_work = new QFutureWatcher<Arranged>(this);
    connect(m_work, &QFutureWatcherBase::finished, this, &MemberFilterProxyModel::takeResult);
    m_work->setFuture(QtConcurrent::run(find));
    emit busyChanged();
}

void MemberFilterProxyModel::takeResult()
{
    const Arranged result = m_work->future().takeResult();
    m_work->deleteLater(); // it is in the middle of its signal
    m_work = nullptr;
    // It is about members that are others by now.
    if (!m_isAskedAgain || m_scope != Scope::Members)
        take(result);
    if (m_isAskedAgain)
        startWork();
    if (!m_work)
        emit busyChanged();
}

void MemberFilterProxyModel::take(const Arranged &arranged)
{
    m_arrangement = arranged.arrangement;
    const bool isSameSearch = m_shownSearch == arranged.search;
    m_shownSearch = arranged.search;
    // Not with ==, which hands Qt 6.4's empty lists to memcmp() as null.
    if (std::ranges::equal(arranged.shown, m_shown))
        return;
    if (arranged.scope == Scope::Order && isSameSearch) {
        reorderRows(arranged.shown);
    } else if (arranged.scope == Scope::Rows && members().size() <= fewMembers) {
        replaceRows(arranged.shown);
    } else {
        beginResetModel();
        setShown(arranged.shown);
        endResetModel();
    }
}

void MemberFilterProxyModel::setShown(const QList<int> &shown)
{
    m_shown = shown;
    m_rows.fill(-1, members().size());
    for (qsizetype row = 0; row < m_shown.size(); ++row)
        m_rows[m_shown[row]] = int(row);
}

/// The same order, other members: takes away and puts in between, so that a selection stays.
void MemberFilterProxyModel::replaceRows(const QList<int> &shown)
{
    QList<bool> isWanted(members().size(), false);
    for (const int place : shown)
        isWanted[place] = true;
    for (qsizetype end = m_shown.size(); end > 0;) {
        if (isWanted[m_shown[end - 1]]) {
            --end;
            continue;
        }
        qsizetype first = end - 1;
        while (first > 0 && !isWanted[m_shown[first - 1]])
            --first;
        beginRemoveRows({}, int(first), int(end) - 1);
        QList<int> rest = m_shown;
        rest.remove(first, end - first);
        setShown(rest);
        endRemoveRows();
        end = first;
    }
    for (qsizetype row = 0; row < shown.size();) {
        if (row < m_shown.size() && m_shown[row] == shown[row]) {
            ++row;
            continue;
        }
        qsizetype end = row;
        while (end < shown.size() && m_rows[shown[end]] < 0)
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        QList<int> more = m_shown;
        for (; row < end; ++row)
            more.insert(row, shown[row]);
        setShown(more);
        endInsertRows();
    }
}

/// The same members, another order.
void MemberFilterProxyModel::reorderRows(const QList<int> &shown)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<int> places = m_shown;
    setShown(shown);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before)
        after.append(createIndex(m_rows[places[each.row()]], each.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void MemberFilterProxyModel::forgetMembers()
{
    m_arrangement = {};
    m_shown.clear();
    m_rows.clear();
    m_shownSearch = {};
}

void MemberFilterProxyModel::takeMembers()
{
    arrange(Scope::Members);
}

QModelIndex MemberFilterProxyModel::mapToSource(const QModelIndex &index) const
{
    return m_source && index.isValid() ? m_source->index(m_shown[index.row()], index.column())
                                       : QModelIndex();
}

QModelIndex MemberFilterProxyModel::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? m_rows.value(index.row(), -1) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex MemberFilterProxyModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex MemberFilterProxyModel::parent(const QModelIndex &) const
{
    return {};
}

int MemberFilterProxyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MemberFilterProxyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : MemberTableModel::ColumnCount;
}

bool MemberFilterProxyModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant MemberFilterProxyModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    return m_source && orientation == Qt::Horizontal
               ? m_source->headerData(section, orientation, role)
               : QVariant();
}

} // namespace steward

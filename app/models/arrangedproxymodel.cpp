// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrangedproxymodel.h"

#include "models/filterproxymodel.h"
#include "models/tabletext.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace steward {

/// What the rows are to be, once somebody has found it out.
struct ArrangedProxyModel::Arranged
{
    Scope scope = Scope::Rows;
    Order order;
    RowSearch search;
    QList<int> shown;
};

ArrangedProxyModel::ArrangedProxyModel(QObject *parent)
    : QAbstractProxyModel(parent),
      m_texts(std::make_shared<const TextOrder>())
{ }

void ArrangedProxyModel::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    forgetRows();
    if (model) {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
            beginResetModel();
            forgetRows();
        });
        connect(model, &QAbstractItemModel::modelReset, this, &ArrangedProxyModel::takeRows);
    }
    takeRows();
}

void ArrangedProxyModel::setFilterText(const QString &text)
{
    m_text = text;
    RowSearch changed = m_search;
    changed.text = folded(text.trimmed());
    setSearch(changed);
}

void ArrangedProxyModel::setSearch(const RowSearch &search)
{
    if (search == m_search)
        return;
    m_search = search;
    arrange(Scope::Rows);
}

void ArrangedProxyModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_direction)
        return;
    m_column = column;
    m_direction = order;
    arrange(Scope::Order);
}

bool ArrangedProxyModel::isFew() const
{
    return !sourceModel() || sourceModel()->rowCount() <= fewRows;
}

void ArrangedProxyModel::arrange(Scope scope)
{
    if (!sourceModel())
        return; // it is asked with the one that comes
    m_scope = m_isAskedAgain ? std::max(m_scope, scope) : scope;
    m_isAskedAgain = true;
    if (m_work)
        return; // one at a time: who types fast wants the last answer, not each
    startWork();
    if (m_work)
        emit busyChanged();
}

/// Finds out what was asked for, in any thread.
std::function<ArrangedProxyModel::Arranged()> ArrangedProxyModel::finder()
{
    m_isAskedAgain = false;
    return [scope = m_scope, rows = rows(), order = m_order, texts = m_texts, column = m_column,
            direction = m_direction, search = m_search, shown = m_shown,
            shownBy = m_shownSearch]() -> Arranged {
        Arranged result {scope, order, search, {}};
        if (scope != Scope::Rows) {
            result.order = {column < 0 ? indexRange(rows->count()) : rows->sorted(*texts, column),
                            column, direction};
            if (column >= 0 && direction == Qt::DescendingOrder)
                std::reverse(result.order.places.begin(), result.order.places.end());
        }
        const bool isNarrower = scope == Scope::Rows && search.isNarrowerThan(shownBy);
        result.shown = rows->matches(search, isNarrower ? shown : result.order.places);
        return result;
    };
}

void ArrangedProxyModel::startWork()
{
    const std::function<Arranged()> find = finder();
    if (isFew())
        take(find());
    else
        startOnPool(find);
}

void ArrangedProxyModel::startOnPool(const std::function<Arranged()> &find)
{
    m_work = new QFutureWatcher<Arranged>(this);
    connect(m_work, &QFutureWatcherBase::finished, this, &ArrangedProxyModel::takeResult);
    m_work->setFuture(QtConcurrent::run(find));
}

void ArrangedProxyModel::takeResult()
{
    const Arranged result = m_work->future().takeResult();
    m_work->deleteLater(); // it is in the middle of its signal
    m_work = nullptr;
    // It may be about rows that are others by now.
    if (!m_isAskedAgain || m_scope != Scope::Source)
        take(result);
    if (m_isAskedAgain)
        startWork();
    if (!m_work)
        emit busyChanged();
}

void ArrangedProxyModel::keep(const Arranged &arranged)
{
    m_order = arranged.order;
    m_shownSearch = arranged.search;
    setShown(arranged.shown);
}

void ArrangedProxyModel::take(const Arranged &arranged)
{
    const bool isSameSearch = m_shownSearch == arranged.search;
    // Not with ==, which hands Qt 6.4's empty lists to memcmp() as null.
    if (std::ranges::equal(arranged.shown, m_shown)) {
        keep(arranged);
    } else if (arranged.scope == Scope::Order && isSameSearch) {
        m_order = arranged.order;
        reorderRows(arranged.shown);
    } else if (arranged.scope == Scope::Rows && isFew()) {
        m_shownSearch = arranged.search;
        replaceRows(arranged.shown);
    } else {
        beginResetModel();
        keep(arranged);
        endResetModel();
    }
}

void ArrangedProxyModel::setShown(const QList<int> &shown)
{
    m_shown = shown;
    m_rows.fill(-1, m_order.places.size());
    for (qsizetype row = 0; row < m_shown.size(); ++row)
        m_rows[m_shown[row]] = int(row);
}

/// The same order, other rows: takes away and puts in between, so that a selection stays.
void ArrangedProxyModel::replaceRows(const QList<int> &shown)
{
    QList<bool> isWanted(m_rows.size(), false);
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

/// The same rows, another order.
void ArrangedProxyModel::reorderRows(const QList<int> &shown)
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

void ArrangedProxyModel::forgetRows()
{
    m_order = {};
    m_shown.clear();
    m_rows.clear();
    m_shownSearch = {};
}

/// Ends a reset with the rows of the source as it is now. Nobody sees few of them come later.
void ArrangedProxyModel::takeRows()
{
    const bool wasBusy = isBusy();
    if (m_work) { // it is about rows that there are no more
        m_work->disconnect(this);
        m_work->deleteLater();
        m_work = nullptr;
    }
    m_scope = Scope::Source;
    if (sourceModel()) {
        const std::function<Arranged()> find = finder();
        if (isFew())
            keep(find());
        else
            startOnPool(find);
    }
    endResetModel();
    if (isBusy() != wasBusy)
        emit busyChanged();
}

QModelIndex ArrangedProxyModel::mapToSource(const QModelIndex &index) const
{
    return sourceModel() && index.isValid()
               ? sourceModel()->index(m_shown[index.row()], index.column())
               : QModelIndex();
}

QModelIndex ArrangedProxyModel::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? rowOf(index.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex ArrangedProxyModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ArrangedProxyModel::parent(const QModelIndex &) const
{
    return {};
}

int ArrangedProxyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ArrangedProxyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool ArrangedProxyModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant ArrangedProxyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() && orientation == Qt::Horizontal
               ? sourceModel()->headerData(section, orientation, role)
               : QVariant();
}

} // namespace steward

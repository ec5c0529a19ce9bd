// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberarrangement.h"
#include "models/tabletext.h"

#include <QAbstractProxyModel>

#include <memory>

template<typename T>
class QFutureWatcher;

namespace steward {

class MemberTableModel;

/// Sorts a MemberTableModel in the person's language (in English under the C locale), and keeps the
/// members of one kind in which some searched text contains the filter text, whatever its case and
/// accents.
///
/// Few members are arranged at once. With many it is done on the thread pool, so that nobody waits:
/// isBusy() until then, and what is shown stays, except where the members themselves are others.
/// Many rows change all together, as a reset.
class MemberFilterProxyModel : public QAbstractProxyModel, public DetachableModel
{
    Q_OBJECT

public:
    explicit MemberFilterProxyModel(QObject *parent = nullptr);

    /// \a model is a MemberTableModel.
    void setSourceModel(QAbstractItemModel *model) override;

    void setMemberFilter(MemberFilter filter);
    MemberFilter memberFilter() const { return m_search.kind; }
    void setFilterText(const QString &text);
    QString filterText() const { return m_text; }
    /// Searches \a columns alone, e.g. those that can be seen; all of them where never called.
    void setSearchedColumns(const QList<int> &columns);

    /// Whether the rows are not yet those that were asked for.
    bool isBusy() const { return m_work != nullptr; }
    /// The most members that are arranged at once.
    static constexpr int fewMembers = 2'000;

    DetachedTable detached() const override;
    /// The source's row of \a row.
    int sourceRow(int row) const { return m_shown[row]; }
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// isBusy() changed.
    void busyChanged();

private:
    /// What has to be found out anew, each with what comes before it.
    enum class Scope { Rows, Order, Members };
    struct Arranged;

    const QList<Member> &members() const;
    void search(const MemberSearch &search);
    void arrange(Scope scope);
    void startWork();
    void takeResult();
    void take(const Arranged &arranged);
    void replaceRows(const QList<int> &shown);
    void reorderRows(const QList<int> &shown);
    void setShown(const QList<int> &shown);
    int rowBefore(int place) const;

    void forgetMembers();
    void takeMembers();
    void takeChanges(const QModelIndex &first, const QModelIndex &last);
    void takeChange(int place);
    void takeInsertion(const QModelIndex &parent, int first, int last);
    void hide(const QModelIndex &parent, int first, int last);
    void takeRemoval(const QModelIndex &parent, int first, int last);

    MemberTableModel *m_source = nullptr;
    std::shared_ptr<const TextOrder> m_texts;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QString m_text;
    MemberSearch m_search;

    MemberArrangement m_arrangement;
    MemberSearch m_shownSearch; ///< what m_shown was found by
    QList<int> m_shown;         ///< places in the source, by row
    QList<int> m_rows;          ///< rows, by place in the source; -1 where there is none

    QFutureWatcher<Arranged> *m_work = nullptr; ///< it goes on unheard where this ends before it
    Scope m_scope = Scope::Rows;                ///< of what was asked for since that began
    bool m_isAskedAgain = false;
};

} // namespace steward

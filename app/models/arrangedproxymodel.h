// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangedrows.h"
#include "models/textorder.h"

#include <QAbstractProxyModel>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

template<typename T>
class QFutureWatcher;

namespace steward {

/// Sorts a table in the person's language (in English under the C locale), and keeps the rows of
/// one kind in which some searched text contains the filter text, whatever its case and accents.
///
/// Few rows are arranged at once. With many it is done on the thread pool, so that nobody waits:
/// isBusy() until then, and what is shown stays, except where the source has others. Many rows
/// change all together, as a reset.
class ArrangedProxyModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ArrangedProxyModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    void setFilterText(const QString &text);
    QString filterText() const { return m_text; }

    /// Whether the rows are not yet those that were asked for.
    bool isBusy() const { return m_work != nullptr; }
    /// The most rows that are arranged at once.
    static constexpr int fewRows = 2'000;

    /// The source's row of \a row.
    int sourceRow(int row) const { return m_shown[row]; }
    /// The source's rows, by row.
    const QList<int> &shown() const { return m_shown; }
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// isBusy() changed.
    void busyChanged();

protected:
    /// What has to be found out anew, each with what comes before it.
    enum class Scope { Rows, Order, Source };
    /// Places in the source, and what they are ordered by; -1 is as they come.
    struct Order
    {
        QList<int> places;
        int column = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;
    };

    /// What the source has now.
    virtual std::shared_ptr<const ArrangedRows> rows() const = 0;

    const RowSearch &search() const { return m_search; }
    void setSearch(const RowSearch &search);
    void arrange(Scope scope);

    // What is shown, for whoever changes single rows of it. rowOf() is -1 where a place has none.
    Order &order() { return m_order; }
    const TextOrder &texts() const { return *m_texts; }
    const RowSearch &shownSearch() const { return m_shownSearch; }
    int rowOf(int place) const { return m_rows.value(place, -1); }
    /// \a shown are places among those of order().
    void setShown(const QList<int> &shown);

private:
    struct Arranged;

    std::function<Arranged()> finder();
    void startOnPool(const std::function<Arranged()> &find);
    void startWork();
    void takeResult();
    void take(const Arranged &arranged);
    void keep(const Arranged &arranged);
    void replaceRows(const QList<int> &shown);
    void reorderRows(const QList<int> &shown);
    bool isFew() const;

    void forgetRows();
    void takeRows();

    std::shared_ptr<const TextOrder> m_texts;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QString m_text;
    RowSearch m_search;

    Order m_order;
    RowSearch m_shownSearch; ///< what m_shown was found by
    QList<int> m_shown;      ///< places in the source, by row
    QList<int> m_rows;       ///< rows, by place in the source; -1 where there is none

    QFutureWatcher<Arranged> *m_work = nullptr; ///< it goes on unheard where this ends before it
    Scope m_scope = Scope::Rows;                ///< of what was asked for since that began
    bool m_isAskedAgain = false;
};

} // namespace steward

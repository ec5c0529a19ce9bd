// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessoutcome.h"
#include "domain/accessplan.h"
#include "models/filterproxymodel.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QList>

namespace steward {

/// Which lines of a plan a list shows.
enum class PlanFilter { All, Changes, Additions, Roles, Removals, Blocked, Failed };

/// A plan, a row each line, with a box to tick in front of what can be carried out; and once it is
/// carried out, what became of each.
class AccessPlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Email, Organization, Change, Before, After, Note, ColumnCount };
    enum ItemRole {
        ToneRole = Qt::UserRole + 32, ///< Tone of what is in a pill, as int
        MatchesRole,                  ///< bool: what setFilter() asks for
    };

    explicit AccessPlanTableModel(QObject *parent = nullptr);

    void setPlan(const AccessPlan &plan);
    /// Shows what becomes of \a steps, which the plan gave: boxes go, outcomes come. A run that was
    /// found in the journal has no plan: it is shown by its steps alone.
    void beginRun();
    void setSteps(const QList<AccessStep> &steps);
    void setOutcome(int place, const StepOutcome &outcome);

    const AccessPlan &plan() const { return m_plan; }
    bool isRunning() const { return m_isRunning; }
    /// Ticks or unticks what can be carried out among \a rows.
    void setChosen(const QList<int> &rows, bool isChosen);
    void setFilter(PlanFilter filter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// Something was ticked or unticked.
    void chosenChanged();

private:
    struct Row
    {
        AccessLine line;
        int place = -1; ///< among the steps of the run; -1 where it is none of them
        StepOutcome outcome {};
    };

    bool canChoose(const Row &row) const;
    QString text(const Row &row, Column column) const;
    QString note(const Row &row) const;
    bool matches(const Row &row) const;
    void takeLines();
    void takeOver();

    AccessPlan m_plan;
    QList<Row> m_rows;
    QList<int> m_rowOfPlace;
    bool m_isRunning = false;
    PlanFilter m_filter = PlanFilter::All;
};

/// A FilterProxyModel over an AccessPlanTableModel that shows what setFilter() of that asks for.
class AccessPlanProxyModel : public FilterProxyModel
{
    Q_OBJECT

public:
    using FilterProxyModel::FilterProxyModel;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
};

} // namespace steward

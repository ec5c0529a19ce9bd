// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessplantablemodel.h"

#include "models/accesswords.h"

#include <algorithm>

namespace steward {

namespace {

QString unknownText()
{
    return QStringLiteral("?");
}

} // namespace

AccessPlanTableModel::AccessPlanTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void AccessPlanTableModel::setPlan(const AccessPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_isRunning = false;
    takeLines();
    endResetModel();
}

void AccessPlanTableModel::takeLines()
{
    m_rows.clear();
    m_rowOfPlace.clear();
    m_rows.reserve(m_plan.lines().size());
    for (const AccessLine &line : m_plan.lines())
        m_rows.append({line});
}

void AccessPlanTableModel::beginRun()
{
    beginResetModel();
    m_isRunning = true;
    // In the order of AccessPlan::steps(): what gives first, then what takes.
    m_rowOfPlace.clear();
    for (const bool withdrawals : {false, true}) {
        for (int row = 0; row < m_rows.size(); ++row) {
            Row &each = m_rows[row];
            if (!each.line.isEffective() || isWithdrawal(each.line.action()) != withdrawals)
                continue;
            each.place = int(m_rowOfPlace.size());
            m_rowOfPlace.append(row);
        }
    }
    endResetModel();
}

void AccessPlanTableModel::setSteps(const QList<AccessStep> &steps)
{
    beginResetModel();
    m_plan = AccessPlan();
    m_isRunning = true;
    m_rows.clear();
    m_rowOfPlace.clear();
    for (const AccessStep &step : steps) {
        AccessLine line;
        line.step = step;
        m_rowOfPlace.append(int(m_rows.size()));
        m_rows.append({line, int(m_rows.size())});
    }
    endResetModel();
}

void AccessPlanTableModel::setOutcome(int place, const StepOutcome &outcome)
{
    const int row = m_rowOfPlace.value(place, -1);
    if (row < 0 || m_rows[row].outcome == outcome)
        return;
    m_rows[row].outcome = outcome;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool AccessPlanTableModel::canChoose(const Row &row) const
{
    const AccessBlock block = row.line.block;
    return !m_isRunning && row.line.action() != AccessAction::Keep
           && (block == AccessBlock::None || block == AccessBlock::LastAdmin);
}

void AccessPlanTableModel::setChosen(const QList<int> &rows, bool isChosen)
{
    bool isAny = false;
    for (const int row : rows) {
        if (!canChoose(m_rows[row]))
            continue;
        m_plan.setChosen(row, isChosen);
        isAny = true;
    }
    if (!isAny)
        return;
    takeOver();
    emit chosenChanged();
}

/// Whoever unticks one line may block others.
void AccessPlanTableModel::takeOver()
{
    const QList<AccessLine> &lines = m_plan.lines();
    int first = -1;
    int last = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        AccessLine &shown = m_rows[row].line;
        if (shown.isChosen == lines[row].isChosen && shown.block == lines[row].block)
            continue;
        shown = lines[row];
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void AccessPlanTableModel::setFilter(PlanFilter filter)
{
    m_filter = filter;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool AccessPlanTableModel::matches(const Row &row) const
{
    const AccessAction action = row.line.action();
    const StepState state = row.outcome.state;
    switch (m_filter) {
    case PlanFilter::All:
        break;
    case PlanFilter::Changes:
        // Where nothing was read, nobody knows that there is nothing to change.
        return action != AccessAction::Keep || row.line.block == AccessBlock::NotRead;
    case PlanFilter::Additions:
        return action == AccessAction::Add;
    case PlanFilter::Roles:
        return action == AccessAction::Promote || action == AccessAction::Demote;
    case PlanFilter::Removals:
        return action == AccessAction::Remove;
    case PlanFilter::Blocked:
        return row.line.block != AccessBlock::None;
    case PlanFilter::Failed:
        return state == StepState::Refused || state == StepState::ChangedSince
               || state == StepState::InDoubt || state == StepState::NotTried;
    }
    return true;
}

int AccessPlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccessPlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AccessPlanTableModel::note(const Row &row) const
{
    if (row.line.block != AccessBlock::None)
        return blockText(row.line.block, row.line.step.organization);
    if (row.line.isOvertaken && !m_isRunning)
        return overtakenText(row.line.step.organization);
    const QString state = stateText(row.outcome.state);
    if (row.outcome.words.isEmpty())
        return state;
    return state.isEmpty() ? row.outcome.words : tr("%1: %2").arg(state, row.outcome.words);
}

QString AccessPlanTableModel::text(const Row &row, Column column) const
{
    const AccessStep &step = row.line.step;
    const bool isKnown = row.line.block != AccessBlock::NotRead;
    const bool isForNothing = !isKnown && row.line.action() == AccessAction::Keep;
    switch (column) {
    case Email:
        return step.email;
    case Organization:
        return step.organization.text;
    case Change:
        return isForNothing ? unknownText() : actionText(step);
    case Before:
        return isKnown ? accessText(step.before) : unknownText();
    case After:
        return isForNothing ? unknownText() : accessText(step.after);
    case Note:
        return note(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AccessPlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
    case ExportRole:
        return text(row, column);
    case Qt::CheckStateRole:
        if (column != Email || !canChoose(row))
            return {};
        return row.line.isEffective() ? Qt::Checked : Qt::Unchecked;
    case ToneRole:
        if (column == Change)
            return int(actionTone(row.line.action()));
        if (column == Note
            && (row.line.block != AccessBlock::None || (row.line.isOvertaken && !m_isRunning)))
            return int(Tone::Warn);
        return int(column == Note ? stateTone(row.outcome.state) : Tone::Neutral);
    case MatchesRole:
        return matches(row);
    default:
        return {};
    }
}

bool AccessPlanTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !canChoose(m_rows[index.row()]))
        return false;
    setChosen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags AccessPlanTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Email && canChoose(m_rows[index.row()]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant AccessPlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Email:
        return tr("E-mail");
    case Organization:
        return tr("Organization");
    case Change:
        return tr("Change");
    case Before:
        return tr("Now");
    case After:
        return tr("Then");
    case Note:
        return m_isRunning ? tr("Outcome") : tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

bool AccessPlanProxyModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return index.data(AccessPlanTableModel::MatchesRole).toBool()
           && FilterProxyModel::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usagetablemodel.h"

#include "models/creditsformat.h"

#include <algorithm>
#include <limits>

namespace steward {

namespace {

std::optional<double> change(const UsageRow &row)
{
    return row.compared ? changeOf(row.compared->now, row.compared->before) : std::nullopt;
}

/// Had nothing before, has something now.
bool isNew(const UsageRow &row)
{
    return row.compared && row.compared->before.isZero() && !row.compared->now.isZero();
}

} // namespace

UsageTableModel::UsageTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void UsageTableModel::setBreakdown(const UsageBreakdown &breakdown)
{
    QList<Row> rows;
    rows.reserve(breakdown.rows.size() + 2);
    for (const UsageRow &row : breakdown.rows)
        rows.append({Place::Part, row});
    if (!breakdown.difference.isZero()) {
        UsageRow difference;
        difference.total = breakdown.difference;
        difference.compared = breakdown.differenceCompared;
        rows.append({Place::Difference, difference});
    }
    UsageRow total;
    total.total = breakdown.total;
    total.compared = breakdown.totalCompared;
    rows.append({Place::Total, total});

    const auto meansTheSame = [](const Row &a, const Row &b) {
        return a.place == b.place && a.usage.part == b.usage.part && a.usage.id == b.usage.id;
    };
    const bool sameRows =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), meansTheSame);
    if (!sameRows)
        beginResetModel();
    m_rows = rows;
    m_total = breakdown.total;
    m_hasFigures = hasFigures(breakdown);
    if (sameRows)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

void UsageTableModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    m_total = Credits();
    endResetModel();
}

int UsageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UsageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    const bool isPart = row.place == Place::Part;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Project ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    case ExportRole:
        return exportValue(row, column);
    case PlaceRole:
        return int(row.place);
    case PartRole:
        return isPart ? QVariant(int(row.usage.part)) : QVariant();
    case ColorIndexRole:
        return isPart && row.usage.colorIndex ? QVariant(*row.usage.colorIndex) : QVariant();
    default:
        return {};
    }
}

QVariant UsageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Project ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Project:
        return tr("Project");
    case CreditsUsed:
        return tr("Credits");
    case Share:
        return tr("Share");
    case Change:
        return tr("Change");
    default:
        return {};
    }
}

QString UsageTableModel::name(const Row &row) const
{
    switch (row.place) {
    case Place::Difference:
        return tr("Not assigned to a project");
    case Place::Total:
        return tr("Total");
    case Place::Part:
        break;
    }
    return row.usage.part == UsagePart::DeletedProjects ? tr("Deleted projects") : row.usage.name;
}

std::optional<double> UsageTableModel::share(const Row &row) const
{
    return shareOf(row.usage.total, m_total);
}

QString UsageTableModel::displayText(const Row &row, Column column) const
{
    const QString nothing = QStringLiteral("—");
    switch (column) {
    case Project:
        return name(row);
    case CreditsUsed:
        if (!m_hasFigures)
            return nothing;
        return row.place == Place::Part ? creditsText(row.usage.total, m_locale)
                                        : exactCreditsText(row.usage.total, m_locale);
    case Share: {
        const std::optional<double> fraction = share(row);
        return fraction ? percentText(*fraction, m_locale) : nothing;
    }
    case Change: {
        if (isNew(row.usage))
            return tr("New");
        const std::optional<double> fraction = change(row.usage);
        return fraction ? signedPercentText(*fraction, m_locale) : nothing;
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString UsageTableModel::toolTip(const Row &row, Column column) const
{
    switch (column) {
    case Project: // no id or name: tool tips would take markup in them for their own
        return row.place == Place::Difference
                   ? tr("The organization's total less the sum of its projects, as the service "
                        "counts them")
                   : QString();
    case CreditsUsed:
        if (!m_hasFigures)
            return {};
        return tr("%1 credits").arg(exactCreditsText(row.usage.total, m_locale));
    case Change:
        return row.usage.compared ? tr("%1 credits, %2 before")
                                        .arg(exactCreditsText(row.usage.compared->now, m_locale),
                                             exactCreditsText(row.usage.compared->before, m_locale))
                                  : QString();
    default:
        return {};
    }
}

QVariant UsageTableModel::sortValue(const Row &row, Column column) const
{
    constexpr double lowest = -std::numeric_limits<double>::infinity();
    switch (column) {
    case Project:
        return name(row);
    case CreditsUsed:
    case Share:
        return QVariant::fromValue(row.usage.total);
    case Change:
        return isNew(row.usage) ? -lowest : change(row.usage).value_or(lowest);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UsageTableModel::exportValue(const Row &row, Column column) const
{
    switch (column) {
    case Project:
        return name(row);
    case CreditsUsed:
        return m_hasFigures ? QVariant(row.usage.total.toString()) : QVariant();
    case Share:
        return exportedFraction(share(row));
    case Change:
        return exportedFraction(change(row.usage));
    case ColumnCount:
        break;
    }
    return {};
}

bool UsageSortProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftPlace = left.data(UsageTableModel::PlaceRole).toInt();
    const int rightPlace = right.data(UsageTableModel::PlaceRole).toInt();
    if (leftPlace == rightPlace)
        return FilterProxyModel::lessThan(left, right);
    return (sortOrder() == Qt::AscendingOrder) == (leftPlace < rightPlace);
}

} // namespace steward

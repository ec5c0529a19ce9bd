// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usagechangetablemodel.h"

#include "models/creditsformat.h"

#include <limits>

namespace steward {

namespace {

bool isFigure(int column)
{
    return column != UsageChangeTableModel::Project && column != UsageChangeTableModel::What;
}

} // namespace

QString driverKindText(DriverKind kind)
{
    switch (kind) {
    case DriverKind::Appeared:
        return UsageChangeTableModel::tr("New");
    case DriverKind::Grew:
        return UsageChangeTableModel::tr("Grew");
    case DriverKind::Same:
        return UsageChangeTableModel::tr("Unchanged");
    case DriverKind::Shrank:
        return UsageChangeTableModel::tr("Shrank");
    case DriverKind::Gone:
        break;
    }
    return UsageChangeTableModel::tr("Gone");
}

UsageChangeTableModel::UsageChangeTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void UsageChangeTableModel::setChange(const UsageChange &change, const QHash<QString, int> &colors)
{
    beginResetModel();
    m_colors = colors;
    m_rows.clear();
    for (const UsageDriver &driver : change.drivers)
        m_rows.append({Place::Part, driver});
    // Also where it is the same on both sides: the rows add up to the total.
    if (!change.restBefore.isZero() || !change.restNow.isZero())
        m_rows.append(
            {Place::Difference, {UsagePart::Project, {}, {}, change.restBefore, change.restNow}});
    m_rows.append({Place::Total, {UsagePart::Project, {}, {}, change.before, change.now}});
    endResetModel();
}

void UsageChangeTableModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int UsageChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UsageChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageChangeTableModel::data(const QModelIndex &index, int role) const
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
        return column == Project && row.place == Place::Difference
                   ? tr("What the projects' changes leave of the organization's change")
                   : QString();
    case Qt::TextAlignmentRole:
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    case ExportRole:
        return exportValue(row, column);
    case UsageTableModel::PlaceRole:
        return int(row.place);
    case UsageTableModel::PartRole:
        return isPart ? QVariant(int(row.driver.part)) : QVariant();
    case UsageTableModel::ColorIndexRole: {
        const auto color = m_colors.constFind(row.driver.id);
        const bool isProject = isPart && row.driver.part == UsagePart::Project;
        return isProject && color != m_colors.cend() ? QVariant(*color) : QVariant();
    }
    default:
        return {};
    }
}

QVariant UsageChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Project:
        return tr("Project");
    case Before:
        return tr("Before");
    case Now:
        return tr("Now");
    case Change:
        return tr("Change");
    case Relative:
        return tr("Change in %");
    case What:
        return tr("What happened");
    default:
        return {};
    }
}

QString UsageChangeTableModel::name(const Row &row) const
{
    switch (row.place) {
    case Place::Difference:
        return tr("Not assigned to a project");
    case Place::Total:
        return tr("Total");
    case Place::Part:
        break;
    }
    return row.driver.part == UsagePart::DeletedProjects ? tr("Deleted projects") : row.driver.name;
}

QString UsageChangeTableModel::displayText(const Row &row, Column column) const
{
    const QString nothing = QStringLiteral("—");
    const bool isRest = row.place == Place::Difference;
    switch (column) {
    case Project:
        return name(row);
    case Before:
        return exactCreditsText(row.driver.before, m_locale);
    case Now:
        return exactCreditsText(row.driver.now, m_locale);
    case Change: // with every digit: what is shown adds up, too
        return exactSignedCreditsText(row.driver.change(), m_locale);
    case Relative: {
        const std::optional<double> fraction =
            isRest ? std::nullopt : changeOf(row.driver.now, row.driver.before);
        return fraction ? signedPercentText(*fraction, m_locale) : nothing;
    }
    case What:
        return isRest ? nothing : driverKindText(row.driver.kind());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UsageChangeTableModel::sortValue(const Row &row, Column column) const
{
    constexpr double lowest = -std::numeric_limits<double>::infinity();
    switch (column) {
    case Project:
    case What:
        return displayText(row, column);
    case Before:
        return QVariant::fromValue(row.driver.before);
    case Now:
        return QVariant::fromValue(row.driver.now);
    case Change:
        return QVariant::fromValue(row.driver.change());
    case Relative:
        return row.driver.kind() == DriverKind::Appeared
                   ? -lowest
                   : changeOf(row.driver.now, row.driver.before).value_or(lowest);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UsageChangeTableModel::exportValue(const Row &row, Column column) const
{
    const bool isRest = row.place == Place::Difference;
    switch (column) {
    case Project:
        return name(row);
    case Before:
        return row.driver.before.toString();
    case Now:
        return row.driver.now.toString();
    case Change:
        return row.driver.change().toString();
    case Relative:
        return isRest ? QVariant() : exportedFraction(changeOf(row.driver.now, row.driver.before));
    case What:
        return isRest ? QString() : displayText(row, column);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace steward

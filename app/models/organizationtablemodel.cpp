// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organizationtablemodel.h"

#include "models/creditsformat.h"
#include "models/daywords.h"
#include "models/words.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

using Row = OrganizationRow;

bool isNumeric(int column)
{
    return column >= OrganizationTableModel::Members && column <= OrganizationTableModel::Projects;
}

template<typename Value>
QVariant toVariant(const std::optional<Value> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// What a column compares by. A figure that is not known yet sorts below every known one.
QVariant sortValue(const Row &row, OrganizationTableModel::Column column)
{
    switch (column) {
    case OrganizationTableModel::Name:
        return row.organization.name.text;
    case OrganizationTableModel::Plan:
        return planText(row.subscription);
    case OrganizationTableModel::Status:
        return statusText(row.organization.status);
    case OrganizationTableModel::Created:
        return row.organization.creationDate;
    case OrganizationTableModel::Members:
        return row.members.value_or(-1);
    case OrganizationTableModel::Admins:
        return row.admins.value_or(-1);
    case OrganizationTableModel::CreditsUsed:
        return row.credits ? row.credits->toDouble() : -1.0;
    case OrganizationTableModel::Projects:
        return row.projects.value_or(-1);
    case OrganizationTableModel::ColumnCount:
        break;
    }
    return {};
}

QVariant exportValue(const Row &row, OrganizationTableModel::Column column)
{
    switch (column) {
    case OrganizationTableModel::Plan:
        return toVariant(row.subscription);
    case OrganizationTableModel::Status:
        return toVariant(row.organization.status);
    case OrganizationTableModel::Created:
        return row.organization.creationDate.toString(Qt::ISODateWithMs);
    case OrganizationTableModel::Members:
        return toVariant(row.members);
    case OrganizationTableModel::Admins:
        return toVariant(row.admins);
    case OrganizationTableModel::CreditsUsed:
        return row.credits ? QVariant(row.credits->toString()) : QVariant();
    case OrganizationTableModel::Projects:
        return toVariant(row.projects);
    default:
        return row.organization.name.text;
    }
}

/// In place of a figure that was asked for in vain.
QString notRead()
{
    return QStringLiteral("—");
}

} // namespace

OrganizationTableModel::OrganizationTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void OrganizationTableModel::setOrganizations(const QList<Organization> &organizations)
{
    QList<Row> rows;
    rows.reserve(organizations.size());
    for (const Organization &organization : organizations) {
        const int known = rowOf(organization.id);
        Row row = known < 0 ? Row() : m_rows.at(known);
        row.organization = organization;
        rows.append(row);
    }
    const bool sameRows = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.organization.id == b.organization.id; });
    // A selection survives a refresh that brings the same organizations.
    if (sameRows) {
        for (int i = 0; i < int(rows.size()); ++i)
            setRow(i, rows[i]);
        return;
    }
    replaceRows(std::move(rows));
}

void OrganizationTableModel::setRows(const QList<OrganizationRow> &rows)
{
    replaceRows(rows);
}

void OrganizationTableModel::replaceRows(QList<OrganizationRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_rowOfId.clear();
    m_rowOfId.reserve(m_rows.size());
    for (int row = 0; row < int(m_rows.size()); ++row)
        noteRow(row);
    endResetModel();
}

void OrganizationTableModel::noteRow(int row)
{
    const QString &id = m_rows.at(row).organization.id;
    if (!m_rowOfId.contains(id)) // should a service give it twice, the first is meant
        m_rowOfId.insert(id, row);
}

void OrganizationTableModel::addOrganization(const Organization &organization)
{
    if (rowOf(organization.id) >= 0)
        return;
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    Row added;
    added.organization = organization;
    m_rows.append(added);
    noteRow(row);
    endInsertRows();
}

void OrganizationTableModel::clear()
{
    replaceRows({});
}

int OrganizationTableModel::rowOf(const QString &id) const
{
    return m_rowOfId.value(id, -1);
}

QList<OrganizationName> OrganizationTableModel::names() const
{
    QList<OrganizationName> names;
    names.reserve(m_rows.size());
    for (const Row &row : m_rows)
        names.append(row.organization.name);
    return names;
}

int OrganizationTableModel::rowOf(const OrganizationName &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.organization.name == name; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void OrganizationTableModel::setRow(int row, const Row &changed)
{
    if (m_rows[row] == changed)
        return;
    m_rows[row] = changed;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int OrganizationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrganizationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrganizationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        if (column == Created)
            return m_locale.toString(row.organization.creationDate, QLocale::LongFormat);
        return displayText(row, column) == notRead() ? QVariant(tr("This could not be read."))
                                                     : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    case ExportRole:
        return exportValue(row, column);
    case SummaryRole:
        return summary(row);
    case PlanToneRole:
        return int(planTone(row.subscription));
    case StatusToneRole:
        return int(statusTone(row.organization.status));
    default:
        return {};
    }
}

QVariant OrganizationTableModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Plan:
        return tr("Plan");
    case Status:
        return tr("Status");
    case Created:
        return tr("Created");
    case Members:
        return tr("Members");
    case Admins:
        return tr("Admins");
    case CreditsUsed:
        return tr("Credits this period");
    case Projects:
        return tr("Projects");
    case ColumnCount:
        break;
    }
    return {};
}

QString OrganizationTableModel::unknownText(const Row &row, OrganizationFigure figure) const
{
    return row.failed.testFlag(figure) ? notRead() : QStringLiteral("…");
}

QString OrganizationTableModel::displayText(const Row &row, Column column) const
{
    using Figure = OrganizationFigure;
    const auto number = [&](const auto &value, Figure figure) {
        return value ? m_locale.toString(qlonglong(*value)) : unknownText(row, figure);
    };
    switch (column) {
    case Name:
        return row.organization.name.text;
    case Plan:
        return row.subscription ? planText(row.subscription) : unknownText(row, Figure::Plan);
    case Status:
        return statusText(row.organization.status);
    case Created:
        return shortDayText(row.organization.creationDate.date(), m_locale);
    case Members:
        return number(row.members, Figure::Members);
    case Admins:
        return number(row.admins, Figure::Members);
    case CreditsUsed:
        return row.credits ? creditsText(*row.credits, m_locale)
                           : unknownText(row, Figure::Credits);
    case Projects:
        return number(row.projects, Figure::Projects);
    case ColumnCount:
        break;
    }
    return {};
}

QString OrganizationTableModel::summary(const Row &row) const
{
    const QString plan = planText(row.subscription);
    if (!row.members)
        return plan;
    const QString members = tr("%Ln member(s)", nullptr, *row.members);
    return plan.isEmpty() ? members : QStringLiteral("%1 · %2").arg(plan, members);
}

} // namespace steward

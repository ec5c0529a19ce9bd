// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostertablemodel.h"

#include "models/accesswords.h"
#include "models/tone.h"

#include <algorithm>

namespace steward {

RosterTableModel::RosterTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void RosterTableModel::setRoster(const Roster &roster)
{
    beginResetModel();
    m_rows.clear();
    // What is wrong comes first: whoever has a long list would not find it otherwise.
    for (const RosterIssue &issue : roster.issues)
        m_rows.append({issue.line, issue.text, {}, problemSentence(issue), true});
    for (const RosterPerson &person : roster.people)
        m_rows.append({person.line, person.email,
                       person.role ? accessText(accessOf(*person.role)) : QString(),
                       person.organization.text, false});
    endResetModel();
}

int RosterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RosterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RosterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == ToneRole)
        return int(row.isProblem ? Tone::Bad : Tone::Neutral);
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != SortRole && role != ExportRole)
        return {};
    switch (Column(index.column())) {
    case Line:
        return row.line;
    case Email:
        return row.email;
    case Role:
        return row.role;
    case Note:
        return row.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RosterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Line:
        return tr("Line");
    case Email:
        return tr("E-mail");
    case Role:
        return tr("Role");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace steward

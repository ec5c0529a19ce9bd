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
    m_roster = roster;
    endResetModel();
}

int RosterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_roster.issues.size() + m_roster.people.size());
}

int RosterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RosterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // What is wrong comes first: whoever has a long list would not find it otherwise.
    const auto issues = int(m_roster.issues.size());
    const bool isIssue = index.row() < issues;
    if (role == ToneRole)
        return int(isIssue ? Tone::Bad : Tone::Neutral);
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != SortRole && role != ExportRole)
        return {};
    return isIssue ? ofIssue(m_roster.issues[index.row()], Column(index.column()))
                   : ofPerson(m_roster.people[index.row() - issues], Column(index.column()));
}

QVariant RosterTableModel::ofIssue(const RosterIssue &issue, Column column) const
{
    switch (column) {
    case Line:
        return issue.line;
    case Email:
        return issue.text;
    case Note:
        return problemSentence(issue);
    case Role:
    case ColumnCount:
        break;
    }
    return QString();
}

QVariant RosterTableModel::ofPerson(const RosterPerson &person, Column column) const
{
    switch (column) {
    case Line:
        return person.line;
    case Email:
        return person.email;
    case Role:
        return person.role ? accessText(accessOf(*person.role)) : QString();
    case Note:
        return person.organization.text;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/membertablemodel.h"

#include "models/words.h"

#include <algorithm>

namespace steward {

namespace {

Tone tone(const Member &member, MemberTableModel::Column column)
{
    if (column == MemberTableModel::Role)
        return member.isAdmin() ? Tone::Accent : Tone::Neutral;
    return statusTone(member.status);
}

} // namespace

MemberTableModel::MemberTableModel(QObject *parent) : QAbstractTableModel(parent) { }

QString MemberTableModel::displayText(const Member &member, Column column)
{
    switch (column) {
    case Email:
        return member.email;
    case Name: {
        const QString name = member.fullName();
        return name.isEmpty() ? QStringLiteral("—") : name;
    }
    case Role:
        return roleText(member.role);
    case Status:
        return statusText(member.status);
    case Id:
        return member.id.text;
    case ColumnCount:
        break;
    }
    return {};
}

QString MemberTableModel::sortText(const Member &member, Column column)
{
    return column == Name ? member.fullName() : displayText(member, column);
}

QString MemberTableModel::exportText(const Member &member, Column column)
{
    if (column == Name)
        return member.fullName();
    if (column == Role)
        return member.isAdmin() ? QStringLiteral("admin") : QStringLiteral("member");
    if (column == Status)
        return member.status.value_or(QString());
    return displayText(member, column);
}

void MemberTableModel::setMembers(const QList<Member> &members)
{
    if (members == m_members)
        return; // keeps the selection and the place where the person was reading
    beginResetModel();
    m_members = members;
    m_counts.reset();
    endResetModel();
}

void MemberTableModel::putMember(const Member &member)
{
    const int row = rowOf(member.id);
    if (row >= 0) {
        m_members[row] = member;
        m_counts.reset();
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const int end = int(m_members.size());
    beginInsertRows({}, end, end);
    m_members.append(member);
    m_counts.reset();
    endInsertRows();
}

void MemberTableModel::removeMember(const UserId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_members.removeAt(row);
    m_counts.reset();
    endRemoveRows();
}

const MemberTableModel::Counts &MemberTableModel::counts() const
{
    if (!m_counts) {
        m_counts = Counts();
        for (const Member &member : m_members) {
            m_counts->admins += member.isAdmin() ? 1 : 0;
            m_counts->pending += member.isPending() ? 1 : 0;
            m_counts->hasStatus = m_counts->hasStatus || member.status.has_value();
        }
    }
    return *m_counts;
}

int MemberTableModel::adminCount() const
{
    return counts().admins;
}

std::optional<int> MemberTableModel::pendingCount() const
{
    return m_members.isEmpty() || counts().hasStatus ? std::optional(counts().pending)
                                                     : std::nullopt;
}

int MemberTableModel::rowOf(const UserId &id) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const Member &member) { return member.id == id; });
    return found == m_members.end() ? -1 : int(found - m_members.begin());
}

int MemberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MemberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member &member = m_members[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(member, column);
    case SortRole:
        return sortText(member, column);
    case ExportRole:
        return exportText(member, column);
    case ToneRole:
        return int(tone(member, column));
    case IsAdminRole:
        return member.isAdmin();
    case IsPendingRole:
        return member.isPending();
    default:
        return {};
    }
}

QVariant MemberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Email:
        return tr("E-mail");
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Status:
        return tr("Status");
    case Id:
        return tr("ID");
    default:
        return {};
    }
}

} // namespace steward

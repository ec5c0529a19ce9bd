// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopletablemodel.h"

#include "models/accesswords.h"
#include "models/tone.h"
#include "models/words.h"

#include <utility>

namespace steward {

namespace {

bool isNumberColumn(int column)
{
    return column == PeopleTableModel::Organizations || column == PeopleTableModel::Admin;
}

Membership membership(const PersonInOrganizations &person, int column,
                      const PeopleTableModel::Places &places)
{
    const int place = column - PeopleTableModel::FirstOrganization;
    const Membership *found = place < 0 ? nullptr : person.memberships.find(places.names[place]);
    return found ? *found : Membership();
}

bool isUnread(int column, const PeopleTableModel::Places &places)
{
    const int place = column - PeopleTableModel::FirstOrganization;
    return place >= 0 && place < places.names.size() && places.unread.contains(places.names[place]);
}

} // namespace

PeopleTableModel::PeopleTableModel(QObject *parent) : QAbstractTableModel(parent) { }

PeopleTableModel::Table PeopleTableModel::tableOf(const QList<OrganizationAccess> &organizations)
{
    Table table;
    table.people = peopleIn(organizations);
    for (const OrganizationAccess &each : organizations) {
        table.places.names.append(each.name);
        if (!each.members)
            table.places.unread.insert(each.name);
    }
    return table;
}

PeopleTableModel::Table PeopleTableModel::setTable(Table table)
{
    beginResetModel();
    std::swap(m_table, table);
    endResetModel();
    return table;
}

void PeopleTableModel::setOrganizations(const QList<OrganizationAccess> &organizations)
{
    Table table = tableOf(organizations);
    if (table != m_table) // whoever has selected some of them goes on with that
        setTable(std::move(table));
}

int PeopleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.people.size());
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstOrganization + int(m_table.places.names.size());
}

QVariant PeopleTableModel::cell(const PersonInOrganizations &person, int column,
                                const Places &places)
{
    switch (column) {
    case Email:
        return person.email;
    case Name:
        return person.name;
    case Organizations:
        return int(person.memberships.size());
    case Admin:
        return person.adminCount();
    default:
        break;
    }
    if (isUnread(column, places))
        return QStringLiteral("?");
    const Membership here = membership(person, column, places);
    if (here.access == Access::None)
        return QString();
    return text(here);
}

QString PeopleTableModel::text(const Membership &here)
{
    return here.isPending ? tr("%1, pending").arg(accessText(here.access))
                          : accessText(here.access);
}

QStringList PeopleTableModel::accessTexts()
{
    QStringList texts;
    for (const Access access : {Access::Regular, Access::Admin}) {
        for (const bool isPending : {false, true}) {
            Membership here;
            here.access = access;
            here.isPending = isPending;
            texts.append(text(here));
        }
    }
    return texts;
}

QVariant PeopleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
    case ExportRole:
        return cell(m_table.people[index.row()], index.column(), m_table.places);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isUnread(index.column(), m_table.places)
                   ? tr("The members of %1 could not be read.")
                         .arg(m_table.places.names[index.column() - FirstOrganization].text)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return isNumberColumn(index.column())
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter))
                   : QVariant();
    case ToneRole: {
        const Membership here =
            membership(m_table.people[index.row()], index.column(), m_table.places);
        if (here.isPending)
            return int(Tone::Warn);
        return int(here.access == Access::Admin ? Tone::Accent : Tone::Neutral);
    }
    default:
        return {};
    }
}

QVariant PeopleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumberColumn(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Email:
        return tr("E-mail");
    case Name:
        return tr("Name");
    case Organizations:
        return tr("Memberships");
    case Admin:
        return tr("As admin");
    default:
        break;
    }
    const int place = section - FirstOrganization;
    return place < m_table.places.names.size() ? m_table.places.names[place].text : QString();
}

} // namespace steward

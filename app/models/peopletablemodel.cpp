// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopletablemodel.h"

#include "models/accesswords.h"
#include "models/tone.h"
#include "models/words.h"

namespace steward {

namespace {

bool isNumberColumn(int column)
{
    return column == PeopleTableModel::Organizations || column == PeopleTableModel::Admin;
}

} // namespace

PeopleTableModel::PeopleTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void PeopleTableModel::setOrganizations(const QList<OrganizationAccess> &organizations)
{
    beginResetModel();
    m_organizations.clear();
    for (const OrganizationAccess &each : organizations)
        m_organizations.append(each.name);
    m_people = peopleIn(organizations);
    endResetModel();
}

int PeopleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstOrganization + int(m_organizations.size());
}

Membership PeopleTableModel::membership(const QModelIndex &index) const
{
    const int place = index.column() - FirstOrganization;
    return place < 0 ? Membership()
                     : m_people[index.row()].memberships.value(m_organizations[place]);
}

QString PeopleTableModel::text(const QModelIndex &index) const
{
    const PersonInOrganizations &person = m_people[index.row()];
    switch (index.column()) {
    case Email:
        return person.email;
    case Name:
        return person.name;
    default:
        break;
    }
    const Membership here = membership(index);
    if (here.access == Access::None)
        return {};
    return here.isPending ? tr("%1, pending").arg(accessText(here.access))
                          : accessText(here.access);
}

QVariant PeopleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
    case ExportRole:
        if (index.column() == Organizations)
            return int(m_people[index.row()].memberships.size());
        if (index.column() == Admin)
            return m_people[index.row()].adminCount();
        return text(index);
    case Qt::TextAlignmentRole:
        return isNumberColumn(index.column())
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter))
                   : QVariant();
    case ToneRole: {
        const Membership here = membership(index);
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
        return tr("In");
    case Admin:
        return tr("Admin of");
    default:
        break;
    }
    const int place = section - FirstOrganization;
    return place < m_organizations.size() ? m_organizations[place].text : QString();
}

void PeopleProxyModel::setPeopleFilter(PeopleFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void PeopleProxyModel::setLeftOut(const QString &domain)
{
    m_leftOut = domain.trimmed();
    invalidateFilter();
}

/// The person alone: whoever looks for somebody does not mean "Member" in some column.
QStringList PeopleProxyModel::searchedTexts(int sourceRow, const QModelIndex &) const
{
    const PersonInOrganizations &person =
        static_cast<const PeopleTableModel *>(sourceModel())->at(sourceRow);
    return {person.email, person.name};
}

bool PeopleProxyModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const PersonInOrganizations &person =
        static_cast<const PeopleTableModel *>(sourceModel())->at(sourceRow);
    if (!m_leftOut.isEmpty() && person.isOf(m_leftOut))
        return false;
    const bool isMeant = m_filter == PeopleFilter::All
                         || (m_filter == PeopleFilter::Admins && person.adminCount() > 0)
                         || (m_filter == PeopleFilter::Pending && person.isPendingAnywhere())
                         || (m_filter == PeopleFilter::Several && person.memberships.size() > 1);
    return isMeant && FilterProxyModel::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace steward

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
    return place < 0 ? Membership() : person.memberships.value(places.names[place]);
}

bool isUnread(int column, const PeopleTableModel::Places &places)
{
    const int place = column - PeopleTableModel::FirstOrganization;
    return place >= 0 && place < places.names.size() && places.unread.contains(places.names[place]);
}

} // namespace

PeopleTableModel::PeopleTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void PeopleTableModel::setOrganizations(const QList<OrganizationAccess> &organizations)
{
    Places places;
    for (const OrganizationAccess &each : organizations) {
        places.names.append(each.name);
        if (!each.members)
            places.unread.insert(each.name);
    }
    QList<PersonInOrganizations> people = peopleIn(organizations);
    if (places == m_places && people == m_people)
        return; // whoever has selected some of them goes on with that
    beginResetModel();
    m_places = std::move(places);
    m_people = std::move(people);
    endResetModel();
}

int PeopleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstOrganization + int(m_places.names.size());
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
        return cell(m_people[index.row()], index.column(), m_places);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isUnread(index.column(), m_places)
                   ? tr("The members of %1 could not be read.")
                         .arg(m_places.names[index.column() - FirstOrganization].text)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return isNumberColumn(index.column())
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter))
                   : QVariant();
    case ToneRole: {
        const Membership here = membership(m_people[index.row()], index.column(), m_places);
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
    return place < m_places.names.size() ? m_places.names[place].text : QString();
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

DetachedTable PeopleProxyModel::detached() const
{
    const auto *source = static_cast<const PeopleTableModel *>(sourceModel());
    DetachedTable table;
    for (int column = 0; column < columnCount(); ++column)
        table.headers.append(headerData(column, Qt::Horizontal).toString());
    QList<int> rows;
    rows.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        rows.append(mapToSource(index(row, 0)).row());
    table.cell = [people = source->people(), places = source->places(), rows](int row, int column,
                                                                              int) {
        return PeopleTableModel::cell(people[rows[row]], column, places);
    };
    return table;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "models/filterproxymodel.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QSet>

namespace steward {

/// People by organizations: a row each person, a column each organization.
class PeopleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Email, Name, Organizations, Admin, FirstOrganization };
    enum ItemRole { ToneRole = Qt::UserRole + 32 }; ///< Tone of what is in a pill, as int

    explicit PeopleTableModel(QObject *parent = nullptr);

    /// Who is in which of \a organizations. Nothing is reset where that is what there is.
    void setOrganizations(const QList<OrganizationAccess> &organizations);

    const QList<PersonInOrganizations> &people() const { return m_people; }
    const PersonInOrganizations &at(int row) const { return m_people[row]; }
    const QList<OrganizationName> &organizations() const { return m_places.names; }

    /// The organizations, in the order of their columns.
    struct Places
    {
        QList<OrganizationName> names;
        QSet<OrganizationName> unread {}; ///< those that nobody knows the members of

        bool operator==(const Places &) const = default;
    };
    const Places &places() const { return m_places; }
    /// What is in \a column for \a person: a text or a figure.
    static QVariant cell(const PersonInOrganizations &person, int column, const Places &places);

    /// All that there is to say of somebody in an organization.
    static QStringList accessTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    static QString text(const Membership &here);

    QList<PersonInOrganizations> m_people;
    Places m_places;
};

/// Which people a list shows.
enum class PeopleFilter { All, Admins, Pending, Several };

/// A FilterProxyModel over a PeopleTableModel that can show some people only, and leave out those
/// of a domain.
class PeopleProxyModel : public FilterProxyModel, public DetachableModel
{
    Q_OBJECT

public:
    using FilterProxyModel::FilterProxyModel;

    void setPeopleFilter(PeopleFilter filter);
    /// Leaves out everybody whose address is of \a domain; nobody where it is empty.
    void setLeftOut(const QString &domain);
    DetachedTable detached() const override;

protected:
    QStringList searchedTexts(int sourceRow, const QModelIndex &sourceParent) const override;
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    PeopleFilter m_filter = PeopleFilter::All;
    QString m_leftOut;
};

} // namespace steward

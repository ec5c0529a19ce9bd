// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QList>
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

    /// The organizations, in the order of their columns.
    struct Places
    {
        QList<OrganizationName> names;
        QSet<OrganizationName> unread {}; ///< those that nobody knows the members of

        bool operator==(const Places &) const = default;
    };
    /// All that the model shows: a value, for any thread.
    struct Table
    {
        QList<PersonInOrganizations> people;
        Places places;

        bool operator==(const Table &) const = default;
    };
    static Table tableOf(const QList<OrganizationAccess> &organizations);

    /// Gives back what there was, so that somebody else can spend the time to forget many.
    Table setTable(Table table);
    /// Who is in which of \a organizations. Nothing is reset where that is what there is.
    void setOrganizations(const QList<OrganizationAccess> &organizations);

    const Table &table() const { return m_table; }
    const QList<PersonInOrganizations> &people() const { return m_table.people; }
    const PersonInOrganizations &at(int row) const { return m_table.people[row]; }
    const QList<OrganizationName> &organizations() const { return m_table.places.names; }

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

    Table m_table;
};

} // namespace steward

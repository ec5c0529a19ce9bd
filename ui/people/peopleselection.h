// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"

#include <QList>
#include <QObject>

#include <optional>
#include <utility>

template<typename T>
class QFutureWatcher;

namespace steward {

class DataTable;
class PeopleProxyModel;

/// Keeps who is selected in a table of people, who is the current one, and where somebody reads,
/// when all of its rows change: as far as they are still shown. Among many they are looked for on
/// the thread pool.
class PeopleSelection : public QObject
{
    Q_OBJECT

public:
    /// \a people are what \a table shows; both outlive this.
    PeopleSelection(DataTable &table, PeopleProxyModel &people, QObject *parent = nullptr);

private:
    /// How it was before.
    struct Kept
    {
        QList<PersonInOrganizations> people;
        QList<int> selected; ///< places among the people
        int current = -1;    ///< likewise
        int currentColumn = 0;
        int scrolled = 0;

        bool isEmpty() const { return selected.isEmpty() && current < 0; }
    };
    /// Rows, from the first to the last of those that are beside each other.
    struct Found
    {
        QList<std::pair<int, int>> selected;
        int current = -1;
    };

    void keep();
    void restore();
    void take(const Found &found);
    void forget();
    void giveUpWork();
    static Found find(const Kept &kept, const QList<PersonInOrganizations> &people,
                      const QList<int> &shown);

    DataTable &m_table;
    PeopleProxyModel &m_people;
    std::optional<Kept> m_kept; ///< until it is so again
    QFutureWatcher<Found> *m_work = nullptr;
};

} // namespace steward

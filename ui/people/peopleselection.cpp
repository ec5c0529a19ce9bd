// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleselection.h"

#include "base/forget.h"
#include "models/peopleproxymodel.h"
#include "ui/widgets/datatable.h"

#include <QFutureWatcher>
#include <QItemSelection>
#include <QScrollBar>
#include <QSet>
#include <QtConcurrentRun>

#include <utility>

namespace steward {

PeopleSelection::PeopleSelection(DataTable &table, PeopleProxyModel &people, QObject *parent)
    : QObject(parent),
      m_table(table),
      m_people(people)
{
    connect(&people, &QAbstractItemModel::modelAboutToBeReset, this, &PeopleSelection::keep);
    connect(&people, &QAbstractItemModel::modelReset, this, &PeopleSelection::restore);
    connect(&people, &ArrangedProxyModel::busyChanged, this, &PeopleSelection::restore);
    // Whoever selects others meanwhile wants those.
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { forget(); });
}

void PeopleSelection::forget()
{
    giveUpWork();
    if (m_kept)
        forgetElsewhere(std::exchange(m_kept, std::nullopt)); // it may hold the last of many
}

void PeopleSelection::keep()
{
    giveUpWork();
    if (m_kept) // it never came to what was so before
        return;
    Kept kept {.people = m_people.people(), .selected = m_table.selectedRowNumbers()};
    for (int &row : kept.selected)
        row = m_people.sourceRow(row);
    const QModelIndex current = m_table.currentIndex();
    if (current.isValid()) {
        kept.current = m_people.sourceRow(current.row());
        kept.currentColumn = current.column();
    }
    kept.scrolled = m_table.verticalScrollBar()->value();
    m_kept = kept;
}

PeopleSelection::Found PeopleSelection::find(const Kept &kept,
                                             const QList<PersonInOrganizations> &people,
                                             const QList<int> &shown)
{
    QSet<QString> selected;
    selected.reserve(kept.selected.size());
    for (const int place : kept.selected)
        selected.insert(kept.people[place].email);
    const QString current = kept.current < 0 ? QString() : kept.people[kept.current].email;
    Found found;
    for (int row = 0; row < int(shown.size()); ++row) {
        const QString &email = people[shown[row]].email;
        if (email == current)
            found.current = row;
        if (!selected.contains(email))
            continue;
        if (!found.selected.isEmpty() && found.selected.last().second == row - 1)
            found.selected.last().second = row;
        else
            found.selected.append({row, row});
    }
    return found;
}

void PeopleSelection::restore()
{
    if (!m_kept || m_work || m_people.isBusy())
        return;
    if (m_kept->isEmpty() || m_people.rowCount() == 0)
        return take({});
    auto work = [kept = *m_kept, people = m_people.people(), shown = m_people.shown()] {
        return find(kept, people, shown);
    };
    if (qMax(m_kept->selected.size(), m_people.rowCount()) <= ArrangedProxyModel::fewRows)
        return take(work());
    m_work = new QFutureWatcher<Found>(this);
    connect(m_work, &QFutureWatcherBase::finished, this, [this] {
        const Found found = m_work->result();
        giveUpWork();
        take(found);
    });
    m_work->setFuture(QtConcurrent::run(std::move(work)));
}

void PeopleSelection::take(const Found &found)
{
    const int currentColumn = m_kept->currentColumn;
    const int scrolled = m_kept->scrolled;
    forget();
    QItemSelection selection;
    for (const auto &[first, last] : found.selected)
        selection.append(QItemSelectionRange(m_people.index(first, 0), m_people.index(last, 0)));
    QItemSelectionModel *model = m_table.selectionModel();
    if (!selection.isEmpty())
        model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (found.current >= 0)
        model->setCurrentIndex(m_people.index(found.current, currentColumn),
                               QItemSelectionModel::NoUpdate);
    m_table.doItemsLayout(); // so that there is as much to scroll as there are rows
    m_table.verticalScrollBar()->setValue(scrolled);
}

void PeopleSelection::giveUpWork()
{
    if (!m_work)
        return;
    m_work->disconnect(this); // it goes on unheard
    m_work->deleteLater();
    m_work = nullptr;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/peoplecontroller.h"

#include "base/forget.h"
#include "controllers/organizationscontroller.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QStringList>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr qsizetype fewMembers = 2'000; // of all organizations

/// What is to be said of those of \a organizations that \a cause kept from being read; nothing
/// where there are none.
std::optional<ApiError> problemOf(const QStringList &unread, const ApiError &cause)
{
    if (unread.isEmpty())
        return std::nullopt;
    const QString what =
        PeopleController::tr("The members of %1 could not be read: who is there is not known.")
            .arg(QLocale().createSeparatedList(unread));
    return ApiError {cause.kind, cause.httpStatus, what + u' ' + cause.message, cause.detail};
}

} // namespace

PeopleController::PeopleController(ApiClient &client, OrganizationsController &organizations,
                                   Clock clock, QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_organizations(organizations),
      m_planner(client)
{
    connect(&m_planner, &AccessPlanner::progressed, this, &PeopleController::progressed);
    connect(&m_planner, &AccessPlanner::finished, this, &PeopleController::putTogether);
    // Later: with another connection come other organizations first, and then this is cleared.
    connect(&organizations, &LoadingController::statusChanged, this, &PeopleController::follow,
            Qt::QueuedConnection);
}

QList<OrganizationName> PeopleController::names() const
{
    QList<OrganizationName> names = m_organizations.model().names();
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.text < b.text; });
    return names;
}

void PeopleController::refresh()
{
    m_isStale = false;
    giveUpWork();
    m_planner.read(names(), Priority::Background); // or nobody knows how many are left
    begin();
}

void PeopleController::clear()
{
    m_isStale = false;
    giveUpWork();
    forgetElsewhere(m_planner.takeOrganizations());
    m_planner.clear();
    if (!m_model.organizations().isEmpty())
        forgetElsewhere(m_model.setTable({}));
    reset();
}

void PeopleController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched || isLoading())
        return;
    if (!hasData() || error())
        refresh();
    follow();
    catchUp();
}

/// There are other organizations than those whose members are shown.
void PeopleController::follow()
{
    const bool hasList =
        m_organizations.hasData() && !m_organizations.isLoading() && !m_organizations.isCopy();
    if (m_isWatched && hasList && !isLoading() && m_model.organizations() != names())
        refresh();
}

void PeopleController::catchUp()
{
    if (m_isWatched && m_isStale)
        refresh();
}

void PeopleController::giveUpWork()
{
    if (!m_work)
        return;
    m_work->disconnect(this); // it goes on unheard
    m_work->deleteLater();
    m_work = nullptr;
}

void PeopleController::putTogether()
{
    if (!isLoading())
        return;
    QList<OrganizationAccess> read = m_planner.takeOrganizations();
    QStringList unread;
    qsizetype members = 0;
    for (const OrganizationAccess &each : std::as_const(read)) {
        if (each.members)
            members += each.members->size();
        else
            unread.append(each.name.text);
    }
    const ApiError cause = m_planner.problem().value_or(ApiError());
    if (!unread.isEmpty() && unread.size() == read.size()) {
        fail(cause);
        return;
    }
    const std::optional<ApiError> problem = problemOf(unread, cause);
    // Nothing where it is what there is: whoever has selected some of them goes on with that.
    auto find = [read = std::move(read),
                 known = m_model.table()]() -> std::optional<PeopleTableModel::Table> {
        PeopleTableModel::Table table = PeopleTableModel::tableOf(read);
        return table == known ? std::nullopt : std::optional(std::move(table));
    };
    if (members <= fewMembers)
        return take(find(), problem);
    m_work = new QFutureWatcher<std::optional<PeopleTableModel::Table>>(this);
    connect(m_work, &QFutureWatcherBase::finished, this, [this, problem] {
        std::optional<PeopleTableModel::Table> table = m_work->future().takeResult();
        giveUpWork();
        take(std::move(table), problem);
    });
    m_work->setFuture(QtConcurrent::run(std::move(find)));
}

void PeopleController::take(std::optional<PeopleTableModel::Table> table,
                            const std::optional<ApiError> &problem)
{
    if (table)
        forgetElsewhere(m_model.setTable(std::move(*table)));
    if (problem)
        succeedInPart(*problem);
    else
        succeed();
}

} // namespace steward

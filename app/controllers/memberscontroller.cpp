// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/memberscontroller.h"

#include "api/membersapi.h"
#include "controllers/changerunner.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace steward {

/// Members that are changed one after the other.
struct MembersController::Batch
{
    Opening opening;
    Caller caller;
    int stops; ///< as many as there were when it began
    QList<Member> members;
    qsizetype next = 0;
    Step step;
    std::function<void(MemberChangeReport)> done;
    MemberChangeReport report;
};

MembersController::MembersController(MembersApi &members, ChangeRunner &changes, Clock clock,
                                     QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_members(members),
      m_changes(changes)
{ }

void MembersController::setOrganization(const OrganizationName &name)
{
    m_request.cancel();
    m_organization = name;
    m_opening = next(m_opening);
    m_waitingChanges = 0; // those of the one before do not begin any more
    m_model.setMembers({});
    reset();
    emit membersChanged();
}

void MembersController::renameOrganization(const OrganizationName &name)
{
    m_organization = name;
    // A list that was asked for by the old name may not come.
    if (isLoading())
        refresh();
}

void MembersController::setCurrentUser(const std::optional<CurrentUser> &user)
{
    m_user = user;
    emit membersChanged();
}

void MembersController::refresh()
{
    m_request.cancel();
    if (m_organization.isEmpty())
        return;
    begin();
    m_request =
        m_members.listMembers(m_organization, this, [this](const Result<QList<Member>> &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            m_model.setMembers(*result);
            succeed();
            emit membersChanged();
        });
}

bool MembersController::isCurrentUser(const Member &member) const
{
    return m_user
           && (member.id == m_user->id
               || member.email.compare(m_user->email, Qt::CaseInsensitive) == 0);
}

bool MembersController::canAdminister() const
{
    if (!m_user || !hasData())
        return true;
    const QList<Member> &members = m_model.members();
    const auto self = std::find_if(members.begin(), members.end(),
                                   [&](const Member &member) { return isCurrentUser(member); });
    return self == members.end() || self->isAdmin();
}

bool MembersController::takesLastAdmin(const QList<Member> &members) const
{
    const auto admins =
        std::count_if(members.begin(), members.end(), std::mem_fn(&Member::isAdmin));
    return takesLastAdmin(int(admins));
}

bool MembersController::takesLastAdmin(int admins) const
{
    return admins > 0 && admins >= m_model.adminCount();
}

RunningChange *MembersController::invite(Opening opening, const NewMember &member,
                                         std::function<void(Result<Member>)> done)
{
    if (opening != m_opening) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(openingIsOver()); }, Qt::QueuedConnection);
        return nullptr;
    }
    return m_changes.run(MemberAddition {m_organization, member, presenceOf(member.email)}, this,
                         [this, opening, done = std::move(done)](const Result<Member> &result) {
                             // One member alone is no list: where none has come, none is shown.
                             if (result && opening == m_opening && hasData()) {
                                 m_model.putMember(*result);
                                 emit membersChanged();
                             }
                             done(result);
                         });
}

Presence MembersController::presenceOf(const QString &email) const
{
    if (!hasData())
        return Presence::NotKnown;
    const QList<Member> &members = m_model.members();
    const bool isThere = std::any_of(members.begin(), members.end(), [&](const Member &member) {
        return member.email.compare(email.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return isThere ? Presence::Present : Presence::Absent;
}

void MembersController::setRole(Opening opening, const QList<Member> &members, MemberRole role,
                                std::function<void(MemberChangeReport)> done)
{
    QList<Member> others;
    std::copy_if(members.begin(), members.end(), std::back_inserter(others),
                 [&](const Member &member) { return member.role != role; });
    run(
        opening, others,
        [this, opening, role](const Member &member,
                              const std::function<void(Result<Done>)> &stepDone) {
            m_changes.run(MemberRoleChange {m_organization, member.id, member.email, role}, this,
                          [this, opening, stepDone](const Result<Member> &result) {
                              if (result && opening == m_opening)
                                  m_model.putMember(*result);
                              stepDone(result ? Result<Done>(Done {})
                                              : Result<Done>(result.error()));
                          });
        },
        std::move(done));
}

void MembersController::remove(Opening opening, const QList<Member> &members,
                               std::function<void(MemberChangeReport)> done)
{
    run(
        opening, members,
        [this, opening](const Member &member, const std::function<void(Result<Done>)> &stepDone) {
            const UserId id = member.id;
            const Person person = isCurrentUser(member) ? Person::Caller : Person::SomebodyElse;
            m_changes.run(MemberRemoval {m_organization, id, member.email, member.role, person},
                          this, [this, opening, id, person, stepDone](const Result<Done> &result) {
                              const bool isOpen = opening == m_opening;
                              if (result && isOpen)
                                  m_model.removeMember(id);
                              stepDone(result);
                              if (result && isOpen && person == Person::Caller)
                                  emit callerLeft();
                          });
        },
        std::move(done));
}

void MembersController::run(Opening opening, const QList<Member> &members, Step step,
                            std::function<void(MemberChangeReport)> done)
{
    if (opening == m_opening)
        m_waitingChanges += int(members.size());
    QList<Member> callerLast = members;
    std::stable_partition(callerLast.begin(), callerLast.end(),
                          [this](const Member &member) { return !isCurrentUser(member); });
    runNext(std::make_shared<Batch>(Batch {opening,
                                           m_changes.caller(),
                                           m_stops,
                                           callerLast,
                                           0,
                                           std::move(step),
                                           std::move(done),
                                           {}}));
}

/// Who is not found was removed by somebody else: the list is not what it was.
void MembersController::refreshAfter(const MemberChangeReport &report)
{
    const auto isGone = [](const MemberChangeReport::Failure &failure) {
        return failure.error.kind == ErrorKind::NotFound;
    };
    if (report.organization == m_organization
        && std::any_of(report.failures.begin(), report.failures.end(), isGone))
        refresh();
}

void MembersController::stopChanges()
{
    ++m_stops;
    m_waitingChanges = 0;
}

void MembersController::runNext(const std::shared_ptr<Batch> &batch)
{
    if (batch->opening == m_opening)
        batch->report.organization = m_organization;
    using Stop = MemberChangeReport::Stop;
    const bool isSamePerson = isSameCaller(batch->caller, m_changes.caller());
    const Stop stop = batch->opening != m_opening ? Stop::OtherOrganization
                      : !isSamePerson             ? Stop::OtherPerson
                      : batch->stops != m_stops   ? Stop::Asked
                                                  : Stop::None;
    const int waiting = int(batch->members.size() - batch->next);
    if (waiting == 0 || stop != Stop::None) {
        if (stop == Stop::OtherPerson && batch->stops == m_stops)
            m_waitingChanges -= waiting;
        batch->report.notTried = waiting;
        batch->report.stop = waiting > 0 ? stop : Stop::None;
        emit membersChanged();
        batch->done(batch->report);
        refreshAfter(batch->report);
        return;
    }
    const Member member = batch->members[batch->next];
    --m_waitingChanges;
    emit changeProgressed(int(batch->next) + 1, int(batch->members.size()));
    const OrganizationName name = m_organization;
    batch->step(member, [this, batch, member, name](const Result<Done> &result) {
        const bool isRenamed = batch->opening == m_opening && name != m_organization;
        if (!result && isRenamed && result.error().kind == ErrorKind::NotFound) {
            m_waitingChanges += batch->stops == m_stops;
            runNext(batch); // it came to the old name when that was gone already: once more
            return;
        }
        ++batch->next;
        if (result)
            ++batch->report.done;
        else
            batch->report.failures.append({member, result.error()});
        runNext(batch);
    });
}

} // namespace steward

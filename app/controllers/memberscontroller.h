// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "base/result.h"
#include "controllers/loadingcontroller.h"
#include "controllers/opening.h"
#include "domain/change.h"
#include "models/membertablemodel.h"

#include <functional>
#include <memory>
#include <optional>

namespace steward {

class ChangeRunner;
class RunningChange;
class MembersApi;

/// What became of a change of several members.
struct MemberChangeReport
{
    struct Failure
    {
        Member member;
        ApiError error;
    };

    enum class Stop { None, OtherOrganization, OtherPerson, Asked };

    OrganizationName organization; ///< whose members they are
    int done = 0;
    QList<Failure> failures;
    int notTried = 0;       ///< left as they were
    Stop stop = Stop::None; ///< why some were not tried
};

/// The members of the organization that is open.
class MembersController : public LoadingController
{
    Q_OBJECT

public:
    MembersController(MembersApi &members, ChangeRunner &changes, Clock clock,
                      QObject *parent = nullptr);

    /// Shows another organization: forgets the members before and loads nothing yet.
    void setOrganization(const OrganizationName &name);
    /// The same organization goes by another name from now on; what is under way goes on.
    void renameOrganization(const OrganizationName &name);
    const OrganizationName &organization() const { return m_organization; }
    /// What a change is asked for in; it is refused once this is over.
    Opening opening() const { return m_opening; }
    /// Whose membership decides what can be offered; the service decides what is allowed.
    void setCurrentUser(const std::optional<CurrentUser> &user);

    MemberTableModel &model() { return m_model; }
    const MemberTableModel &model() const { return m_model; }

    void refresh() override;

    /// False where the caller is known to be no admin here; true while that is not known.
    bool canAdminister() const;
    /// Whether \a member is the caller, as far as that is known.
    bool isCurrentUser(const Member &member) const;
    /// Whether the change would leave the organization without an admin.
    bool takesLastAdmin(const QList<Member> &members) const;
    /// The same of a change that takes so many admins.
    bool takesLastAdmin(int admins) const;

    /// What is returned lives until it has called back; null where the opening is over.
    RunningChange *invite(Opening opening, const NewMember &member,
                          std::function<void(Result<Member>)> done);

    /// One after the other, in this order but for the caller, who comes last: afterwards the rights
    /// for the others may be gone. Who has the role already is passed over. Going to another
    /// organization stops after the one under way, and so does a sign-in that may be somebody
    /// else's.
    void setRole(Opening opening, const QList<Member> &members, MemberRole role,
                 std::function<void(MemberChangeReport)> done);
    void remove(Opening opening, const QList<Member> &members,
                std::function<void(MemberChangeReport)> done);

    /// How many of these have not begun.
    int waitingChanges() const { return m_waitingChanges; }
    /// None of them begins any more.
    void stopChanges();

signals:
    /// The caller is no member of the organization any more.
    void callerLeft();
    /// The members, or what the caller may do with them, are others.
    void membersChanged();
    /// While several members are changed: \a done of \a total.
    void changeProgressed(int done, int total);

private:
    struct Batch;
    using Step = std::function<void(const Member &, std::function<void(Result<Done>)>)>;

    /// Whether somebody with this address is a member, as far as that is known.
    Presence presenceOf(const QString &email) const;
    void run(Opening opening, const QList<Member> &members, Step step,
             std::function<void(MemberChangeReport)> done);
    void runNext(const std::shared_ptr<Batch> &batch);
    void refreshAfter(const MemberChangeReport &report);

    MembersApi &m_members;
    ChangeRunner &m_changes;
    OrganizationName m_organization;
    Opening m_opening {};
    std::optional<CurrentUser> m_user;
    MemberTableModel m_model;
    RequestHandle m_request;
    int m_waitingChanges = 0;
    int m_stops = 0; ///< how often changes were stopped
};

} // namespace steward

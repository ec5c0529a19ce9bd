// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/member.h"
#include "domain/organization.h"
#include "domain/requestallowance.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace steward {

struct Roster;

/// What somebody has in an organization.
enum class Access { None, Regular, Admin };

Access accessOf(MemberRole role);

/// What somebody is to have in an organization.
struct AccessWish
{
    /// What becomes of the role of somebody who is a member already.
    enum class Members { TakeRole, KeepRole };

    OrganizationName organization;
    QString email;
    Access access = Access::Regular;
    Members members = Members::TakeRole;
    std::optional<Access> before {}; ///< what was so when the wish was made; then it must be still
    int line = 0;                    ///< of a list; 0 where it is from none
    bool isOvertaken = false;        ///< what is newer goes before it, unless somebody chooses it

    bool operator==(const AccessWish &) const = default;
};

/// How much of a list is made so.
enum class RosterMode {
    Add,   ///< who is missing is added; whoever is there stays as is
    Set,   ///< and who is there gets the role that the list says
    Equal, ///< and who is not in the list is removed
};

/// One change of somebody's access, from what is known to be so to what is wanted.
struct AccessStep
{
    OrganizationName organization;
    QString email;
    UserId id {}; ///< empty for who is no member yet
    Access before = Access::None;
    Access after = Access::None;
    Person person = Person::SomebodyElse;

    bool operator==(const AccessStep &) const = default;
};

enum class AccessAction { Keep, Add, Promote, Demote, Remove };
AccessAction actionOf(const AccessStep &step);
/// Whether \a action takes something away.
bool isWithdrawal(AccessAction action);
/// The change that makes \a step so. Not for one that keeps everything.
Change changeOf(const AccessStep &step);

/// Why a line of a plan cannot be carried out.
enum class AccessBlock {
    None,
    ReadOnly,       ///< the connection may not change anything
    NoRights,       ///< the caller is no admin of the organization
    NotRead,        ///< the members of the organization are not known
    Yourself,       ///< the caller would lose rights
    LastAdmin,      ///< the organization would be left without an admin
    ListIncomplete, ///< a line of the list that could not be read may mean this person
    ChangedSince,   ///< something else is so by now than when the plan was made
};

/// Whether another time, or another profile, \a block may not be in the way.
bool isOfTheMoment(AccessBlock block);

struct AccessLine
{
    AccessStep step;
    bool isPending = false; ///< a member who has not signed up yet
    AccessBlock block = AccessBlock::None;
    bool isChosen = true;     ///< as the person ticked it
    int line = 0;             ///< of the list; 0 where it is from none
    bool isOvertaken = false; ///< not chosen at first, since what is newer goes before it

    AccessAction action() const { return actionOf(step); }
    /// Whether it will be carried out.
    bool isEffective() const
    {
        return isChosen && block == AccessBlock::None && action() != AccessAction::Keep;
    }
};

/// An organization as it is now.
struct OrganizationAccess
{
    OrganizationName name;
    std::optional<QList<Member>> members; ///< nothing where they could not be read
};

/// Who makes a plan, and what with.
struct PlanGround
{
    QList<OrganizationAccess> organizations;
    std::optional<CurrentUser> caller {}; ///< nothing while that is not known
    bool isReadOnly = false;              ///< the connection
    bool isListComplete = true;           ///< nobody is meant whom the wishes leave out
};

struct AccessCounts
{
    int kept = 0;
    int added = 0;
    int promoted = 0;
    int demoted = 0;
    int removed = 0;
    int blocked = 0;
    int unticked = 0;
    int overtaken = 0; ///< and not chosen

    int changes() const { return added + promoted + demoted + removed; }
};

/// Who will be added, promoted, made regular and removed, and who stays, in one organization or
/// several. A value: nothing is sent by it.
class AccessPlan
{
public:
    AccessPlan() = default;
    AccessPlan(const QList<AccessWish> &wishes, const PlanGround &ground);

    /// In the order of the wishes.
    const QList<AccessLine> &lines() const { return m_lines; }
    /// Whoever unticks a promotion may leave an organization without an admin: other lines of the
    /// same organization may get a block by this, or lose it.
    void setChosen(qsizetype index, bool isChosen);
    AccessCounts counts() const;
    /// What will be carried out: what gives something first, then what takes something away, so
    /// that no organization is without an admin in between.
    QList<AccessStep> steps() const;
    /// Those in which it is carried out by that, also where everybody has what they are to have
    /// already: not those of which nothing is ticked, or that something of the moment is in the way
    /// of, or in which nobody is changed since the list could not be read as a whole.
    QList<OrganizationName> organizations() const;

private:
    void add(const AccessWish &wish, const Member *member, const PlanGround &ground,
             AccessBlock ofAll);
    void judgeLastAdmins(const OrganizationName &organization);

    QList<AccessLine> m_lines;
    QHash<OrganizationName, int> m_admins;                    ///< as it is now, where that is known
    QHash<OrganizationName, QList<qsizetype>> m_adminChanges; ///< lines that make more or fewer
};

/// What \a roster asks for in \a mode. Whom the list names no organization for is meant in each of
/// \a organizations, whose members are needed to make one equal to the list. Where a line names an
/// organization, it goes before what others say of the same person. Whoever is disputed is left as
/// they are.
QList<AccessWish> wishesOf(const Roster &roster, RosterMode mode,
                           const QList<OrganizationAccess> &organizations);

/// How long \a steps take at least with \a allowance: each is sent once, and what is taken from
/// somebody or given to a member is looked at before.
std::chrono::seconds estimatedTime(const QList<AccessStep> &steps,
                                   const RequestAllowance &allowance = {});

} // namespace steward

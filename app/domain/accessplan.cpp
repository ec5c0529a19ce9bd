// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accessplan.h"

#include "domain/roster.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <memory>

namespace steward {

namespace {

/// The members of one organization by their addresses.
class MembersByAddress
{
public:
    explicit MembersByAddress(const QList<Member> &members)
    {
        m_members.reserve(members.size());
        for (const Member &member : members)
            m_members.insert(addressKey(member.email), &member);
    }

    const Member *find(const QString &email) const { return m_members.value(addressKey(email)); }

private:
    QHash<QString, const Member *> m_members;
};

bool isCaller(const std::optional<CurrentUser> &caller, const Member &member)
{
    return caller
           && (member.id == caller->id || addressKey(member.email) == addressKey(caller->email));
}

/// What stands in the way of every change of \a organization.
AccessBlock blockOfAll(const OrganizationAccess &organization, const PlanGround &ground)
{
    if (ground.isReadOnly)
        return AccessBlock::ReadOnly;
    if (!organization.members)
        return AccessBlock::NotRead;
    const auto self =
        std::find_if(organization.members->begin(), organization.members->end(),
                     [&](const Member &member) { return isCaller(ground.caller, member); });
    return self != organization.members->end() && !self->isAdmin() ? AccessBlock::NoRights
                                                                   : AccessBlock::None;
}

/// How \a step changes the number of admins.
int adminsBy(const AccessStep &step)
{
    return int(step.after == Access::Admin) - int(step.before == Access::Admin);
}

AccessWish wishOf(const RosterPerson &person, RosterMode mode, const OrganizationName &organization)
{
    const bool keepsRole = mode == RosterMode::Add || !person.role;
    return {organization,
            person.email,
            accessOf(person.role.value_or(MemberRole::Regular)),
            keepsRole ? AccessWish::Members::KeepRole : AccessWish::Members::TakeRole,
            {},
            person.line};
}

} // namespace

Access accessOf(MemberRole role)
{
    return role == MemberRole::Admin ? Access::Admin : Access::Regular;
}

AccessAction actionOf(const AccessStep &step)
{
    if (step.before == step.after)
        return AccessAction::Keep;
    if (step.before == Access::None)
        return AccessAction::Add;
    if (step.after == Access::None)
        return AccessAction::Remove;
    return step.after == Access::Admin ? AccessAction::Promote : AccessAction::Demote;
}

bool isWithdrawal(AccessAction action)
{
    return action == AccessAction::Demote || action == AccessAction::Remove;
}

Change changeOf(const AccessStep &step)
{
    const MemberRole after = step.after == Access::Admin ? MemberRole::Admin : MemberRole::Regular;
    const MemberRole before =
        step.before == Access::Admin ? MemberRole::Admin : MemberRole::Regular;
    switch (actionOf(step)) {
    case AccessAction::Add:
        return MemberAddition {step.organization, {step.email, after}, Presence::Absent};
    case AccessAction::Remove:
        return MemberRemoval {step.organization, step.id, step.email, before, step.person};
    case AccessAction::Keep:
    case AccessAction::Promote:
    case AccessAction::Demote:
        break;
    }
    return MemberRoleChange {step.organization, step.id, step.email, after};
}

bool isOfTheMoment(AccessBlock block)
{
    return block == AccessBlock::ReadOnly || block == AccessBlock::NoRights
           || block == AccessBlock::NotRead;
}

AccessPlan::AccessPlan(const QList<AccessWish> &wishes, const PlanGround &ground)
{
    struct Known
    {
        MembersByAddress members;
        AccessBlock block;
    };
    QHash<OrganizationName, std::shared_ptr<Known>> known;
    for (const OrganizationAccess &each : ground.organizations) {
        const QList<Member> none;
        const QList<Member> &members = each.members ? *each.members : none;
        known.insert(each.name, std::make_shared<Known>(
                                    Known {MembersByAddress(members), blockOfAll(each, ground)}));
        if (each.members)
            m_admins.insert(each.name, int(std::count_if(members.begin(), members.end(),
                                                         std::mem_fn(&Member::isAdmin))));
    }
    m_lines.reserve(wishes.size());
    for (const AccessWish &wish : wishes) {
        const std::shared_ptr<Known> organization = known.value(wish.organization);
        add(wish, organization ? organization->members.find(wish.email) : nullptr, ground,
            organization        ? organization->block
            : ground.isReadOnly ? AccessBlock::ReadOnly
                                : AccessBlock::NotRead);
    }
    const QList<OrganizationName> organizations = m_adminChanges.keys();
    for (const OrganizationName &each : organizations)
        judgeLastAdmins(each);
}

void AccessPlan::add(const AccessWish &wish, const Member *member, const PlanGround &ground,
                     AccessBlock ofAll)
{
    AccessLine line {{wish.organization, wish.email}};
    line.line = wish.line;
    line.isOvertaken = wish.isOvertaken;
    line.isChosen = !wish.isOvertaken;
    AccessStep &step = line.step;
    step.after = wish.access;
    if (member) {
        step.email = member->email;
        step.id = member->id;
        step.before = accessOf(member->role);
        step.person = isCaller(ground.caller, *member) ? Person::Caller : Person::SomebodyElse;
        line.isPending = member->isPending();
        if (wish.members == AccessWish::Members::KeepRole)
            step.after = step.before;
    } else if (wish.before && !m_admins.contains(wish.organization)) {
        step.before = *wish.before; // as far as is known
    }
    const AccessAction action = line.action();
    const bool isOwnLoss = step.person == Person::Caller && isWithdrawal(action);
    if (ofAll != AccessBlock::None)
        line.block = ofAll;
    else if (action == AccessAction::Keep)
        line.block = AccessBlock::None;
    else if (wish.before && *wish.before != step.before)
        line.block = AccessBlock::ChangedSince;
    else if (isOwnLoss)
        line.block = AccessBlock::Yourself;
    else if (action == AccessAction::Remove && !ground.isListComplete && wish.line == 0)
        line.block = AccessBlock::ListIncomplete;
    // What stays is not held up by anything; where nothing was read, nobody knows what stays.
    if (action == AccessAction::Keep && line.block != AccessBlock::NotRead)
        line.block = AccessBlock::None;
    if (line.block == AccessBlock::None && adminsBy(step) != 0)
        m_adminChanges[wish.organization].append(m_lines.size());
    m_lines.append(line);
}

void AccessPlan::setChosen(qsizetype index, bool isChosen)
{
    AccessLine &line = m_lines[index];
    if (line.isChosen == isChosen)
        return;
    line.isChosen = isChosen;
    if (adminsBy(line.step) != 0)
        judgeLastAdmins(line.step.organization);
}

void AccessPlan::judgeLastAdmins(const OrganizationName &organization)
{
    const QList<qsizetype> indexes = m_adminChanges.value(organization);
    int left = m_admins.value(organization);
    for (const qsizetype index : indexes) {
        if (m_lines[index].isChosen)
            left += adminsBy(m_lines[index].step);
    }
    for (const qsizetype index : indexes) {
        AccessLine &line = m_lines[index];
        const bool isLast = left <= 0 && line.isChosen && adminsBy(line.step) < 0;
        line.block = isLast ? AccessBlock::LastAdmin : AccessBlock::None;
    }
}

AccessCounts AccessPlan::counts() const
{
    AccessCounts counts;
    for (const AccessLine &line : m_lines) {
        if (line.block != AccessBlock::None) {
            ++counts.blocked;
            continue;
        }
        if (line.action() != AccessAction::Keep && !line.isChosen) {
            ++(line.isOvertaken ? counts.overtaken : counts.unticked);
            continue;
        }
        switch (line.action()) {
        case AccessAction::Keep:
            ++counts.kept;
            break;
        case AccessAction::Add:
            ++counts.added;
            break;
        case AccessAction::Promote:
            ++counts.promoted;
            break;
        case AccessAction::Demote:
            ++counts.demoted;
            break;
        case AccessAction::Remove:
            ++counts.removed;
            break;
        }
    }
    return counts;
}

QList<AccessStep> AccessPlan::steps() const
{
    QList<AccessStep> steps;
    for (const bool withdrawals : {false, true}) {
        for (const AccessLine &line : m_lines) {
            if (line.isEffective() && isWithdrawal(line.action()) == withdrawals)
                steps.append(line.step);
        }
    }
    return steps;
}

QList<OrganizationName> AccessPlan::organizations() const
{
    // There are many lines of one organization after the other.
    struct Found
    {
        bool isHeldUp = false; // by something of the moment
        bool isCut = false;    // by a line of the list that could not be read
        bool isSoAlready = false;
        bool isEffective = false;
    };
    QList<OrganizationName> names;
    QHash<OrganizationName, Found> all;
    OrganizationName last;
    Found *found = nullptr;
    for (const AccessLine &line : m_lines) {
        if (!found || line.step.organization != last) {
            last = line.step.organization;
            if (!all.contains(last))
                names.append(last);
            found = &all[last];
        }
        found->isHeldUp |= isOfTheMoment(line.block);
        found->isCut |= line.block == AccessBlock::ListIncomplete;
        found->isSoAlready |=
            line.block == AccessBlock::None && line.action() == AccessAction::Keep;
        found->isEffective |= line.isEffective();
    }
    names.removeIf([&all](const OrganizationName &name) {
        const Found &of = all[name];
        return of.isHeldUp || !(of.isEffective || (of.isSoAlready && !of.isCut));
    });
    return names;
}

QList<AccessWish> wishesOf(const Roster &roster, RosterMode mode,
                           const QList<OrganizationAccess> &organizations)
{
    QList<AccessWish> wishes;
    wishes.reserve(roster.people.size());
    QHash<OrganizationName, QSet<QString>> own; // whom lines name that are about one organization
    for (const RosterPerson &person : roster.disputed)
        own[person.organization].insert(addressKey(person.email));
    for (const RosterPerson &person : roster.people) {
        if (person.organization.isEmpty())
            continue;
        wishes.append(wishOf(person, mode, person.organization));
        own[person.organization].insert(addressKey(person.email));
    }
    const QSet<QString> disputedEverywhere = own.value({});
    for (const OrganizationAccess &organization : organizations) {
        QSet<QString> named = own.value(organization.name);
        for (const RosterPerson &person : roster.people) {
            const QString key = addressKey(person.email);
            if (!person.organization.isEmpty() || named.contains(key))
                continue;
            wishes.append(wishOf(person, mode, organization.name));
            named.insert(key);
        }
        if (mode != RosterMode::Equal || !organization.members)
            continue;
        for (const Member &member : *organization.members) {
            const QString key = addressKey(member.email);
            if (!named.contains(key) && !disputedEverywhere.contains(key))
                wishes.append({organization.name, member.email, Access::None});
        }
    }
    return wishes;
}

std::chrono::seconds estimatedTime(const QList<AccessStep> &steps,
                                   const RequestAllowance &allowance)
{
    using std::chrono::seconds;
    constexpr seconds minute(60);
    constexpr qsizetype perSecond = 20;
    qsizetype requests = 0;
    for (const AccessStep &step : steps)
        requests += actionOf(step) == AccessAction::Add ? 1 : 2;
    if (requests == 0)
        return seconds(0);
    const qsizetype perMinute = std::max(1, allowance.perMinute);
    const qsizetype atOnce =
        std::clamp<qsizetype>(allowance.left.value_or(allowance.perMinute), 0, perMinute);
    const auto sending = [](qsizetype count) {
        return seconds(std::max<qsizetype>(1, count / perSecond));
    };
    if (requests <= atOnce)
        return sending(requests);
    // A minute's worth goes at once; what it takes itself is nothing beside the waits.
    const qsizetype later = requests - atOnce - 1;
    return allowance.untilReset + minute * (later / perMinute) + sending(later % perMinute + 1);
}

} // namespace steward

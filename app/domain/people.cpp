// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include "domain/roster.h"

#include <algorithm>

namespace steward {

namespace {

Access accessIn(const QList<Member> &members, const QString &email)
{
    const QString key = addressKey(email);
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member &member) {
        return addressKey(member.email) == key;
    });
    return found == members.end() ? Access::None : accessOf(found->role);
}

} // namespace

int PersonInOrganizations::adminCount() const
{
    return int(std::count_if(memberships.begin(), memberships.end(),
                             [](const Membership &each) { return each.access == Access::Admin; }));
}

bool PersonInOrganizations::isPendingAnywhere() const
{
    return std::any_of(memberships.begin(), memberships.end(),
                       [](const Membership &each) { return each.isPending; });
}

bool PersonInOrganizations::isOf(const QString &domain) const
{
    const QString theirs = email.section(u'@', -1).toCaseFolded();
    const QString wanted = domain.trimmed().toCaseFolded();
    return theirs == wanted || theirs.endsWith(u'.' + wanted);
}

QList<PersonInOrganizations> peopleIn(const QList<OrganizationAccess> &organizations)
{
    QList<PersonInOrganizations> people;
    QHash<QString, qsizetype> known;
    for (const OrganizationAccess &organization : organizations) {
        if (!organization.members)
            continue;
        for (const Member &member : *organization.members) {
            const QString key = addressKey(member.email);
            const auto found = known.constFind(key);
            const qsizetype index = found == known.cend() ? people.size() : *found;
            if (found == known.cend()) {
                known.insert(key, index);
                people.append({member.email, {}, {}});
            }
            PersonInOrganizations &person = people[index];
            if (person.name.isEmpty())
                person.name = member.fullName();
            person.memberships.insert(organization.name,
                                      {accessOf(member.role), member.isPending()});
        }
    }
    return people;
}

QList<AccessWish> removalEverywhere(const QStringList &emails,
                                    const QList<OrganizationAccess> &organizations)
{
    QHash<QString, QList<AccessWish>> wishes; // by the address, as it is compared
    for (const QString &email : emails)
        wishes.insert(addressKey(email), {});
    for (const OrganizationAccess &organization : organizations) {
        if (!organization.members) {
            for (const QString &email : emails)
                wishes[addressKey(email)].append({organization.name, email, Access::None});
            continue;
        }
        for (const Member &member : *organization.members) {
            const auto meant = wishes.find(addressKey(member.email));
            if (meant != wishes.end())
                meant->append({organization.name, member.email, Access::None});
        }
    }
    QList<AccessWish> all;
    for (const QString &email : emails)
        all += wishes.take(addressKey(email));
    return all;
}

QList<AccessWish> sameAccess(const QString &email, const QString &model,
                             const QList<OrganizationAccess> &organizations)
{
    QList<AccessWish> wishes;
    for (const OrganizationAccess &organization : organizations) {
        if (!organization.members) {
            wishes.append({organization.name, email, Access::None});
            continue;
        }
        const Access wanted = accessIn(*organization.members, model);
        if (wanted != Access::None || accessIn(*organization.members, email) != Access::None)
            wishes.append({organization.name, email, wanted});
    }
    return wishes;
}

} // namespace steward

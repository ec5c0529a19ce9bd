// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include "domain/roster.h"

#include <QHash>

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

bool isNamedBefore(const Memberships::Entry &entry, const OrganizationName &organization)
{
    return entry.organization.text < organization.text;
}

} // namespace

void Memberships::put(const OrganizationName &organization, const Membership &membership)
{
    const bool isLast = m_entries.isEmpty() || isNamedBefore(m_entries.last(), organization);
    const auto place =
        isLast ? m_entries.end()
               : std::lower_bound(m_entries.begin(), m_entries.end(), organization, isNamedBefore);
    if (place != m_entries.end() && place->organization == organization)
        place->membership = membership;
    else
        m_entries.insert(place, {organization, membership});
}

const Membership *Memberships::find(const OrganizationName &organization) const
{
    const auto place =
        std::lower_bound(m_entries.begin(), m_entries.end(), organization, isNamedBefore);
    return place != m_entries.end() && place->organization == organization ? &place->membership
                                                                           : nullptr;
}

int PersonInOrganizations::adminCount() const
{
    return int(
        std::count_if(memberships.begin(), memberships.end(), [](const Memberships::Entry &each) {
            return each.membership.access == Access::Admin;
        }));
}

bool PersonInOrganizations::isPendingAnywhere() const
{
    return std::any_of(memberships.begin(), memberships.end(),
                       [](const Memberships::Entry &each) { return each.membership.isPending; });
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
    QHash<QString, qsizetype> known; // by the address, as it is compared
    for (const OrganizationAccess &organization : organizations) {
        if (!organization.members)
            continue;
        for (const Member &member : *organization.members) {
            const QString key = addressKey(member.email);
            const auto found = known.constFind(key);
            const qsizetype index = found == known.cend() ? people.size() : *found;
            if (found == known.cend()) {
                known.insert(key, index);
                people.append({.email = member.email, .name = {}, .memberships = {}});
            }
            PersonInOrganizations &person = people[index];
            if (person.name.isEmpty())
                person.name = member.fullName();
            person.memberships.put(organization.name, {accessOf(member.role), member.isPending()});
        }
    }
    people.squeeze(); // it may live long, and was made larger in steps
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

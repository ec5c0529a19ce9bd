// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include "domain/roster.h"

#include <algorithm>

namespace steward {

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

QList<AccessWish> removalEverywhere(const QList<PersonInOrganizations> &people)
{
    QList<AccessWish> wishes;
    for (const PersonInOrganizations &person : people) {
        QList<OrganizationName> names = person.memberships.keys();
        std::sort(names.begin(), names.end(),
                  [](const auto &a, const auto &b) { return a.text < b.text; });
        for (const OrganizationName &name : std::as_const(names))
            wishes.append({name, person.email, Access::None});
    }
    return wishes;
}

QList<AccessWish> sameAccess(const QString &email, const PersonInOrganizations &model,
                             const QList<OrganizationName> &organizations)
{
    QList<AccessWish> wishes;
    for (const OrganizationName &name : organizations)
        wishes.append({name, email, model.memberships.value(name).access});
    return wishes;
}

} // namespace steward

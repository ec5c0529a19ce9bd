// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandplaces.h"

#include <QStringBuilder>

#include <algorithm>

namespace steward {

namespace {

/// Where somebody is a member, by name, but for \a except.
void findOrganizations(const PersonInOrganizations &person, const OrganizationName &except,
                       QList<const QString *> &organizations)
{
    organizations.clear();
    for (const auto &[organization, membership] : person.memberships) {
        if (membership.access != Access::None && organization != except)
            organizations.append(&organization.text);
    }
}

} // namespace

Command::Kind CommandPlaces::Place::kind() const
{
    return member || person ? Command::Kind::Member : Command::Kind::Organization;
}

const QString &CommandPlaces::Place::title() const
{
    if (member)
        return member->email;
    return person ? person->email : *organization;
}

QString CommandPlaces::Place::key() const
{
    const bool isSomebody = kind() == Command::Kind::Member;
    return Command::keyOf(kind(), title(), isSomebody ? *organization : QString());
}

bool CommandPlaces::isMoreThan(qsizetype count) const
{
    qsizetype sum = organizations.size() + members.size() + people.size();
    // Each is in one organization at least, and some are in many.
    for (auto person = people.cbegin(); person != people.cend() && sum <= count; ++person)
        sum += std::max<qsizetype>(0, person->memberships.size() - 1);
    return sum > count;
}

void CommandPlaces::visit(const std::function<bool(const Place &)> &look) const
{
    for (const OrganizationRow &row : organizations) {
        if (!look({&row.organization.name.text, nullptr, nullptr}))
            return;
    }
    for (const Member &member : members) {
        if (!look({&open.text, &member, nullptr}))
            return;
    }
    QList<const QString *> theirs;
    for (const PersonInOrganizations &person : people) {
        findOrganizations(person, open, theirs);
        for (const QString *organization : std::as_const(theirs)) {
            if (!look({organization, nullptr, &person}))
                return;
        }
    }
}

QString CommandPlaces::contextOf(const Place &place) const
{
    if (place.kind() == Command::Kind::Organization)
        return organizationWord;
    const QString name = place.member ? place.member->fullName() : place.person->name;
    return name.isEmpty() ? *place.organization
                          : QString(name % QStringLiteral(" · ") % *place.organization);
}

Command CommandPlaces::commandOf(const Place &place) const
{
    const bool isSomebody = place.kind() == Command::Kind::Member;
    return {.kind = place.kind(),
            .id = place.title(),
            .place = isSomebody ? *place.organization : QString(),
            .title = place.title(),
            .context = contextOf(place),
            .keys = {},
            .whyNot = {}};
}

} // namespace steward

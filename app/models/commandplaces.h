// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/organization.h"
#include "domain/people.h"
#include "models/command.h"
#include "models/organizationtablemodel.h"

#include <QList>
#include <QString>

#include <functional>

namespace steward {

/// Where commands can go: organizations and their members. It has the lists of one moment, which
/// are shared, not copied. Any thread may look through them, and make commands of those alone that
/// it wants.
struct CommandPlaces
{
    QString organizationWord; ///< "Organization", in the person's language
    QList<OrganizationRow> organizations;
    OrganizationName open; ///< whose members are known best; empty where those are not known
    QList<Member> members; ///< of that one
    QList<PersonInOrganizations> people; ///< of all organizations

    /// An organization, or somebody in one. It lies in those lists.
    struct Place
    {
        const QString *organization = nullptr;
        const Member *member = nullptr;                ///< one of the open organization,
        const PersonInOrganizations *person = nullptr; ///< or one of any other

        Command::Kind kind() const;
        const QString &title() const;
        /// What it is remembered by, as of a command.
        QString key() const;
    };

    /// Whether there are more than \a count of them. Does not look at many.
    bool isMoreThan(qsizetype count) const;
    /// Shows \a look each of them, always in the same order, until it returns false.
    void visit(const std::function<bool(const Place &place)> &look) const;
    /// What tells \a place from others of the same title.
    QString contextOf(const Place &place) const;
    Command commandOf(const Place &place) const;
};

} // namespace steward

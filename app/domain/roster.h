// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/organization.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

/// Somebody whom a list names.
struct RosterPerson
{
    int line = 0;
    QString email;
    std::optional<MemberRole> role {}; ///< none where the list leaves it open
    OrganizationName organization {};  ///< empty where the list names none

    bool operator==(const RosterPerson &) const = default;
};

/// Why a line of a list is not used, or not all of it.
enum class RosterProblem {
    NoAddress,       ///< nothing in the line is an e-mail address
    NotAnAddress,    ///< what should be one is none
    BesideAddress,   ///< words beside an address: a space in it, or a name without brackets
    UnknownRole,     ///< what should say whether somebody is an admin does not
    NotAName,        ///< what should be an organization's name is none
    Contradiction,   ///< another line gives the same person another role; told of both lines
    OpenQuote,       ///< a quotation mark is never closed
    ColumnTwice,     ///< two columns are called so, and the first one counts
    NoHead,          ///< may say whether somebody is an admin; a head would tell
    UnreadableTable, ///< there is a head, and none of its columns has addresses
};

struct RosterIssue
{
    int line = 0;
    RosterProblem problem = RosterProblem::NoAddress;
    QString text {};   ///< what is meant, as it was written; cut where it is long
    int otherLine = 0; ///< of a contradiction

    bool operator==(const RosterIssue &) const = default;
};

/// A list of people as somebody wrote it.
struct Roster
{
    QList<RosterPerson> people;   ///< each once in an organization, in the list's order
    QList<RosterPerson> disputed; ///< whose role two lines do not agree about: nobody knows it
    QList<RosterIssue> issues;    ///< in the order of lines
    int repeated = 0;             ///< lines that say what an earlier one has said
    bool hasHead = false;         ///< a line names the columns

    /// Whether somebody may be meant who is not among the people.
    bool isComplete() const { return issues.isEmpty(); }
};

/// \a members as a list that readRoster() reads, with their roles.
QString rosterOf(const QList<Member> &members);

/// How an address is compared: the service does not mind its case.
QString addressKey(const QString &email);

/// Reads a list: addresses one after the other, as in a mail ("Ada Lovelace <ada@example.com>"), or
/// a table with or without a head, separated by commas, semicolons or tabs. A head names columns in
/// any order: e-mail, admin or role, organization; others do not matter, nor does a title above it.
/// Without a head, what has an @ is an address, and the word admin or member, yes or no beside it a
/// role; where a number or a letter may be meant so, the line is complained about.
Roster readRoster(const QString &text);

} // namespace steward

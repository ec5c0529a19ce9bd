// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rosterwords.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace steward {

namespace {

/// Names of columns, with letters alone, in the languages that Steward and the service speak.
constexpr std::pair<QLatin1StringView, RosterColumn> columnNames[] {
    {QLatin1StringView("email"), RosterColumn::Email},
    {QLatin1StringView("emailaddress"), RosterColumn::Email},
    {QLatin1StringView("emailaddresses"), RosterColumn::Email},
    {QLatin1StringView("mail"), RosterColumn::Email},
    {QLatin1StringView("mailaddress"), RosterColumn::Email},
    {QLatin1StringView("useremail"), RosterColumn::Email},
    {QLatin1StringView("emailadresse"), RosterColumn::Email},
    {QLatin1StringView("mailadresse"), RosterColumn::Email},
    {QLatin1StringView("emailadres"), RosterColumn::Email},
    {QLatin1StringView("mailadres"), RosterColumn::Email},
    {QLatin1StringView("admin"), RosterColumn::Admin},
    {QLatin1StringView("administrator"), RosterColumn::Admin},
    {QLatin1StringView("isadmin"), RosterColumn::Admin},
    {QLatin1StringView("beheerder"), RosterColumn::Admin},
    {QLatin1StringView("role"), RosterColumn::Role},
    {QLatin1StringView("rolle"), RosterColumn::Role},
    {QLatin1StringView("rol"), RosterColumn::Role},
    {QLatin1StringView("organization"), RosterColumn::Organization},
    {QLatin1StringView("organisation"), RosterColumn::Organization},
    {QLatin1StringView("organizationname"), RosterColumn::Organization},
    {QLatin1StringView("organisatie"), RosterColumn::Organization},
};

/// Words for a role that need no head to be understood.
constexpr std::pair<QLatin1StringView, MemberRole> roleWords[] {
    {QLatin1StringView("admin"), MemberRole::Admin},
    {QLatin1StringView("administrator"), MemberRole::Admin},
    {QLatin1StringView("beheerder"), MemberRole::Admin},
    {QLatin1StringView("member"), MemberRole::Regular},
    {QLatin1StringView("regular"), MemberRole::Regular},
    {QLatin1StringView("regular user"), MemberRole::Regular},
    {QLatin1StringView("user"), MemberRole::Regular},
    {QLatin1StringView("mitglied"), MemberRole::Regular},
    {QLatin1StringView("lid"), MemberRole::Regular},
};

/// Those that are an answer to "admin?". Without a head they are understood beside an address, too:
/// all but numbers and letters, which may mean anything there.
constexpr std::pair<QLatin1StringView, MemberRole> flagWords[] {
    {QLatin1StringView("true"), MemberRole::Admin},
    {QLatin1StringView("yes"), MemberRole::Admin},
    {QLatin1StringView("ja"), MemberRole::Admin},
    {QLatin1StringView("wahr"), MemberRole::Admin},
    {QLatin1StringView("waar"), MemberRole::Admin},
    {QLatin1StringView("false"), MemberRole::Regular},
    {QLatin1StringView("no"), MemberRole::Regular},
    {QLatin1StringView("nein"), MemberRole::Regular},
    {QLatin1StringView("nee"), MemberRole::Regular},
    {QLatin1StringView("falsch"), MemberRole::Regular},
    {QLatin1StringView("onwaar"), MemberRole::Regular},
};

/// Those that are one under a head alone.
constexpr std::pair<QLatin1StringView, MemberRole> shortFlagWords[] {
    {QLatin1StringView("y"), MemberRole::Admin},   {QLatin1StringView("1"), MemberRole::Admin},
    {QLatin1StringView("x"), MemberRole::Admin},   {QLatin1StringView("n"), MemberRole::Regular},
    {QLatin1StringView("0"), MemberRole::Regular},
};

template<typename Value, size_t Count>
std::optional<Value> find(const std::pair<QLatin1StringView, Value> (&words)[Count],
                          const QString &text)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const auto &word) {
        return text.compare(word.first, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(words) ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<MemberRole> plainRosterRole(const QString &word)
{
    const std::optional<MemberRole> role = find(roleWords, word);
    return role ? role : find(flagWords, word);
}

std::optional<MemberRole> rosterRoleInColumn(const QString &word)
{
    const std::optional<MemberRole> role = plainRosterRole(word);
    return role ? role : find(shortFlagWords, word);
}

std::optional<RosterColumn> rosterColumnNamed(const QString &title)
{
    // "Email Address [Required]", as exports of directories have it.
    const auto bracket =
        std::find_if(title.begin(), title.end(), [](QChar c) { return c == u'[' || c == u'('; });
    QString letters = title.first(bracket - title.begin());
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return find(columnNames, letters);
}

} // namespace steward

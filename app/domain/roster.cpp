// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roster.h"

#include "domain/delimitedtext.h"
#include "domain/rosterhead.h"
#include "domain/rosterwords.h"
#include "domain/validation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

namespace {

constexpr qsizetype longestExcerpt = 60;

QString excerpt(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestExcerpt ? line : line.first(longestExcerpt - 1) + u'…';
}

void appendAddress(QStringList &addresses, const QString &written)
{
    const QLatin1StringView scheme("mailto:"); // what links begin with
    const QString text = written.trimmed();
    QString address = text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
    // As some mail programs copy it.
    if (address.size() > 2 && address.startsWith(u'\'') && address.endsWith(u'\''))
        address = address.sliced(1, address.size() - 2);
    if (!address.isEmpty() && !addresses.contains(address, Qt::CaseInsensitive))
        addresses.append(address);
}

/// Whether \a text, without brackets, has words beside its addresses: nobody knows whether "a
/// b@c.nl" is b, or somebody whose address has a space in it by mistake.
bool hasWordsBeside(const QString &text)
{
    if (text.contains(u'<'))
        return false;
    const QStringList words = text.simplified().split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        const bool isMark =
            std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
        return !isMark && !word.contains(u'@');
    });
}

/// Several may stand in one field: each in < and >, where a name is before it, or with spaces
/// between them. Whatever has an @ is one, each once: who is meant is read, or complained about.
QStringList addressesIn(const QString &field)
{
    const QString text = unescapedCell(field);
    QStringList addresses;
    QString rest;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype from = text.indexOf(u'<', at);
        rest += text.mid(at, from < 0 ? -1 : from - at) + u' ';
        if (from < 0)
            break;
        const qsizetype to = text.indexOf(u'>', from);
        appendAddress(addresses, text.mid(from + 1, to < 0 ? -1 : to - from - 1));
        at = to < 0 ? text.size() : to + 1;
    }
    const QStringList words = rest.simplified().split(u' ');
    for (const QString &word : words) {
        if (word.contains(u'@'))
            appendAddress(addresses, word);
    }
    return addresses;
}

/// Reads the rows of a list one after the other.
class RosterReader
{
public:
    Roster read(const QString &text)
    {
        const DelimitedText table = splitTable(text, rosterSeparator(text));
        m_roster.people.reserve(table.rows.size());
        auto row = table.rows.begin();
        if (const std::optional<RosterHead> head = rosterHead(table)) {
            takeHead(table, *head);
            row += head->row + 1;
        } else {
            m_shortAnswers = shortAnswerColumns(table);
        }
        for (; row != table.rows.end(); ++row)
            isTable(*row) ? readByColumns(*row) : readByLooks(*row);
        if (table.openQuote)
            complain(*table.openQuote, RosterProblem::OpenQuote, {});
        takeOutDisputed();
        std::stable_sort(
            m_roster.issues.begin(), m_roster.issues.end(),
            [](const RosterIssue &a, const RosterIssue &b) { return a.line < b.line; });
        return std::move(m_roster);
    }

private:
    /// Somebody who was read already.
    struct Known
    {
        qsizetype place = 0; ///< among the people
        int roleLine = 0;    ///< which says the role
        bool isDisputed = false;
    };

    /// A word above addresses that stand in lines of several is no head of theirs.
    bool isTable(const TextRow &row) const
    {
        return m_roster.hasHead && (m_headSize > 1 || row.fields.size() == 1);
    }

    void takeHead(const DelimitedText &table, const RosterHead &head)
    {
        const TextRow &row = table.rows[head.row];
        m_places = head.places;
        m_headSize = row.fields.size();
        m_roster.hasHead = head.hasAddresses();
        if (!m_roster.hasHead)
            complain(row.line, RosterProblem::UnreadableTable, row.fields.join(u' '));
        for (const QString &title : head.repeated)
            complain(row.line, RosterProblem::ColumnTwice, title);
        // One text above it is the title of the table. What has several fields was meant to be
        // read.
        for (qsizetype i = 0; i < head.row; ++i) {
            const TextRow &above = table.rows[i];
            if (above.fields.size() - above.fields.count(QString()) > 1)
                complain(above.line, RosterProblem::NoAddress, above.fields.join(u' '));
        }
    }

    QString cell(const TextRow &row, RosterColumn column) const
    {
        const qsizetype place = m_places[size_t(column)];
        return place < 0 || place >= row.fields.size() ? QString() : row.fields[place];
    }

    void readByColumns(const TextRow &row)
    {
        const QString written = cell(row, RosterColumn::Email);
        if (written.isEmpty())
            return complain(row.line, RosterProblem::NoAddress, row.fields.join(u' '));
        const QStringList addresses = addressesIn(written);
        const bool hasName = written.contains(u'<');
        const QString email = addresses.size() == 1 && (hasName || !written.contains(u' '))
                                  ? addresses.first()
                                  : written;
        if (addresses.size() == 1 && hasWordsBeside(written))
            return complain(row.line, RosterProblem::BesideAddress, written);
        if (emailProblem(email))
            return complain(row.line, RosterProblem::NotAnAddress, email);
        QStringList words {cell(row, RosterColumn::Admin), cell(row, RosterColumn::Role)};
        words.removeAll(QString());
        std::optional<MemberRole> role;
        for (const QString &word : std::as_const(words)) {
            const std::optional<MemberRole> meant = rosterRoleInColumn(word);
            if (!meant || (role && *role != *meant))
                return complain(row.line, RosterProblem::UnknownRole,
                                meant ? words.join(u' ') : word);
            role = meant;
        }
        const QString organization = cell(row, RosterColumn::Organization);
        if (!organization.isEmpty() && organizationNameProblem(organization))
            return complain(row.line, RosterProblem::NotAName, organization);
        add({row.line, email, role, {organization}});
    }

    /// Without a head: what has an @ is an address, and what stands beside it a name or a role.
    void readByLooks(const TextRow &row)
    {
        QStringList addresses;
        QStringList others;
        QStringList roles;
        QString unclear;
        std::optional<MemberRole> role;
        bool isOneRole = true;
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            const QString &field = row.fields[i];
            const bool isName = i + 1 < row.fields.size() && row.fields[i + 1].contains(u'<');
            if (field.contains(u'@') && hasWordsBeside(field))
                return complain(row.line, RosterProblem::BesideAddress, field);
            if (field.contains(u'@'))
                addresses += addressesIn(field);
            else if (const auto word = plainRosterRole(field)) {
                isOneRole = isOneRole && (!role || *role == *word);
                role = word;
                roles.append(field);
            } else if (m_shortAnswers.contains(i)) {
                unclear = unclear.isEmpty() ? field : unclear;
            } else if (!field.isEmpty() && !isName)
                others.append(field);
        }
        if (addresses.isEmpty())
            return complain(row.line, RosterProblem::NoAddress, row.fields.join(u' '));
        if (!isOneRole)
            return complain(row.line, RosterProblem::UnknownRole, roles.join(u' '));
        if (!unclear.isEmpty())
            return complain(row.line, RosterProblem::NoHead, unclear);
        for (const QString &email : std::as_const(addresses)) {
            if (emailProblem(email))
                complain(row.line, RosterProblem::NotAnAddress, email);
            else
                add({row.line, email, role, {}});
        }
        // Beside one address anything may stand; among several it was meant to be one, too.
        for (const QString &other : std::as_const(others)) {
            if (addresses.size() > 1)
                complain(row.line, RosterProblem::NotAnAddress, other);
        }
    }

    void add(const RosterPerson &person)
    {
        const std::pair key(addressKey(person.email), person.organization.text);
        const auto known = m_known.find(key);
        if (known == m_known.end()) {
            m_known.insert(key, {m_roster.people.size(), person.role ? person.line : 0});
            m_roster.people.append(person);
            return;
        }
        RosterPerson &first = m_roster.people[known->place];
        if (!person.role || first.role == person.role) {
            ++m_roster.repeated;
        } else if (!first.role) {
            ++m_roster.repeated;
            first.role = person.role;
            known->roleLine = person.line;
        } else {
            if (!known->isDisputed)
                dispute(known->roleLine, first.email, person.line);
            known->isDisputed = true;
            dispute(person.line, person.email, known->roleLine);
        }
    }

    /// Both lines are told of: which one is wrong, the person knows alone.
    void dispute(int line, const QString &email, int otherLine)
    {
        m_roster.issues.append({line, RosterProblem::Contradiction, excerpt(email), otherLine});
    }

    void takeOutDisputed()
    {
        QList<qsizetype> places;
        for (const Known &known : std::as_const(m_known)) {
            if (known.isDisputed)
                places.append(known.place);
        }
        std::sort(places.begin(), places.end());
        for (const qsizetype place : std::as_const(places)) {
            m_roster.people[place].role.reset();
            m_roster.disputed.append(m_roster.people[place]);
        }
        // All at once: a list may contradict itself a hundred thousand times.
        qsizetype place = 0;
        m_roster.people.removeIf([&](const RosterPerson &) {
            return std::binary_search(places.begin(), places.end(), place++);
        });
    }

    void complain(int line, RosterProblem problem, const QString &text)
    {
        m_roster.issues.append({line, problem, excerpt(text)});
    }

    Roster m_roster;
    std::array<qsizetype, 4> m_places {-1, -1, -1, -1}; ///< by RosterColumn
    qsizetype m_headSize = 0;                           ///< in columns
    QSet<qsizetype> m_shortAnswers;                     ///< columns
    QHash<std::pair<QString, QString>, Known> m_known;
};

} // namespace

QString rosterOf(const QList<Member> &members)
{
    QString list = csvLine({QStringLiteral("email"), QStringLiteral("admin")});
    for (const Member &member : members)
        list += csvLine(
            {member.email, member.isAdmin() ? QStringLiteral("yes") : QStringLiteral("no")});
    return list;
}

QString addressKey(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

Roster readRoster(const QString &text)
{
    return RosterReader().read(text);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberarrangement.h"

#include "models/filterproxymodel.h"
#include "models/membertablemodel.h"
#include "models/tabletext.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace steward {

namespace {

constexpr qsizetype worthHalving = 10'000; // members

constexpr quint64 beyondAscii = 0xFF80'FF80'FF80'FF80; // in any of four characters

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

constexpr char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
}

} // namespace

/// A part of a text, in lower case, made ready to be looked for in many texts, whatever the case of
/// their ASCII letters.
class MemberArrangement::PlainPart
{
public:
    enum class Search { Found, NotThere, NotPlain };

    explicit PlainPart(const QString &part)
        : m_part(part),
          m_first(part.isEmpty() ? char16_t() : part.front().unicode()),
          // What a capital letter lacks to be a small one.
          m_case(m_first >= u'a' && m_first <= u'z' ? 0x20 : 0)
    { }

    /// In one go with whether \a text is ASCII alone: where it is not, and the part was not found
    /// in it as it is, it has to be folded.
    Search lookIn(QStringView text) const
    {
        const char16_t *const begin = text.utf16();
        const qsizetype size = text.size();
        const qsizetype last = size - m_part.size();
        quint64 all = 0;
        qsizetype at = 0;
        for (; at + 4 <= size; at += 4) { // four characters in one step
            quint64 four = 0;
            std::memcpy(&four, begin + at, sizeof four);
            all |= four;
            if (isAmong(four) && isNear(begin, at, std::min(at + 3, last)))
                return Search::Found;
        }
        for (qsizetype rest = at; rest < size; ++rest)
            all |= begin[rest];
        if (isNear(begin, at, last))
            return Search::Found;
        return (all & beyondAscii) == 0 ? Search::NotThere : Search::NotPlain;
    }

private:
    static constexpr quint64 inEach = 0x0001'0001'0001'0001;

    /// Whether one of \a four characters may be the first of the part.
    bool isAmong(quint64 four) const
    {
        const quint64 differences = (four | m_case * inEach) ^ m_first * inEach;
        return ((differences - inEach) & ~differences & 0x8000 * inEach) != 0;
    }

    /// Whether the part is at one of the places from \a first to \a last.
    bool isNear(const char16_t *begin, qsizetype first, qsizetype last) const
    {
        for (qsizetype at = first; at <= last; ++at) {
            if ((begin[at] | m_case) == m_first && restIsAt(begin + at))
                return true;
        }
        return false;
    }

    bool restIsAt(const char16_t *at) const
    {
        const char16_t *const part = m_part.utf16();
        qsizetype same = 1;
        while (same < m_part.size() && lowered(at[same]) == part[same])
            ++same;
        return same == m_part.size();
    }

    QStringView m_part;
    char16_t m_first;
    char16_t m_case;
};

bool MemberSearch::isNarrowerThan(const MemberSearch &wider) const
{
    return columns == wider.columns && (wider.kind == MemberFilter::All || kind == wider.kind)
           && text.contains(wider.text);
}

/// A search made ready: what is the same for many members is looked into once.
class MemberArrangement::Matcher
{
public:
    explicit Matcher(const MemberSearch &search)
        : m_kind(search.kind),
          m_text(search.text),
          m_part(m_text),
          m_isPlain(isAscii(QStringView(search.text))),
          m_joinsNames(search.text.contains(u' '))
    {
        for (const int column : search.columns)
            m_searches[size_t(column)] = true;
        for (const MemberRole role : {MemberRole::Regular, MemberRole::Admin}) {
            Member sample;
            sample.role = role;
            m_roleMatches[role == MemberRole::Admin] =
                m_searches[MemberTableModel::Role] && cellMatches(sample, MemberTableModel::Role);
        }
        m_noNameMatches = cellMatches(Member(), MemberTableModel::Name);
    }

    bool operator()(const Member &member)
    {
        if ((m_kind == MemberFilter::Admins && !member.isAdmin())
            || (m_kind == MemberFilter::Pending && !member.isPending()))
            return false;
        return m_text.isEmpty() || m_roleMatches[member.isAdmin()] || statusMatches(member)
               || (m_searches[MemberTableModel::Email] && textMatches(member.email))
               || (m_searches[MemberTableModel::Name] && nameMatches(member))
               || (m_searches[MemberTableModel::Id] && textMatches(member.id.text));
    }

private:
    /// What was found out about a text, until another one takes its place.
    struct Known
    {
        QString text;
        bool matches = false;
    };

    bool cellMatches(const Member &member, MemberTableModel::Column column) const
    {
        return folded(MemberTableModel::displayText(member, column)).contains(m_text);
    }

    /// There are few, and they alternate.
    bool statusMatches(const Member &member)
    {
        if (!m_searches[MemberTableModel::Status])
            return false;
        for (const auto &[status, matches] : m_statuses) {
            if (status == member.status)
                return matches;
        }
        const bool matches = cellMatches(member, MemberTableModel::Status);
        if (m_statuses.size() < mostStatuses)
            m_statuses.emplace_back(member.status, matches);
        return matches;
    }

    bool nameMatches(const Member &member)
    {
        const bool hasName = member.name && !member.name->isEmpty();
        const bool hasSurname = member.surname && !member.surname->isEmpty();
        if (!hasName && !hasSurname)
            return m_noNameMatches; // a dash stands there
        if (m_joinsNames)
            return cellMatches(member, MemberTableModel::Name);
        return (hasName && textMatches(*member.name))
               || (hasSurname && textMatches(*member.surname));
    }

    bool textMatches(const QString &text)
    {
        const PlainPart::Search search = m_isPlain       ? m_part.lookIn(text)
                                         : isAscii(text) ? PlainPart::Search::NotThere
                                                         : PlainPart::Search::NotPlain;
        if (search != PlainPart::Search::NotPlain)
            return search == PlainPart::Search::Found;
        // Names come again, and folding is work.
        Known &known = m_known[qHash(text) % m_known.size()];
        if (known.text != text)
            known = {text, folded(text).contains(m_text)};
        return known.matches;
    }

    static constexpr size_t mostStatuses = 16;

    MemberFilter m_kind;
    QString m_text;
    PlainPart m_part;
    bool m_isPlain;
    bool m_joinsNames; ///< so that first and last name match together
    bool m_noNameMatches = false;
    std::array<bool, MemberTableModel::ColumnCount> m_searches {};
    std::array<bool, 2> m_roleMatches {};
    std::vector<std::pair<std::optional<QString>, bool>> m_statuses;
    std::array<Known, 64> m_known;
};

MemberArrangement::MemberArrangement(const QList<Member> &members)
    : m_order(indexRange(int(members.size())))
{ }

void MemberArrangement::sort(const QList<Member> &members, const TextOrder &texts, int column,
                             Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
    const int count = int(members.size());
    if (column < 0) {
        m_order = indexRange(count);
        return;
    }
    m_order = texts.sorted(count, [&](int place) { return sortText(members[place]); });
    if (direction == Qt::DescendingOrder)
        std::reverse(m_order.begin(), m_order.end());
}

QString MemberArrangement::sortText(const Member &member) const
{
    return MemberTableModel::sortText(member, MemberTableModel::Column(m_column));
}

QList<int> MemberArrangement::matches(const QList<Member> &members, const MemberSearch &search,
                                      const QList<int> &places) const
{
    if (search.matchesAll())
        return places;
    // In the order of the list, in which texts lie beside each other in memory, not in that of the
    // places.
    std::vector<char> isLeft(size_t(members.size()), false);
    for (const int place : places)
        isLeft[size_t(place)] = true;
    const auto searchIn = [&](qsizetype begin, qsizetype end) {
        Matcher matcher(search);
        for (qsizetype place = begin; place < end; ++place) {
            if (isLeft[size_t(place)])
                isLeft[size_t(place)] = matcher(members[place]);
        }
    };
    // Nobody waits for a free thread: who waits for the second half does it where nobody has begun.
    const qsizetype count = members.size();
    const qsizetype half = places.size() >= worthHalving ? count / 2 : count;
    QFuture<void> work;
    if (half < count)
        work = QtConcurrent::run([&] { searchIn(half, count); });
    searchIn(0, half);
    if (half < count)
        work.waitForFinished();
    QList<int> found;
    for (const int place : places) {
        if (isLeft[size_t(place)])
            found.append(place);
    }
    return found;
}

void MemberArrangement::insertInOrder(const QList<Member> &members, const TextOrder &texts,
                                      int place)
{
    if (m_column < 0) {
        m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), place), place);
        return;
    }
    const QString text = sortText(members[place]);
    const auto isBefore = [&](int other) {
        const int order = texts.compare(sortText(members[other]), text);
        if (m_direction == Qt::AscendingOrder)
            return order != 0 ? order < 0 : other < place;
        return order != 0 ? order > 0 : other > place;
    };
    m_order.insert(std::partition_point(m_order.begin(), m_order.end(), isBefore), place);
}

void MemberArrangement::change(const QList<Member> &members, const TextOrder &texts, int place)
{
    m_order.removeOne(place);
    insertInOrder(members, texts, place);
}

void MemberArrangement::append(const QList<Member> &members, const TextOrder &texts)
{
    insertInOrder(members, texts, int(members.size()) - 1);
}

void MemberArrangement::remove(int place)
{
    m_order.removeOne(place);
    for (int &other : m_order)
        other -= other > place ? 1 : 0;
}

} // namespace steward

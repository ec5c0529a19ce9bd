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

bool isAscii(QStringView text)
{
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    quint64 all = 0;
    for (; end - at >= 4; at += 4) { // four at a time
        quint64 four = 0;
        std::memcpy(&four, at, sizeof four);
        all |= four;
    }
    for (; at < end; ++at)
        all |= *at;
    return (all & 0xFF80'FF80'FF80'FF80) == 0;
}

constexpr char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
}

} // namespace

/// A part of a text, in lower case, made ready to be looked for in many texts of ASCII alone,
/// whatever their case.
class MemberArrangement::PlainPart
{
public:
    explicit PlainPart(const QString &part)
        : m_part(part),
          m_first(part.isEmpty() ? char16_t() : part.front().unicode()),
          // What a capital letter lacks to be a small one.
          m_case(m_first >= u'a' && m_first <= u'z' ? 0x20 : 0)
    { }

    bool isIn(QStringView text) const
    {
        const qsizetype last = text.size() - m_part.size();
        const char16_t *const begin = text.utf16();
        qsizetype at = 0;
        while (at <= last) {
            if (at + 4 <= text.size() && !isAmongFour(begin + at)) {
                at += 4;
                continue;
            }
            for (const qsizetype end = std::min(at + 4, last + 1); at < end; ++at) {
                if ((begin[at] | m_case) == m_first && restIsAt(begin + at))
                    return true;
            }
        }
        return false;
    }

private:
    static constexpr quint64 inEach = 0x0001'0001'0001'0001;

    /// Whether one of four characters may be the first of the part: all of them in one step.
    bool isAmongFour(const char16_t *at) const
    {
        quint64 four = 0;
        std::memcpy(&four, at, sizeof four);
        const quint64 differences = (four | m_case * inEach) ^ m_first * inEach;
        return ((differences - inEach) & ~differences & 0x8000 * inEach) != 0;
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
        if (isAscii(QStringView(text)))
            return m_isPlain && m_part.isIn(text);
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
    const auto matchesIn = [&](qsizetype begin, qsizetype end) {
        QList<int> found;
        Matcher matcher(search);
        for (qsizetype i = begin; i < end; ++i) {
            if (matcher(members[places[i]]))
                found.append(places[i]);
        }
        return found;
    };
    // Nobody waits for a free thread: who waits for the second half does it where nobody has begun.
    const qsizetype count = places.size();
    const qsizetype half = count >= worthHalving ? count / 2 : count;
    QFuture<QList<int>> work;
    if (half < count)
        work = QtConcurrent::run([&] { return matchesIn(half, count); });
    QList<int> found = matchesIn(0, half);
    if (half < count)
        found.append(work.takeResult());
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberarrangement.h"

#include "models/filterproxymodel.h"
#include "models/membertablemodel.h"
#include "models/tabletext.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace steward {

namespace {

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

bool isAscii(const std::optional<QString> &text)
{
    return !text || isAscii(QStringView(*text));
}

bool isPlainMember(const Member &member)
{
    return isAscii(QStringView(member.email)) && isAscii(QStringView(member.id.text))
           && isAscii(member.name) && isAscii(member.surname);
}

constexpr char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
}

/// Whether \a text, ASCII alone, contains \a part, which is in lower case, whatever its case.
bool contains(QStringView text, QStringView part)
{
    if (text.size() < part.size())
        return false;
    const char16_t *const end = text.utf16() + text.size() - part.size() + 1;
    const char16_t first = part.utf16()[0];
    for (const char16_t *at = text.utf16(); at < end; ++at) {
        if (lowered(*at) != first)
            continue;
        qsizetype same = 1;
        while (same < part.size() && lowered(at[same]) == part.utf16()[same])
            ++same;
        if (same == part.size())
            return true;
    }
    return false;
}

} // namespace

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
    }

    bool operator()(const Member &member, bool isPlain)
    {
        if ((m_kind == MemberFilter::Admins && !member.isAdmin())
            || (m_kind == MemberFilter::Pending && !member.isPending()))
            return false;
        if (m_text.isEmpty() || m_roleMatches[member.isAdmin()] || statusMatches(member))
            return true;
        // A dash stands where there is no name, and is no ASCII.
        if (isPlain && !m_isPlain)
            return member.fullName().isEmpty() && nameMatches(member, false);
        return emailMatches(member, isPlain) || nameMatches(member, isPlain)
               || idMatches(member, isPlain);
    }

private:
    bool cellMatches(const Member &member, MemberTableModel::Column column) const
    {
        return folded(MemberTableModel::displayText(member, column)).contains(m_text);
    }

    bool statusMatches(const Member &member)
    {
        if (!m_searches[MemberTableModel::Status])
            return false;
        if (!m_knowsStatus || m_status != member.status) {
            m_knowsStatus = true;
            m_status = member.status;
            m_statusMatches = cellMatches(member, MemberTableModel::Status);
        }
        return m_statusMatches;
    }

    bool emailMatches(const Member &member, bool isPlain) const
    {
        if (!m_searches[MemberTableModel::Email])
            return false;
        return isPlain ? contains(member.email, m_text)
                       : cellMatches(member, MemberTableModel::Email);
    }

    bool nameMatches(const Member &member, bool isPlain) const
    {
        if (!m_searches[MemberTableModel::Name])
            return false;
        if (!isPlain || m_joinsNames)
            return cellMatches(member, MemberTableModel::Name);
        return (member.name && contains(*member.name, m_text))
               || (member.surname && contains(*member.surname, m_text));
    }

    bool idMatches(const Member &member, bool isPlain) const
    {
        if (!m_searches[MemberTableModel::Id])
            return false;
        return isPlain ? contains(member.id.text, m_text)
                       : cellMatches(member, MemberTableModel::Id);
    }

    MemberFilter m_kind;
    QString m_text;
    bool m_isPlain;
    bool m_joinsNames; ///< so that first and last name match together
    std::array<bool, MemberTableModel::ColumnCount> m_searches {};
    std::array<bool, 2> m_roleMatches {};
    std::optional<QString> m_status; ///< of the member before
    bool m_knowsStatus = false;
    bool m_statusMatches = false;
};

MemberArrangement::MemberArrangement(const QList<Member> &members)
    : m_plain(members.size(), 0),
      m_order(indexRange(int(members.size())))
{
    std::transform(members.begin(), members.end(), m_plain.begin(),
                   [](const Member &member) { return char(isPlainMember(member)); });
}

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
    QList<int> found;
    Matcher matcher(search);
    for (const int place : places) {
        if (matcher(members[place], m_plain[place]))
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
    m_plain[place] = char(isPlainMember(members[place]));
    m_order.removeOne(place);
    insertInOrder(members, texts, place);
}

void MemberArrangement::append(const QList<Member> &members, const TextOrder &texts)
{
    m_plain.append(char(isPlainMember(members.last())));
    insertInOrder(members, texts, int(members.size()) - 1);
}

void MemberArrangement::remove(int place)
{
    m_plain.remove(place, 1);
    m_order.removeOne(place);
    for (int &other : m_order)
        other -= other > place ? 1 : 0;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberrows.h"

#include "models/filterproxymodel.h"
#include "models/membertablemodel.h"
#include "models/textmatcher.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace steward {

/// A search made ready: what is the same for many members is looked into once.
class MemberRows::Matcher
{
public:
    explicit Matcher(const RowSearch &search)
        : m_kind(MemberFilter(search.kind)),
          m_text(search.text),
          m_part(m_text),
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
               || (m_searches[MemberTableModel::Email] && m_part.isIn(member.email))
               || (m_searches[MemberTableModel::Name] && nameMatches(member))
               || (m_searches[MemberTableModel::Id] && m_part.isIn(member.id.text));
    }

private:
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
        return (hasName && m_part.isIn(*member.name))
               || (hasSurname && m_part.isIn(*member.surname));
    }

    static constexpr size_t mostStatuses = 16;

    MemberFilter m_kind;
    QString m_text;
    TextMatcher m_part;
    bool m_joinsNames; ///< so that first and last name match together
    bool m_noNameMatches = false;
    std::array<bool, MemberTableModel::ColumnCount> m_searches {};
    std::array<bool, 2> m_roleMatches {};
    std::vector<std::pair<std::optional<QString>, bool>> m_statuses;
};

QList<int> MemberRows::sorted(const TextOrder &texts, int column) const
{
    return texts.sorted(count(), [&](int place) {
        return MemberTableModel::sortText(m_members[place], MemberTableModel::Column(column));
    });
}

QList<int> MemberRows::matches(const RowSearch &search, const QList<int> &places) const
{
    if (search.matchesAll())
        return places;
    return matchesOf(places, [&] {
        return [this, matcher = Matcher(search)](int place) mutable {
            return matcher(m_members[place]);
        };
    });
}

} // namespace steward

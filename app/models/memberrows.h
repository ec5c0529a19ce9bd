// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "models/arrangedrows.h"

#include <QList>

namespace steward {

/// Which members a list shows.
enum class MemberFilter { All, Admins, Pending };

/// Members, with the columns of MemberTableModel; the kinds of a search are MemberFilter's.
class MemberRows : public ArrangedRows
{
public:
    explicit MemberRows(const QList<Member> &members) : m_members(members) { }

    int count() const override { return int(m_members.size()); }
    QList<int> sorted(const TextOrder &texts, int column) const override;
    QList<int> matches(const RowSearch &search, const QList<int> &places) const override;

private:
    class Matcher;

    QList<Member> m_members;
};

} // namespace steward

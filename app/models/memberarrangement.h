// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "models/textorder.h"

#include <QList>
#include <QString>

#include <optional>

namespace steward {

/// Which members a list shows.
enum class MemberFilter { All, Admins, Pending };

/// Which members are shown: those of a kind in which a column that is searched holds the text.
struct MemberSearch
{
    MemberFilter kind = MemberFilter::All;
    QString text;       ///< folded()
    QList<int> columns; ///< of MemberTableModel

    bool operator==(const MemberSearch &) const = default;
    bool matchesAll() const { return kind == MemberFilter::All && text.isEmpty(); }
    /// Whether what does not match \a wider cannot match this either.
    bool isNarrowerThan(const MemberSearch &wider) const;
};

/// In which order members are, and how they are searched, without asking an item model. A value
/// that can be handed to another thread. The members themselves are not in it: whoever owns them
/// gives them along, always the same ones.
class MemberArrangement
{
public:
    MemberArrangement() = default;
    /// \a members as they come.
    explicit MemberArrangement(const QList<Member> &members);

    /// Places in the list of members, in this order.
    const QList<int> &order() const { return m_order; }

    /// Orders by \a column of MemberTableModel, -1 being as they come; equal ones stay so.
    void sort(const QList<Member> &members, const TextOrder &texts, int column,
              Qt::SortOrder direction);
    /// Those of \a places that match, as they come.
    QList<int> matches(const QList<Member> &members, const MemberSearch &search,
                       const QList<int> &places) const;

    // One member alone: \a members has it as it is now, or has it no more.
    void change(const QList<Member> &members, const TextOrder &texts, int place);
    void append(const QList<Member> &members, const TextOrder &texts);
    void remove(int place);

private:
    class PlainPart;
    class Matcher;

    QString sortText(const Member &member) const;
    void insertInOrder(const QList<Member> &members, const TextOrder &texts, int place);

    QList<int> m_order;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace steward

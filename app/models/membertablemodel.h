// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace steward {

/// The members of one organization, a row each.
class MemberTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Email, Name, Role, Status, Id, ColumnCount };
    enum ItemRole {
        ToneRole = Qt::UserRole + 32, ///< Tone of the role or status as int
        IsAdminRole,                  ///< bool
        IsPendingRole,                ///< bool
    };

    explicit MemberTableModel(QObject *parent = nullptr);

    void setMembers(const QList<Member> &members);
    /// Adds \a member, or takes it over where its id is there already.
    void putMember(const Member &member);
    void removeMember(const UserId &id);

    const QList<Member> &members() const { return m_members; }
    const Member &at(int row) const { return m_members[row]; }
    int adminCount() const;
    /// Who has not signed up yet; nothing where the service tells no status of any member.
    std::optional<int> pendingCount() const;

    /// What the cells say, without a model; for any thread.
    static QString displayText(const Member &member, Column column);
    static QString sortText(const Member &member, Column column);
    static QString exportText(const Member &member, Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /// What several texts say of all members; counted once.
    struct Counts
    {
        int admins = 0;
        int pending = 0;
        bool hasStatus = false; ///< the service tells it of somebody
    };

    const Counts &counts() const;
    int rowOf(const UserId &id) const;

    QList<Member> m_members;
    mutable std::optional<Counts> m_counts; ///< none until somebody asks
};

} // namespace steward

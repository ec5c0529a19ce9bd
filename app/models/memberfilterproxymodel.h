// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangedproxymodel.h"
#include "models/memberrows.h"
#include "models/tabletext.h"

namespace steward {

class MemberTableModel;

/// Arranges a MemberTableModel, and follows changes of single members without doing all of it anew.
class MemberFilterProxyModel : public ArrangedProxyModel, public DetachableModel
{
    Q_OBJECT

public:
    explicit MemberFilterProxyModel(QObject *parent = nullptr);

    /// \a model is a MemberTableModel.
    void setSourceModel(QAbstractItemModel *model) override;

    void setMemberFilter(MemberFilter filter);
    MemberFilter memberFilter() const { return MemberFilter(search().kind); }
    /// Searches \a columns alone, e.g. those that can be seen; all of them where never called.
    void setSearchedColumns(const QList<int> &columns);

    DetachedTable detached() const override;

protected:
    std::shared_ptr<const ArrangedRows> rows() const override;

private:
    const QList<Member> &members() const;
    bool isFound(int place) const;
    int rowBefore(int place);
    void insertInOrder(int place);
    void takeChanges(const QModelIndex &first, const QModelIndex &last);
    void takeChange(int place);
    void takeInsertion(const QModelIndex &parent, int first, int last);
    void hide(const QModelIndex &parent, int first, int last);
    void takeRemoval(const QModelIndex &parent, int first, int last);
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangedproxymodel.h"
#include "models/peoplerows.h"
#include "models/tabletext.h"

namespace steward {

/// Arranges a PeopleTableModel, and can leave out those of a domain.
class PeopleProxyModel : public ArrangedProxyModel, public DetachableModel
{
    Q_OBJECT

public:
    using ArrangedProxyModel::ArrangedProxyModel;

    /// \a model is a PeopleTableModel.
    void setSourceModel(QAbstractItemModel *model) override;

    void setPeopleFilter(PeopleFilter filter);
    /// Leaves out everybody whose address is of \a domain; nobody where it is empty.
    void setLeftOut(const QString &domain);

    /// All of them, as the source has them.
    const QList<PersonInOrganizations> &people() const { return source().people(); }
    const PersonInOrganizations &person(int row) const { return source().at(sourceRow(row)); }
    DetachedTable detached() const override;

protected:
    std::shared_ptr<const ArrangedRows> rows() const override;

private:
    const PeopleTableModel &source() const;
};

} // namespace steward

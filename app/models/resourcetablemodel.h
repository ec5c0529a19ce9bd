// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resources.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

namespace steward {

/// What a kind of resource is called: "Deployment versions".
QString resourceName(const ResourceKind &kind);

/// How many resources of each kind an organization uses, a row each in the service's order.
class ResourceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Resource, Count, ColumnCount };

    explicit ResourceTableModel(QObject *parent = nullptr);

    void setCounts(const ResourceCounts &counts);
    void clear();
    const std::optional<ResourceCounts> &counts() const { return m_counts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::optional<ResourceCounts> m_counts;
    QLocale m_locale;
};

} // namespace steward

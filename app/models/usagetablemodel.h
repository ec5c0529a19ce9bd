// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"
#include "models/filterproxymodel.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace steward {

/// An organization's credits by project: a row for each project and for deleted projects, one for
/// what the parts leave unexplained where they do, and the service's own total last. The total and
/// the difference show every digit that they have; the tool tip of each amount does, too.
class UsageTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Project, CreditsUsed, Share, Change, ColumnCount };
    /// Whether a row is one of the parts, or belongs below them in every order.
    enum class Place { Part, Difference, Total };
    enum ItemRole {
        PlaceRole = Qt::UserRole + 32, ///< Place as int
        ColorIndexRole, ///< the project's series colour as int; nothing where it has none
        PartRole,       ///< UsagePart as int; nothing for difference and total
    };

    explicit UsageTableModel(QObject *parent = nullptr);

    /// Shows \a breakdown. As long as the rows stand for the same, what is selected stays selected.
    void setBreakdown(const UsageBreakdown &breakdown);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Place place = Place::Part;
        UsageRow usage;
    };

    QString name(const Row &row) const;
    QString displayText(const Row &row, Column column) const;
    QString toolTip(const Row &row, Column column) const;
    QVariant sortValue(const Row &row, Column column) const;
    QVariant exportValue(const Row &row, Column column) const;
    std::optional<double> share(const Row &row) const;

    QList<Row> m_rows;
    Credits m_total;
    bool m_hasFigures = false; ///< otherwise no sum is one
    QLocale m_locale;
};

/// Sorts the parts of a UsageTableModel; difference and total stay below them in every order.
class UsageSortProxyModel : public FilterProxyModel
{
    Q_OBJECT

public:
    using FilterProxyModel::FilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace steward

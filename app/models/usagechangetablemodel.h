// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagechange.h"
#include "models/usagetablemodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace steward {

/// "New", "Grew", "Gone", …
QString driverKindText(DriverKind kind);

/// Why an organization's credits changed, a row a driver, those that changed most first; below them
/// what nobody explains, and the organization's own totals. Its roles are those
/// of a UsageTableModel, so that what sorts and paints one does so with the other.
class UsageChangeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Project, Before, Now, Change, Relative, What, ColumnCount };

    explicit UsageChangeTableModel(QObject *parent = nullptr);

    /// \a colors are the colours that projects have elsewhere in sight, by their id.
    void setChange(const UsageChange &change, const QHash<QString, int> &colors = {});
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    using Place = UsageTableModel::Place;
    struct Row
    {
        Place place = Place::Part;
        UsageDriver driver; ///< of the rest and the total the credits alone
    };

    QString name(const Row &row) const;
    QString displayText(const Row &row, Column column) const;
    QVariant sortValue(const Row &row, Column column) const;
    QVariant exportValue(const Row &row, Column column) const;

    QList<Row> m_rows;
    QHash<QString, int> m_colors;
    QLocale m_locale;
};

} // namespace steward

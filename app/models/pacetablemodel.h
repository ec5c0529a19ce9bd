// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditpace.h"
#include "models/estimateformat.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace steward {

/// The days of a period against its allowance: what was used, and what is expected. Expected
/// figures are estimates, and the table says which they are.
class PaceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, CreditsUsed, SoFar, EvenPace, Low, High, ColumnCount };

    explicit PaceTableModel(QObject *parent = nullptr);

    void setPace(const CreditPace &pace);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QDate day;
        bool isExpected = false;
        std::optional<Credits> used; ///< on that day
        std::optional<Credits> sum;  ///< since the period's start
        std::optional<double> expected;
        std::optional<double> evenPace;
        std::optional<double> low;
        std::optional<double> high;
    };

    QString displayText(const Row &row, Column column) const;
    QVariant plainValue(const Row &row, Column column) const;

    QList<Row> m_rows;
    EstimateFormat m_estimates {CreditPace()};
    QLocale m_locale;
};

} // namespace steward

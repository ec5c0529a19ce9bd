// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditpace.h"
#include "domain/organization.h"
#include "models/usagetablemodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace steward {

/// The credits of organizations, a row each, and of all of them, last. It fills in: "…" is on its
/// way, a dash cannot be had. Its roles are those of a UsageTableModel.
class AllUsageTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, CreditsUsed, Share, Before, Change, AllowanceUsed, RunsOut, ColumnCount };

    explicit AllUsageTableModel(QObject *parent = nullptr);

    /// What is known of an organization stays with it, by its id.
    void setOrganizations(const QList<Organization> &organizations);
    /// Other days are looked at from now on; allowances stay.
    void forgetUsage();
    void setCredits(const QString &id, Credits credits);
    /// The credits of the days that are compared, which are not always those in sight.
    void setCompared(const QString &id, Credits credits);
    void setBefore(const QString &id, Credits credits);
    /// What is wrong with the answer behind the credits; only days that are over are missing.
    void setFlaws(const QString &id, const UsageFlaws &flaws);
    /// That of all organizations, in sentences; empty where there is none.
    QString flaws() const;
    void setPace(const QString &id, const CreditPace &pace);
    void setFailed(const QString &id, const QString &reason);
    /// The credits before cannot be had.
    void setBeforeFailed(const QString &id, const QString &reason);
    void setColors(const QHash<QString, int> &colors);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString id; ///< empty for the total
        QString name;
        std::optional<Credits> credits;
        std::optional<Credits> compared;
        std::optional<Credits> before;
        UsageFlaws flaws;
        std::optional<CreditPace> pace;
        QString failure;
        QString beforeFailure; ///< of what is compared with alone

        bool isTotal() const { return id.isEmpty(); }
    };

    template<typename Set>
    void change(const QString &id, Set set);
    void addUp();
    static QString whyMissing(const Row &row, Column column);
    static QString toolTip(const Row &row, Column column);
    QString totalName() const;
    QString displayText(const Row &row, Column column) const;
    QVariant sortValue(const Row &row, Column column) const;
    QVariant exportValue(const Row &row, Column column) const;

    QList<Row> m_rows;
    QHash<QString, int> m_colors;
    QLocale m_locale;
};

} // namespace steward

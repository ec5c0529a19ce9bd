// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits.h"
#include "domain/organization.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

#include <optional>

namespace steward {

/// What is asked for about each organization, a request each.
enum class OrganizationFigure {
    Plan = 1,
    Members = 2, ///< and admins
    Credits = 4,
    Projects = 8,
};
Q_DECLARE_FLAGS(OrganizationFigures, OrganizationFigure)

inline OrganizationFigures allOrganizationFigures()
{
    return {OrganizationFigure::Plan, OrganizationFigure::Members, OrganizationFigure::Credits,
            OrganizationFigure::Projects};
}

/// One organization with what is known about it so far; empty fields are still on their way, unless
/// they belong to what failed.
struct OrganizationRow
{
    Organization organization;
    OrganizationFigures failed; ///< was asked for last time in vain
    std::optional<QString> subscription;
    std::optional<int> members;
    std::optional<int> admins;
    std::optional<Credits> credits; ///< used in the current subscription period
    std::optional<qint64> projects;

    bool operator==(const OrganizationRow &) const = default;
};

/// The organizations of a connection, a row each, in the service's order.
class OrganizationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Plan,
        Status,
        Created,
        Members,
        Admins,
        CreditsUsed,
        Projects,
        ColumnCount
    };
    enum Role {
        SummaryRole = Qt::UserRole + 32, ///< "Premium · 48 members": the second line of a list
        StatusToneRole,                  ///< Tone of the status as int
        PlanToneRole,                    ///< Tone of the plan as int
    };

    explicit OrganizationTableModel(QObject *parent = nullptr);

    /// Takes over a new list. What was known about an organization (by id) stays with it.
    void setOrganizations(const QList<Organization> &organizations);
    /// Takes over rows with all that is known about them.
    void setRows(const QList<OrganizationRow> &rows);
    /// Adds an organization that was just created.
    void addOrganization(const Organization &organization);
    /// Changes the row of the organization \a id with \a change; ignored where there is none.
    template<typename Change>
    void update(const QString &id, Change change)
    {
        const int row = rowOf(id);
        if (row < 0)
            return;
        OrganizationRow changed = m_rows[row];
        change(changed);
        setRow(row, changed);
    }
    /// Changes every row with \a change, and tells it once: views would take a change a row for as
    /// many, which is no way to change 50,000.
    template<typename Change>
    void updateAll(Change change)
    {
        bool isChanged = false;
        for (OrganizationRow &row : m_rows) {
            const OrganizationRow before = row;
            change(row);
            isChanged = isChanged || row != before;
        }
        if (isChanged)
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    }
    void clear();

    const QList<OrganizationRow> &rows() const { return m_rows; }
    QList<OrganizationName> names() const;
    const OrganizationRow &at(int row) const { return m_rows[row]; }
    /// -1 where there is none.
    int rowOf(const QString &id) const;
    int rowOf(const OrganizationName &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void replaceRows(QList<OrganizationRow> rows);
    void noteRow(int row);
    void setRow(int row, const OrganizationRow &changed);
    QString displayText(const OrganizationRow &row, Column column) const;
    QString unknownText(const OrganizationRow &row, OrganizationFigure figure) const;
    QString summary(const OrganizationRow &row) const;

    QList<OrganizationRow> m_rows;
    QHash<QString, int> m_rowOfId; ///< rows do not move, and keep their ids
    QLocale m_locale;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace steward {

/// \a text without case and accents, as filters compare it.
QString folded(const QString &text);

/// Sorts by SortRole, in the person's language (in English under the C locale), and keeps the rows
/// in which some searched text contains the filter text, whatever its case and accents.
class FilterProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxyModel(QObject *parent = nullptr);

    void setFilterText(const QString &text);
    QString filterText() const { return m_text; }
    /// Searches \a columns alone, e.g. those that can be seen; all of them where never called.
    void setSearchedColumns(const QList<int> &columns);

protected:
    /// What the filter text is looked for in.
    virtual QStringList searchedTexts(int sourceRow, const QModelIndex &sourceParent) const;
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QString m_foldedText;
    std::optional<QList<int>> m_searchedColumns;
    QCollator m_collator;
};

/// A FilterProxyModel over an OrganizationTableModel with the names alone: a list has one column.
/// It searches what such a list shows of an organization, its name and its summary.
class OrganizationListProxyModel : public FilterProxyModel
{
    Q_OBJECT

public:
    using FilterProxyModel::FilterProxyModel;

protected:
    QStringList searchedTexts(int sourceRow, const QModelIndex &sourceParent) const override;
    bool filterAcceptsColumn(int sourceColumn, const QModelIndex &sourceParent) const override;
};

} // namespace steward

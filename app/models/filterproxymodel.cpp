// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterproxymodel.h"

#include "models/organizationtablemodel.h"
#include "models/tabletext.h"

#include <algorithm>

namespace steward {

QString folded(const QString &text)
{
    // Decomposed, an accent is a character of its own, which is then left out.
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toCaseFolded();
}

FilterProxyModel::FilterProxyModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
    // The C locale's order is that of the code points: "user10" before "user2", "Zoë" before "ann".
    if (m_collator.locale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void FilterProxyModel::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_foldedText = folded(text.trimmed());
    invalidateFilter();
}

void FilterProxyModel::setSearchedColumns(const QList<int> &columns)
{
    if (columns == m_searchedColumns)
        return;
    m_searchedColumns = columns;
    invalidateFilter();
}

QStringList FilterProxyModel::searchedTexts(int sourceRow, const QModelIndex &sourceParent) const
{
    QStringList texts;
    const QList<int> columns =
        m_searchedColumns.value_or(indexRange(sourceModel()->columnCount(sourceParent)));
    for (const int column : columns)
        texts.append(sourceModel()->index(sourceRow, column, sourceParent).data().toString());
    return texts;
}

bool FilterProxyModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_foldedText.isEmpty())
        return true;
    const QStringList texts = searchedTexts(sourceRow, sourceParent);
    return std::any_of(texts.begin(), texts.end(),
                       [this](const QString &text) { return folded(text).contains(m_foldedText); });
}

bool FilterProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

QStringList OrganizationListProxyModel::searchedTexts(int sourceRow,
                                                      const QModelIndex &sourceParent) const
{
    const QModelIndex name =
        sourceModel()->index(sourceRow, OrganizationTableModel::Name, sourceParent);
    return {name.data().toString(), name.data(OrganizationTableModel::SummaryRole).toString()};
}

bool OrganizationListProxyModel::filterAcceptsColumn(int sourceColumn, const QModelIndex &) const
{
    return sourceColumn == OrganizationTableModel::Name;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resourcetablemodel.h"

namespace steward {

QString resourceName(const ResourceKind &kind)
{
    static const QHash<QLatin1StringView, const char *> names {
        {QLatin1StringView("projects"),
         QT_TRANSLATE_NOOP("steward::ResourceTableModel", "Projects")},
        {QLatin1StringView("users"), QT_TRANSLATE_NOOP("steward::ResourceTableModel", "Users")},
        {QLatin1StringView("deployments"),
         QT_TRANSLATE_NOOP("steward::ResourceTableModel", "Deployments")},
        {QLatin1StringView("deployment_versions"),
         QT_TRANSLATE_NOOP("steward::ResourceTableModel", "Deployment versions")},
        {QLatin1StringView("pipelines"),
         QT_TRANSLATE_NOOP("steward::ResourceTableModel", "Pipelines")},
        {QLatin1StringView("pipeline_versions"),
         QT_TRANSLATE_NOOP("steward::ResourceTableModel", "Pipeline versions")},
        {QLatin1StringView("buckets"), QT_TRANSLATE_NOOP("steward::ResourceTableModel", "Buckets")},
        {QLatin1StringView("environments"),
         QT_TRANSLATE_NOOP("steward::ResourceTableModel", "Environments")},
    };
    const char *name = names.value(kind.key, nullptr);
    return name ? ResourceTableModel::tr(name) : QString(kind.key);
}

ResourceTableModel::ResourceTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void ResourceTableModel::setCounts(const ResourceCounts &counts)
{
    if (m_counts) {
        m_counts = counts;
        emit dataChanged(index(0, Count), index(rowCount() - 1, Count));
        return;
    }
    beginInsertRows({}, 0, int(resourceKinds.size()) - 1);
    m_counts = counts;
    endInsertRows();
}

void ResourceTableModel::clear()
{
    if (!m_counts)
        return;
    beginRemoveRows({}, 0, int(resourceKinds.size()) - 1);
    m_counts.reset();
    endRemoveRows();
}

int ResourceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_counts ? 0 : int(resourceKinds.size());
}

int ResourceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResourceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ResourceKind &kind = resourceKinds[size_t(index.row())];
    const bool isCount = index.column() == Count;
    const qint64 count = *m_counts.*kind.count;
    switch (role) {
    case Qt::DisplayRole:
        return isCount ? m_locale.toString(count) : resourceName(kind);
    case Qt::TextAlignmentRole:
        return int((isCount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return isCount ? QVariant(count) : QVariant(resourceName(kind));
    case ExportRole:
        return isCount ? QVariant(count) : QVariant(QString(kind.key));
    default:
        return {};
    }
}

QVariant ResourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == Resource ? tr("Resource") : tr("Count");
}

} // namespace steward

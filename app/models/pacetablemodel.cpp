// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pacetablemodel.h"

#include "models/daywords.h"

namespace steward {

PaceTableModel::PaceTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void PaceTableModel::setPace(const CreditPace &pace)
{
    QList<Row> rows;
    Credits sum;
    const qint64 days = pace.period.days();
    for (qint64 i = 0; i < days; ++i) {
        Row row;
        row.day = pace.period.start.addDays(i);
        row.evenPace = pace.evenPace(i);
        if (i < pace.daily.size()) {
            sum += pace.daily[i];
            row.used = pace.daily[i];
            row.sum = sum;
        }
        const qint64 ahead = pace.today.daysTo(row.day);
        row.isExpected = ahead > 0;
        if (pace.projection && ahead > 0 && ahead < pace.projection->expected.size()) {
            row.expected = pace.projection->expected[ahead];
            row.low = pace.projection->low[ahead];
            row.high = pace.projection->high[ahead];
        }
        rows.append(row);
    }
    beginResetModel();
    m_rows = rows;
    m_estimates = EstimateFormat(pace);
    endResetModel();
}

void PaceTableModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int PaceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PaceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return column == Day ? QVariant(row.day) : plainValue(row, column).toDouble();
    case ExportRole:
        return plainValue(row, column);
    default:
        return {};
    }
}

QVariant PaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case CreditsUsed:
        return tr("Credits");
    case SoFar:
        return tr("Used or expected");
    case EvenPace:
        return tr("Even pace");
    case Low:
        return tr("At least");
    case High:
        return tr("At most");
    default:
        return {};
    }
}

QString PaceTableModel::displayText(const Row &row, Column column) const
{
    const auto estimate = [this](const std::optional<double> &value) {
        return value ? m_estimates.text(*value, m_locale) : QStringLiteral("—");
    };
    switch (column) {
    case Day:
        return row.isExpected ? tr("%1 (expected)").arg(dayText(row.day, m_locale))
                              : dayText(row.day, m_locale);
    case CreditsUsed:
        return row.used ? m_estimates.usedText(*row.used, m_locale) : QStringLiteral("—");
    case SoFar:
        return row.sum ? m_estimates.usedText(*row.sum, m_locale) : estimate(row.expected);
    case EvenPace:
        return estimate(row.evenPace);
    case Low:
        return estimate(row.low);
    case High:
        return estimate(row.high);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PaceTableModel::plainValue(const Row &row, Column column) const
{
    const auto estimate = [this](const std::optional<double> &value) {
        return value ? QVariant(m_estimates.plain(*value)) : QVariant();
    };
    switch (column) {
    case Day:
        return row.day;
    case CreditsUsed:
        return row.used ? QVariant(row.used->toString()) : QVariant();
    case SoFar:
        return row.sum ? QVariant(row.sum->toString()) : estimate(row.expected);
    case EvenPace:
        return estimate(row.evenPace);
    case Low:
        return estimate(row.low);
    case High:
        return estimate(row.high);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allusagetablemodel.h"

#include "domain/usageflaws.h"
#include "models/creditsformat.h"
#include "models/daywords.h"
#include "models/flawwords.h"

#include <algorithm>
#include <limits>

namespace steward {

namespace {

std::optional<double> changeIn(const std::optional<Credits> &now,
                               const std::optional<Credits> &before)
{
    return now && before ? changeOf(*now, *before) : std::nullopt;
}

QString flawsTextOf(const UsageFlaws &flaws)
{
    return flawsText(flaws, countDays(flaws.missing));
}

} // namespace

AllUsageTableModel::AllUsageTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void AllUsageTableModel::setOrganizations(const QList<Organization> &organizations)
{
    QList<Row> rows;
    for (const Organization &organization : organizations) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const Row &row) { return row.id == organization.id; });
        Row row = known == m_rows.end() ? Row() : *known;
        row.id = organization.id;
        row.name = organization.name.text;
        rows.append(row);
    }
    if (!rows.isEmpty())
        rows.append(Row());
    beginResetModel();
    m_rows = rows;
    endResetModel();
    addUp();
}

void AllUsageTableModel::forgetUsage()
{
    for (Row &row : m_rows) {
        row.credits.reset();
        row.compared.reset();
        row.before.reset();
        row.flaws = {};
        row.failure.clear();
        row.beforeFailure.clear();
    }
    addUp();
}

template<typename Set>
void AllUsageTableModel::change(const QString &id, Set set)
{
    for (Row &row : m_rows) {
        if (row.id == id)
            set(row);
    }
    addUp();
}

void AllUsageTableModel::setCredits(const QString &id, Credits credits)
{
    change(id, [&](Row &row) {
        row.credits = credits;
        row.failure.clear();
    });
}

void AllUsageTableModel::setFlaws(const QString &id, const UsageFlaws &flaws)
{
    change(id, [&](Row &row) { row.flaws = flaws; });
}

QString AllUsageTableModel::flaws() const
{
    return m_rows.isEmpty() ? QString() : flawsTextOf(m_rows.last().flaws);
}

void AllUsageTableModel::setCompared(const QString &id, Credits credits)
{
    change(id, [&](Row &row) { row.compared = credits; });
}

void AllUsageTableModel::setBefore(const QString &id, Credits credits)
{
    change(id, [&](Row &row) {
        row.before = credits;
        row.beforeFailure.clear();
    });
}

void AllUsageTableModel::setBeforeFailed(const QString &id, const QString &reason)
{
    change(id, [&](Row &row) { row.beforeFailure = reason; });
}

void AllUsageTableModel::setPace(const QString &id, const CreditPace &pace)
{
    change(id, [&](Row &row) { row.pace = pace; });
}

void AllUsageTableModel::setFailed(const QString &id, const QString &reason)
{
    change(id, [&](Row &row) { row.failure = reason; });
}

void AllUsageTableModel::setColors(const QHash<QString, int> &colors)
{
    if (colors == m_colors)
        return;
    m_colors = colors;
    addUp();
}

/// The last row is all that is known; what is compared is compared of the same organizations.
void AllUsageTableModel::addUp()
{
    if (m_rows.isEmpty())
        return;
    Row &all = m_rows.last();
    all.credits = Credits();
    all.compared = Credits();
    all.before = Credits();
    all.flaws = {};
    all.beforeFailure.clear();
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        *all.credits += m_rows[i].credits.value_or(Credits());
        all.flaws += m_rows[i].flaws;
        if (!m_rows[i].failure.isEmpty())
            continue;
        if (all.before && m_rows[i].before)
            *all.before += *m_rows[i].before;
        else
            all.before.reset();
        if (all.compared && m_rows[i].compared)
            *all.compared += *m_rows[i].compared;
        else
            all.compared.reset();
        if (all.beforeFailure.isEmpty())
            all.beforeFailure = m_rows[i].beforeFailure;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AllUsageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AllUsageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Empty for what is there, and for what is on its way still.
QString AllUsageTableModel::whyMissing(const Row &row, Column column)
{
    const bool isCompared =
        (column == Before && !row.before) || (column == Change && !(row.before && row.compared));
    if (isCompared && !row.beforeFailure.isEmpty())
        return row.beforeFailure;
    return isCompared || !row.credits ? row.failure : QString();
}

QString AllUsageTableModel::toolTip(const Row &row, Column column)
{
    if (column == CreditsUsed && row.credits) // older ones, where newer cannot be had
        return row.failure.isEmpty() ? flawsTextOf(row.flaws) : row.failure;
    if (column == Change && row.before && row.before->isZero())
        return tr("Nothing was used in the days before: there is nothing to compare with.");
    return whyMissing(row, column);
}

QVariant AllUsageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    using Place = UsageTableModel::Place;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        // A sentence of the service may hold what looks like markup.
        return toolTip(row, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return int((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    case ExportRole:
        return exportValue(row, column);
    case UsageTableModel::PlaceRole:
        return int(row.isTotal() ? Place::Total : Place::Part);
    case UsageTableModel::PartRole:
        return row.isTotal() ? QVariant() : QVariant(int(UsagePart::Project));
    case UsageTableModel::ColorIndexRole: {
        const auto color = m_colors.constFind(row.id);
        return color == m_colors.cend() ? QVariant() : QVariant(*color);
    }
    default:
        return {};
    }
}

QVariant AllUsageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Organization");
    case CreditsUsed:
        return tr("Credits");
    case Share:
        return tr("Share");
    case Before:
        return tr("Before");
    case Change:
        return tr("Change");
    case AllowanceUsed:
        return tr("Of the allowance");
    case RunsOut:
        return tr("Runs out");
    default:
        return {};
    }
}

/// A total says what it is the total of.
QString AllUsageTableModel::totalName() const
{
    const auto failed = std::count_if(m_rows.begin(), m_rows.end(),
                                      [](const Row &row) { return !row.failure.isEmpty(); });
    const int all = int(m_rows.size()) - 1;
    return failed == 0 ? tr("All organizations")
                       : tr("%L1 of %Ln organization(s)", nullptr, all).arg(all - failed);
}

QString AllUsageTableModel::displayText(const Row &row, Column column) const
{
    const QString nothing = QStringLiteral("—");
    const QString unknown =
        row.failure.isEmpty() && whyMissing(row, column).isEmpty() ? QStringLiteral("…") : nothing;
    switch (column) {
    case Name:
        return row.isTotal() ? totalName() : row.name;
    case CreditsUsed:
        if (!row.credits)
            return unknown;
        return row.isTotal() ? exactCreditsText(*row.credits, m_locale)
                             : creditsText(*row.credits, m_locale);
    case Share: {
        const std::optional<double> share =
            row.credits ? shareOf(*row.credits, *m_rows.last().credits) : std::nullopt;
        return share ? percentText(*share, m_locale) : row.credits ? nothing : unknown;
    }
    case Before:
        return row.before ? creditsText(*row.before, m_locale) : unknown;
    case Change: {
        if (!row.compared || !row.before)
            return unknown;
        const std::optional<double> change = changeIn(row.compared, row.before);
        return change ? signedPercentText(*change, m_locale) : nothing;
    }
    case AllowanceUsed:
        return row.pace && row.pace->usedShare ? percentText(*row.pace->usedShare, m_locale)
                                               : nothing;
    case RunsOut:
        if (!row.pace || !row.pace->usedShare)
            return nothing;
        if (row.pace->runsOut)
            return shortDayText(*row.pace->runsOut, m_locale);
        return row.pace->projection ? tr("Lasts") : nothing;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AllUsageTableModel::sortValue(const Row &row, Column column) const
{
    constexpr double lowest = -std::numeric_limits<double>::infinity();
    switch (column) {
    case Name:
        return row.name;
    case CreditsUsed:
    case Share:
        return QVariant::fromValue(row.credits.value_or(Credits(-1)));
    case Before:
        return QVariant::fromValue(row.before.value_or(Credits(-1)));
    case Change:
        return changeIn(row.compared, row.before).value_or(lowest);
    case AllowanceUsed:
        return row.pace ? row.pace->usedShare.value_or(lowest) : lowest;
    case RunsOut: {
        // What runs out first comes first; what lasts comes after it, what is not known last.
        const QDate lasts(9000, 1, 1);
        if (!row.pace || !row.pace->usedShare)
            return lasts.addDays(1);
        return row.pace->runsOut.value_or(lasts);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AllUsageTableModel::exportValue(const Row &row, Column column) const
{
    switch (column) {
    case Name:
        return displayText(row, column);
    case CreditsUsed:
        return row.credits ? QVariant(row.credits->toString()) : QVariant();
    case Share:
        return exportedFraction(row.credits ? shareOf(*row.credits, *m_rows.last().credits)
                                            : std::nullopt);
    case Before:
        return row.before ? QVariant(row.before->toString()) : QVariant();
    case Change:
        return exportedFraction(changeIn(row.compared, row.before));
    case AllowanceUsed:
        return exportedFraction(row.pace ? row.pace->usedShare : std::nullopt);
    case RunsOut:
        return row.pace && row.pace->runsOut ? QVariant(*row.pace->runsOut) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace steward

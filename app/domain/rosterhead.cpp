// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rosterhead.h"

#include <QStringView>

#include <algorithm>

namespace steward {

namespace {

/// Rows that are looked at, and the text that they may be in: a head stands at the top.
constexpr qsizetype mostRowsAbove = 20;
constexpr qsizetype longestTop = 4'000;

bool hasAddress(const TextRow &row)
{
    return std::any_of(row.fields.begin(), row.fields.end(),
                       [](const QString &field) { return field.contains(u'@'); });
}

int namedColumns(const TextRow &row)
{
    return int(std::count_if(row.fields.begin(), row.fields.end(), [](const QString &field) {
        return rosterColumnNamed(field).has_value();
    }));
}

RosterHead headFrom(const TextRow &row, qsizetype index)
{
    RosterHead head {index};
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const std::optional<RosterColumn> column = rosterColumnNamed(row.fields[i]);
        if (column && head.place(*column) < 0)
            head.places[size_t(*column)] = i;
        else if (column)
            head.repeated.append(row.fields[i]);
    }
    return head;
}

} // namespace

std::optional<RosterHead> rosterHead(const DelimitedText &table)
{
    std::optional<RosterHead> useless;
    const qsizetype count = std::min(table.rows.size(), mostRowsAbove);
    for (qsizetype i = 0; i < count && !hasAddress(table.rows[i]); ++i) {
        const RosterHead head = headFrom(table.rows[i], i);
        if (head.hasAddresses())
            return head;
        if (!useless && namedColumns(table.rows[i]) > 1)
            useless = head;
    }
    return useless;
}

QChar rosterSeparator(const QString &text)
{
    const QChar usual = separatorOf(text);
    const QStringView top = QStringView(text).first(std::min(text.size(), longestTop));
    for (const QChar separator : {usual, QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const DelimitedText table = splitTable(top, separator);
        const std::optional<RosterHead> head = rosterHead(table);
        if (head && head->hasAddresses() && table.rows[head->row].fields.size() > 1)
            return separator;
    }
    return usual;
}

QSet<qsizetype> shortAnswerColumns(const DelimitedText &table)
{
    QSet<qsizetype> found;
    QSet<qsizetype> others;
    for (const TextRow &row : table.rows) {
        if (!hasAddress(row))
            continue;
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            const QString &field = row.fields[i];
            if (field.isEmpty() || plainRosterRole(field))
                continue;
            (rosterRoleInColumn(field) ? found : others).insert(i);
        }
    }
    return found.subtract(others);
}

} // namespace steward

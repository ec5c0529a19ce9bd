// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>

namespace steward::bench {

namespace {

QString figure(const std::optional<double> &value)
{
    if (!value)
        return QStringLiteral("–");
    const int digits = *value < 10.0 ? 2 : *value < 100.0 ? 1 : 0;
    return QString::number(*value, 'f', digits);
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

std::optional<double> Row::ratio() const
{
    return baseline && *baseline > 0.0 ? std::optional(value / *baseline) : std::nullopt;
}

std::optional<bool> Row::isMet() const
{
    if (!target)
        return std::nullopt;
    return (baseline ? ratio().value_or(0.0) : value) <= *target;
}

QByteArray Row::json() const
{
    const std::optional<bool> met = isMet();
    QJsonObject object {{QStringLiteral("name"), name},
                        {QStringLiteral("value"), value},
                        {QStringLiteral("unit"), unit},
                        {QStringLiteral("baseline"), orNull(baseline)},
                        {QStringLiteral("ratio"), orNull(ratio())},
                        {QStringLiteral("target"), orNull(target)},
                        {QStringLiteral("met"), met ? QJsonValue(*met) : QJsonValue()}};
    if (!note.isEmpty())
        object.insert(QStringLiteral("note"), note);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool Report::wants(const QString &name) const
{
    return m_only.isEmpty() || name == m_only || name.startsWith(m_only + u'.');
}

void Report::add(const Row &row)
{
    if (!wants(row.name))
        return;
    m_rows.append(row);
    std::fputs(row.json().constData(), stdout);
    std::fflush(stdout);
}

QByteArray Report::table() const
{
    QString text = QStringLiteral("| name | value | baseline | ratio | target | met | |\n"
                                  "| --- | --- | --- | --- | --- | --- | --- |\n");
    for (const Row &row : m_rows) {
        const std::optional<bool> met = row.isMet();
        const QString target = figure(row.target);
        text +=
            QStringLiteral("| `%1` | %2 %3 | %4 | %5 | %6 | %7 | %8 |\n")
                .arg(row.name, figure(row.value), row.unit, figure(row.baseline),
                     figure(row.ratio()), !row.target ? target : QStringLiteral("≤ %1").arg(target),
                     !met   ? QStringLiteral("–")
                     : *met ? QStringLiteral("yes")
                            : QStringLiteral("no"),
                     row.note);
    }
    return text.toUtf8();
}

QByteArray Report::json() const
{
    QByteArray lines;
    for (const Row &row : m_rows)
        lines += row.json();
    return lines;
}

} // namespace steward::bench

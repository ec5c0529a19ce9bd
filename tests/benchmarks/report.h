// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace steward::bench {

/// One figure. With a baseline its target is a ratio to that, without one a value; both are "at
/// most".
struct Row
{
    QString name;
    double value = 0.0;
    QString unit;
    std::optional<double> baseline {};
    std::optional<double> target {};
    QString note {}; ///< what else there is to know

    std::optional<double> ratio() const;
    std::optional<bool> isMet() const;
    QByteArray json() const;
};

/// What was measured, in order. Prints each row as a line of JSON as soon as it is there.
class Report
{
public:
    /// Keeps rows whose name is, or begins with, \a only; all where that is empty.
    explicit Report(const QString &only) : m_only(only) { }

    bool wants(const QString &name) const;
    void add(const Row &row);
    const QList<Row> &rows() const { return m_rows; }
    QByteArray table() const;
    QByteArray json() const;

private:
    QString m_only;
    QList<Row> m_rows;
};

} // namespace steward::bench

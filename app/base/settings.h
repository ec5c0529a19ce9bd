// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

namespace steward {

/// What the window was left as. Plain values; no secret belongs in here.
struct Settings
{
    QByteArray windowGeometry;
    QByteArray splitterState;
    QString appearance = QStringLiteral("system"); ///< "system", "light" or "dark"
    QString organization; ///< the one last shown; empty for All organizations
    QString tab = QStringLiteral("overview");
    QString usageRange = QStringLiteral("current-period");
    QString usageInterval = QStringLiteral("day");
    QDate usageFrom; ///< first day of the custom range; invalid where there was none
    QDate usageTo;   ///< last day of the custom range
    QHash<QString, QByteArray> tableStates; ///< header state by the table's object name
    QHash<QString, QString> filters;        ///< filter text by the field's object name

    /// Reads \a path; what is not in there, or cannot be read, keeps its default.
    static Settings load(const QString &path);
    /// Writes to \a path; false where that did not work.
    bool save(const QString &path) const;
    /// In the person's configuration folder.
    static QString defaultPath();

    bool operator==(const Settings &) const = default;
};

} // namespace steward

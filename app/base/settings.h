// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace steward {

/// How long a request may take. Those of a person's choice are bounded().
struct Deadlines
{
    std::chrono::seconds connecting {10};
    std::chrono::seconds firstByte {30};
    std::chrono::seconds wholeRequest {300};

    static constexpr std::chrono::seconds shortest {1};
    static constexpr std::chrono::seconds longest {3600};

    /// Each within the bounds, and none shorter than the one that it includes.
    Deadlines bounded() const;
    bool operator==(const Deadlines &) const = default;
};

/// How much of an answer is read, whatever it promises.
struct AnswerLimit
{
    int megabytes = 256;

    static constexpr int smallest = 1;
    static constexpr int largest = 2048;

    AnswerLimit bounded() const;
    qint64 bytes() const { return qint64(megabytes) * 1024 * 1024; }
    bool operator==(const AnswerLimit &) const = default;
};

/// What the window was left as. Plain values; no secret belongs in here.
struct Settings
{
    /// How the domain writes a profile down; "id" tells it from all others.
    using Record = QMap<QString, QString>;

    QByteArray windowGeometry;
    QByteArray splitterState;
    QString appearance = QStringLiteral("system"); ///< as --appearance has it: "system", "dark", …
    QString language = QStringLiteral("system");   ///< "system" or a code: "de"
    QString organization; ///< the one last shown; empty for All organizations
    QString tab = QStringLiteral("overview");
    QString usageRange = QStringLiteral("current-period");
    QString usageInterval = QStringLiteral("day");
    QDate usageFrom; ///< first day of the custom range; invalid where there was none
    QDate usageTo;   ///< last day of the custom range
    QHash<QString, QByteArray> tableStates; ///< header state by the table's object name
    QHash<QString, QString> filters;        ///< filter text by the field's object name
    QStringList recentCommands;             ///< what was chosen from the palette, newest first
    QList<Record> views;                    ///< of tables, under the names that they were kept as
    bool showsTrayIcon = false;
    bool notifies = false; ///< through the desktop; what is told is in the window in any case
    QList<Record> profiles;
    QString profile; ///< the id of the one used last; empty where it was none of them
    Deadlines deadlines;
    AnswerLimit answerLimit;
    QHash<QString, QString> allowances; ///< credits of a period by the organization's key
    QHash<QString, QString> paceMarks;  ///< what was told about them last

    /// Reads \a path; what is not in there, or cannot be read, keeps its default.
    static Settings load(const QString &path);
    /// Writes to \a path, for the person alone; false where that did not work.
    bool save(const QString &path) const;
    /// Which run of the program saves: the person's own window, or one beside it, a demo for one,
    /// whose organization, tab and filters are nothing to come back to.
    enum class Run { Own, Beside };
    /// What to save where other runs have saved meanwhile: \a onDisk with what this run has changed
    /// since it read \a atStart. Allowances are merged one by one, of either kind of run.
    Settings mergedInto(const Settings &onDisk, const Settings &atStart, Run run) const;
    /// In the person's configuration folder.
    static QString defaultPath();

    bool operator==(const Settings &) const = default;
};

} // namespace steward

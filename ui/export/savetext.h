// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace steward {

/// Asks for a file's path, given one to start from; empty where the person thought better of it.
using AskForPath = std::function<QString(QWidget *parent, const QString &suggestedPath)>;

/// Replaces the desktop's file dialog, e.g. in tests. An empty function brings the dialog back.
void setAskForPath(AskForPath ask);

/// What goes into the file at a path, which may say its kind.
using FileOf = std::function<QByteArray(const QString &path)>;

/// Asks where to, for files of the kind of \a filter, and writes \a file there at once or not at
/// all: a full disk leaves the old file. False where nothing was written; then \a problem says why,
/// or is empty where the person cancelled.
bool saveAs(QWidget *parent, const QString &suggestedName, const FileOf &file,
            const QString &filter, QString *problem = nullptr);
/// The same where \a make and the writing may take longer than a frame: they are done on the thread
/// pool, whatever becomes of \a parent, and \a done is told what went wrong, if anything, as long
/// as that is there. False where the person cancelled, and nothing follows.
bool saveLater(QWidget *parent, const QString &suggestedName, std::function<QByteArray()> make,
               const QString &filter, std::function<void(const QString &problem)> done);
/// The two halves of it, for what takes its time before it can be made. Nothing where the person
/// cancelled.
std::optional<QString> askWhereToSave(QWidget *parent, const QString &suggestedName,
                                      const QString &filter);
void writeLater(QWidget *parent, const QString &path, std::function<QByteArray()> make,
                std::function<void(const QString &problem)> done);
/// What filter to give for CSV.
QString csvFilter();
/// saveAs() for CSV.
bool saveTextAs(QWidget *parent, const QString &suggestedName, const QByteArray &text,
                QString *problem = nullptr);

} // namespace steward

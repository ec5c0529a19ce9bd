// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/savetext.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace steward {

namespace {

AskForPath &replacedDialog()
{
    static AskForPath ask;
    return ask;
}

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

/// "svg" of "SVG pictures (*.svg)"; empty for all files.
QString endingOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

QString askForPath(QWidget *parent, const QString &suggestedName, const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestedPath = QDir(folder).filePath(suggestedName);
    if (replacedDialog())
        return replacedDialog()(parent, suggestedPath);
    QFileDialog dialog(parent, SaveText::tr("Export"), suggestedPath, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // A name without an ending gets that of the kind that is chosen, before the dialog looks
    // whether there is such a file.
    const auto setEnding = [&dialog](const QString &chosen) {
        dialog.setDefaultSuffix(endingOf(chosen));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, setEnding);
    setEnding(dialog.selectedNameFilter());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

/// Writes all of it or nothing; gives what went wrong, if anything.
QString write(const QString &path, const QByteArray &bytes)
{
    const QString problem = replaceFile(path, bytes);
    if (problem.isEmpty())
        return {};
    return SaveText::tr("%1 could not be written: %2. Nothing was changed on the disk.")
        .arg(QDir::toNativeSeparators(path), problem);
}

} // namespace

void setAskForPath(AskForPath ask)
{
    replacedDialog() = std::move(ask);
}

QString csvFilter()
{
    return SaveText::tr("CSV files (*.csv);;All files (*)");
}

bool saveTextAs(QWidget *parent, const QString &suggestedName, const QByteArray &text,
                QString *problem)
{
    return saveAs(
        parent, suggestedName, [&](const QString &) { return text; }, csvFilter(), problem);
}

bool saveAs(QWidget *parent, const QString &suggestedName, const FileOf &fileOf,
            const QString &filter, QString *problem)
{
    if (problem)
        problem->clear();
    const QString path = askForPath(parent, suggestedName, filter);
    if (path.isEmpty())
        return false;
    const QString wrong = write(path, fileOf(path));
    if (problem)
        *problem = wrong;
    return wrong.isEmpty();
}

std::optional<QString> askWhereToSave(QWidget *parent, const QString &suggestedName,
                                      const QString &filter)
{
    const QString path = askForPath(parent, suggestedName, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void writeLater(QWidget *parent, const QString &path, std::function<QByteArray()> make,
                std::function<void(const QString &problem)> done)
{
    auto *watcher = new QFutureWatcher<QString>(parent);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(
        QtConcurrent::run([path, make = std::move(make)] { return write(path, make()); }));
}

bool saveLater(QWidget *parent, const QString &suggestedName, std::function<QByteArray()> make,
               const QString &filter, std::function<void(const QString &problem)> done)
{
    const std::optional<QString> path = askWhereToSave(parent, suggestedName, filter);
    if (path)
        writeLater(parent, *path, std::move(make), std::move(done));
    return path.has_value();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/savetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

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

QString askForPath(QWidget *parent, const QString &suggestedPath, const QString &filter)
{
    if (replacedDialog())
        return replacedDialog()(parent, suggestedPath);
    return QFileDialog::getSaveFileName(parent, SaveText::tr("Export"), suggestedPath, filter);
}

} // namespace

void setAskForPath(AskForPath ask)
{
    replacedDialog() = std::move(ask);
}

bool saveTextAs(QWidget *parent, const QString &suggestedName, const QByteArray &text,
                QString *problem)
{
    return saveAs(
        parent, suggestedName, [&](const QString &) { return text; },
        SaveText::tr("CSV files (*.csv);;All files (*)"), problem);
}

bool saveAs(QWidget *parent, const QString &suggestedName, const FileOf &fileOf,
            const QString &filter, QString *problem)
{
    if (problem)
        problem->clear();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = askForPath(parent, QDir(folder).filePath(suggestedName), filter);
    if (path.isEmpty())
        return false;
    const QByteArray bytes = fileOf(path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    if (problem) {
        *problem = SaveText::tr("%1 could not be written: %2. Nothing was changed on the disk.")
                       .arg(QDir::toNativeSeparators(path), file.errorString());
    }
    return false;
}

} // namespace steward

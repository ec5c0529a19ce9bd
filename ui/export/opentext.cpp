// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/opentext.h"

#include "domain/delimitedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace steward {

namespace {

/// Of a file, in bytes: half a million people are less.
constexpr qint64 longestTextFile = 64 * 1024 * 1024;

AskForFile &replacedOpenDialog()
{
    static AskForFile ask;
    return ask;
}

struct OpenText
{
    Q_DECLARE_TR_FUNCTIONS(OpenText)
};

} // namespace

void setAskForFile(AskForFile ask)
{
    replacedOpenDialog() = std::move(ask);
}

QString askForFile(QWidget *parent)
{
    if (replacedOpenDialog())
        return replacedOpenDialog()(parent);
    return QFileDialog::getOpenFileName(
        parent, OpenText::tr("Open a list of people"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        OpenText::tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
}

QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return ApiError {ErrorKind::Local,
                         0,
                         OpenText::tr("%1 cannot be read: %2.").arg(name, file.errorString()),
                         {}};
    const QByteArray bytes = file.read(longestTextFile + 1);
    if (bytes.size() > longestTextFile)
        return ApiError {ErrorKind::Local, 0, OpenText::tr("%1 is too large.").arg(name), {}};
    return decodedText(bytes);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/output.h"

#include "base/wholefile.h"
#include "headless/headlessrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace steward {

namespace {

struct OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(OutputWords)
};

ApiError notWritten(const QString &path, const QString &reason)
{
    return {
        ErrorKind::Local,
        0,
        OutputWords::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), reason),
        {}};
}

Result<Done> writeToStandardOutput(const QByteArray &bytes)
{
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0;
    if (written)
        return Done {};
    return notWritten(OutputWords::tr("Standard output"), qt_error_string(errno));
}

} // namespace

Result<Done> writeOutput(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || path == u'-')
        return writeToStandardOutput(bytes);
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(file, bytes))
            return Done {};
        return notWritten(path, file.errorString());
    }
    const QString problem = replaceFile(path, bytes);
    return problem.isEmpty() ? Result<Done>(Done {}) : notWritten(path, problem);
}

int printText(const CommandText &text)
{
    const QByteArray bytes = text.text.toLocal8Bit();
    if (text.exitStatus != 0) {
        std::fputs(bytes.constData(), stderr);
        return text.exitStatus;
    }
    const Result<Done> written = writeToStandardOutput(bytes);
    if (written)
        return AllWell;
    complain(written.error().message);
    return Failed;
}

} // namespace steward

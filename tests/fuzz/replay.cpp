// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace steward;

namespace {

constexpr int exitMisuse = 2;

/// Hands every file of \a folder to \a target. Returns how many there were; -1 where one cannot be
/// read. A file that ends the program is the one named last.
int replay(const fuzz::Target &target, const QDir &folder)
{
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            return -1;
        std::printf("%s/%s\n", target.name, qPrintable(name));
        std::fflush(stdout);
        target.run(file.readAll());
    }
    return int(names.size());
}

} // namespace

/// steward-fuzz-replay CORPUS: every target with its own corpus, with any compiler.
int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: steward-fuzz-replay CORPUS\n");
        return exitMisuse;
    }
    int total = 0;
    for (const fuzz::Target &target : fuzz::targets()) {
        const QDir folder(QString::fromLocal8Bit(argv[1]) + u'/' + QLatin1StringView(target.name));
        const int count = replay(target, folder);
        if (count <= 0) {
            std::fprintf(stderr, "%s: no corpus, or it cannot be read.\n",
                         qPrintable(folder.path()));
            return 1;
        }
        total += count;
    }
    std::printf("%d inputs, %zu targets\n", total, fuzz::targets().size());
    return 0;
}

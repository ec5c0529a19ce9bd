// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "exports/exportcommand.h"

#include <QCoreApplication>

#include <cstdio>

namespace steward {

namespace {

int say(const CommandText &text)
{
    std::fputs(qPrintable(text.text), text.exitStatus == 0 ? stdout : stderr);
    return text.exitStatus;
}

int exportWhatIsAskedFor(const QStringList &arguments)
{
    const auto options = parseExportOptions(arguments, QDateTime::currentDateTimeUtc().date());
    if (const auto *text = std::get_if<CommandText>(&options))
        return say(*text);
    return runExport(std::get<ExportOrder>(options));
}

} // namespace

std::optional<int> runCommand(int &argc, char **argv)
{
    const QByteArray command = argc > 1 ? argv[1] : "";
    if (command != "export")
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steward"));
    return exportWhatIsAskedFor(QCoreApplication::arguments());
}

} // namespace steward

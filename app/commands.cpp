// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "apply/applycommand.h"
#include "base/settings.h"
#include "exports/exportcommand.h"
#include "ui/languages/languages.h"

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

int applyWhatIsAskedFor(const QStringList &arguments)
{
    const auto options = parseApplyOptions(arguments);
    if (const auto *text = std::get_if<CommandText>(&options))
        return say(*text);
    return runApply(std::get<ApplyOrder>(options));
}

} // namespace

std::optional<int> runCommand(int &argc, char **argv)
{
    const QByteArray command = argc > 1 ? argv[1] : "";
    if (command != "export" && command != "apply")
        return std::nullopt;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steward"));
    const QStringList arguments = QCoreApplication::arguments();
    if (command == "export")
        return exportWhatIsAskedFor(arguments);
    // Its sentences are for people: in their language, and with the right plurals.
    applyLanguage(application, Settings::load(Settings::defaultPath()).language);
    return applyWhatIsAskedFor(arguments);
}

} // namespace steward

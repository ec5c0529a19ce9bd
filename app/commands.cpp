// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "apply/applycommand.h"
#include "base/settings.h"
#include "exports/exportcommand.h"
#include "exports/usageexport.h"
#include "headless/output.h"
#include "ui/languages/languages.h"
#include "ui/report/usagereport.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLoggingCategory>

namespace steward {

namespace {

QByteArray makeReport(const QList<ExportedOrganization> &organizations, const ExportOrder &order,
                      const QString &address, const QDateTime &now)
{
    QList<UsageReport> reports;
    for (const ExportedOrganization &each : organizations) {
        UsageDocument document = usageDocument(each, order);
        if (!document.range)
            document.range = coveredRange(document.usage);
        reports.append({document, each.compared, each.pace});
    }
    return reportPdf(reports, {address, now});
}

/// A command's sentences are for people, its help and its complaints too: in their language.
void speak(QCoreApplication &application)
{
    applyLanguage(application, Settings::load(Settings::defaultPath()).language);
}

int exportWhatIsAskedFor()
{
    const auto options =
        parseExportOptions(QCoreApplication::arguments(), QDateTime::currentDateTimeUtc().date());
    if (const auto *text = std::get_if<CommandText>(&options))
        return printText(*text);
    return runExport(std::get<ExportOrder>(options));
}

/// Made of a chart's own pictures, which need an application of windows, but no display.
int reportWhatIsAskedFor(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks on what a machine without a desktop lacks are nobody's errors.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("steward"));
    speak(application);
    const auto options =
        parseReportOptions(QApplication::arguments(), QDateTime::currentDateTimeUtc().date());
    if (const auto *text = std::get_if<CommandText>(&options))
        return printText(*text);
    Theme::apply(application, Appearance::Light);
    return runExport(std::get<ExportOrder>(options), makeReport);
}

int applyWhatIsAskedFor(const QStringList &arguments)
{
    const auto options = parseApplyOptions(arguments);
    if (const auto *text = std::get_if<CommandText>(&options))
        return printText(*text);
    return runApply(std::get<ApplyOrder>(options));
}

} // namespace

std::optional<int> runCommand(int &argc, char **argv)
{
    const QByteArray command = argc > 1 ? argv[1] : "";
    if (command == "report")
        return reportWhatIsAskedFor(argc, argv);
    if (command != "export" && command != "apply")
        return std::nullopt;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steward"));
    speak(application);
    if (command == "export")
        return exportWhatIsAskedFor();
    return applyWhatIsAskedFor(QCoreApplication::arguments());
}

} // namespace steward

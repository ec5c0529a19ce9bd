// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "apply/applycommand.h"
#include "base/settings.h"
#include "exports/exportcommand.h"
#include "headless/output.h"
#include "ui/languages/languages.h"
#include "ui/report/usagereport.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLoggingCategory>

namespace steward {

namespace {

QByteArray makeReport(const QList<ExportedOrganization> &organizations, const ExportOrder &order,
                      const QString &address)
{
    QList<UsageReport> reports;
    for (const ExportedOrganization &each : organizations) {
        const OrganizationUsage usage = each.usage.value_or(OrganizationUsage());
        const std::optional<DateRange> range = order.range ? order.range : coveredRange(usage);
        if (!range)
            continue; // a period without a single point
        reports.append({.organization = each.organization.name.text,
                        .range = *range,
                        .interval = order.interval,
                        .cutsAtRange = order.range || order.interval == Interval::Week,
                        .usage = usage,
                        .comparedRange = each.comparedRange,
                        .before = each.before,
                        .pace = each.pace});
    }
    return reportPdf(reports, {address, QDateTime::currentDateTimeUtc()});
}

int exportWhatIsAskedFor(const QStringList &arguments)
{
    const auto options = parseExportOptions(arguments, QDateTime::currentDateTimeUtc().date());
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
    const auto options =
        parseReportOptions(QApplication::arguments(), QDateTime::currentDateTimeUtc().date());
    if (const auto *text = std::get_if<CommandText>(&options))
        return printText(*text);
    applyLanguage(application, Settings::load(Settings::defaultPath()).language);
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
    const QStringList arguments = QCoreApplication::arguments();
    if (command == "export")
        return exportWhatIsAskedFor(arguments);
    // Its sentences are for people: in their language, and with the right plurals.
    applyLanguage(application, Settings::load(Settings::defaultPath()).language);
    return applyWhatIsAskedFor(arguments);
}

} // namespace steward

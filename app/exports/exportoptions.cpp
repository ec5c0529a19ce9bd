// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportoptions.h"

#include "domain/usageparts.h"
#include "headless/helptext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <utility>

namespace steward {

namespace {

template<typename Value, size_t count>
using WordList = std::array<std::pair<QLatin1StringView, Value>, count>;

constexpr WordList<ExportSubject, 4> subjectWords {{
    {QLatin1StringView("organizations"), ExportSubject::Organizations},
    {QLatin1StringView("members"), ExportSubject::Members},
    {QLatin1StringView("resources"), ExportSubject::Resources},
    {QLatin1StringView("usage"), ExportSubject::Usage},
}};
constexpr WordList<Interval, 3> intervalWords {{
    {QLatin1StringView("day"), Interval::Day},
    {QLatin1StringView("week"), Interval::Week},
    {QLatin1StringView("month"), Interval::Month},
}};
constexpr WordList<ExportFormat, 2> formatWords {{
    {QLatin1StringView("csv"), ExportFormat::Csv},
    {QLatin1StringView("json"), ExportFormat::Json},
}};

template<typename Value, size_t count>
std::optional<Value> valueOf(const WordList<Value, count> &words, const QString &text)
{
    for (const auto &[word, value] : words) {
        if (text == word)
            return value;
    }
    return std::nullopt;
}

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

/// What all commands' help ends with.
QString aboutOutput()
{
    return ExportWords::tr("Standard output gets nothing but what was asked for. steward --help "
                           "names the variables of the environment and says what the exit status "
                           "means.");
}

QString exportHelp(const QCommandLineParser &parser)
{
    HelpText help(
        //: The words after "steward export" stand for options and for what is written.
        ExportWords::tr("steward export [options] WHAT"),
        ExportWords::tr("Writes what the service says of your organizations, without opening a "
                        "window."),
        parser);
    help.addTerms(
        //: The heading of what WHAT can be in: steward export [options] WHAT
        ExportWords::tr("What:"),
        {{QStringLiteral("organizations"),
          ExportWords::tr("All organizations, with plan, status, members, admins and projects, and "
                          "the credits of the current subscription period.")},
         {QStringLiteral("members"), ExportWords::tr("Who is in them, and as what.")},
         {QStringLiteral("resources"),
          ExportWords::tr("How many resources of each kind they use now.")},
         {QStringLiteral("usage"),
          //: "difference" and "state" are words of the file, and stay as they are.
          ExportWords::tr("The credits by project and day, week or month. All days are UTC days. "
                          "The credits of all rows add up to the organization's own total: where "
                          "its projects do not, there is a row of the kind \"difference\". What is "
                          "ahead, and what the service gave no figure for, has no credits; "
                          "\"state\" says which. Credits have twelve digits after the point, and "
                          "sums are exact.")}});
    help.addParagraph(aboutOutput());
    return help.text();
}

QString reportHelp(const QCommandLineParser &parser)
{
    HelpText help(
        ExportWords::tr("steward report [options]"),
        ExportWords::tr("Writes a report about the credits of your organizations as a PDF "
                        "file, without opening a window."),
        parser);
    help.addParagraph(
        ExportWords::tr("The report has the totals, the charts with their figures as tables, what "
                        "changed against the range before, and what is estimated. All days are UTC "
                        "days."));
    help.addParagraph(aboutOutput());
    return help.text();
}

/// The options of both commands, each by its name.
struct ExportParser
{
    ExportParser() { parser.addOptions({help, organization, from, to, interval, output, profile}); }

    QCommandLineParser parser;
    const QCommandLineOption help {{QStringLiteral("h"), QStringLiteral("help")},
                                   ExportWords::tr("Print this text.")};
    const QCommandLineOption organization {
        QStringLiteral("organization"),
        ExportWords::tr("Of this organization alone; can be given several times."),
        ExportWords::tr("NAME")};
    const QCommandLineOption from {
        QStringLiteral("from"),
        ExportWords::tr("Usage from this day on, as YYYY-MM-DD. Without it, usage is that of the "
                        "current subscription period."),
        ExportWords::tr("DAY")};
    const QCommandLineOption to {
        QStringLiteral("to"), ExportWords::tr("Usage up to and with this day; today if not said."),
        ExportWords::tr("DAY")};
    const QCommandLineOption interval {
        QStringLiteral("interval"),
        ExportWords::tr("Usage by \"day\", \"week\" (from Monday) or "
                        "\"month\"; by day if not said."),
        ExportWords::tr("INTERVAL")};
    const QCommandLineOption format {QStringLiteral("format"),
                                     ExportWords::tr("\"csv\" or \"json\"; csv if not said."),
                                     ExportWords::tr("FORMAT")};
    const QCommandLineOption output {
        QStringLiteral("output"),
        ExportWords::tr("Write to this file, at once or not at all; \"-\", or nothing, is standard "
                        "output."),
        ExportWords::tr("FILE")};
    const QCommandLineOption profile {
        QStringLiteral("profile"),
        ExportWords::tr("Connect as this profile does, with the sign-in that is kept for it, "
                        "instead of with UBIOPS_API_TOKEN."),
        ExportWords::tr("NAME")};
};

} // namespace

std::variant<std::optional<DateRange>, QString> parseRange(const QString &from, const QString &to,
                                                           QDate today)
{
    if (from.isEmpty() && to.isEmpty())
        return std::optional<DateRange>();
    if (from.isEmpty())
        return ExportWords::tr("--to goes with --from.");
    const QDate first = QDate::fromString(from, Qt::ISODate);
    const QDate last = to.isEmpty() ? today : QDate::fromString(to, Qt::ISODate);
    if (!first.isValid() || !last.isValid()) {
        return ExportWords::tr("--%1 takes a day as YYYY-MM-DD.")
            .arg(first.isValid() ? QLatin1StringView("to") : QLatin1StringView("from"));
    }
    if (last < first)
        return ExportWords::tr("The last day is before the first.");
    if (last >= first.addYears(mostUsageYears))
        return ExportWords::tr("A range is %L1 years at most.").arg(mostUsageYears);
    return std::optional(DateRange {first, last.addDays(1)});
}

namespace {

using Parsed = std::variant<ExportOrder, QString>;

/// What both commands ask for, or a sentence that says why it cannot be understood.
Parsed readOrder(const ExportParser &options, QDate today)
{
    const QCommandLineParser &parser = options.parser;
    ExportOrder order {.organizations = parser.values(options.organization),
                       .output = parser.value(options.output),
                       .profile = parser.value(options.profile)};
    const auto range = parseRange(parser.value(options.from), parser.value(options.to), today);
    if (const auto *problem = std::get_if<QString>(&range))
        return *problem;
    order.range = std::get<0>(range);
    if (parser.isSet(options.interval)) {
        const std::optional<Interval> interval =
            valueOf(intervalWords, parser.value(options.interval));
        if (!interval)
            return ExportWords::tr("--interval is day, week or month.");
        order.interval = *interval;
    }
    for (const QCommandLineOption &option :
         {options.organization, options.output, options.profile}) {
        if (parser.isSet(option) && parser.values(option).contains(QString()))
            return ExportWords::tr("--%1 must not be empty.").arg(option.names().constFirst());
    }
    return order;
}

} // namespace

std::variant<ExportOrder, CommandText> parseExportOptions(const QStringList &arguments, QDate today)
{
    const auto misuse = [](const QString &sentence) {
        return wrongUsage(QStringLiteral("export"), sentence);
    };
    ExportParser options;
    QCommandLineParser &parser = options.parser;
    parser.addOption(options.format);
    if (!parser.parse(arguments))
        return misuse(parser.errorText());
    if (parser.isSet(options.help))
        return CommandText {exportHelp(parser)};

    const QStringList words = parser.positionalArguments().mid(1);
    const std::optional<ExportSubject> subject =
        words.size() == 1 ? valueOf(subjectWords, words.first()) : std::nullopt;
    if (!subject)
        return misuse(
            ExportWords::tr("export takes one of organizations, members, resources and usage."));
    if (*subject != ExportSubject::Usage) {
        for (const QCommandLineOption &option : {options.from, options.to, options.interval}) {
            if (parser.isSet(option))
                return misuse(
                    ExportWords::tr("--%1 goes with usage.").arg(option.names().constFirst()));
        }
    }
    const Parsed parsed = readOrder(options, today);
    if (const auto *problem = std::get_if<QString>(&parsed))
        return misuse(*problem);
    ExportOrder order = std::get<ExportOrder>(parsed);
    order.subject = *subject;
    if (parser.isSet(options.format)) {
        const std::optional<ExportFormat> format =
            valueOf(formatWords, parser.value(options.format));
        if (!format)
            return misuse(ExportWords::tr("--format is csv or json."));
        order.format = *format;
    }
    return order;
}

std::variant<ExportOrder, CommandText> parseReportOptions(const QStringList &arguments, QDate today)
{
    const auto misuse = [](const QString &sentence) {
        return wrongUsage(QStringLiteral("report"), sentence);
    };
    ExportParser options;
    QCommandLineParser &parser = options.parser;
    if (!parser.parse(arguments))
        return misuse(parser.errorText());
    if (parser.isSet(options.help))
        return CommandText {reportHelp(parser)};
    const QStringList words = parser.positionalArguments().mid(1);
    if (!words.isEmpty())
        return misuse(ExportWords::tr("\"%1\" is not understood.").arg(words.first()));
    const Parsed parsed = readOrder(options, today);
    if (const auto *problem = std::get_if<QString>(&parsed))
        return misuse(*problem);
    ExportOrder order = std::get<ExportOrder>(parsed);
    order.subject = ExportSubject::Usage;
    order.compares = true;
    if (order.output.isEmpty())
        return misuse(ExportWords::tr("Say with --output where the report goes; - is standard "
                                      "output."));
    return order;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "apply/applyoptions.h"

#include "headless/helptext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <optional>
#include <utility>

namespace steward {

namespace {

constexpr std::array<std::pair<QLatin1StringView, RosterMode>, 3> modeWords {{
    {QLatin1StringView("add"), RosterMode::Add},
    {QLatin1StringView("set"), RosterMode::Set},
    {QLatin1StringView("equal"), RosterMode::Equal},
}};

struct ApplyWords
{
    Q_DECLARE_TR_FUNCTIONS(ApplyWords)
};

QString applyHelp(const QCommandLineParser &parser)
{
    HelpText help(ApplyWords::tr("steward apply [options]"),
                  ApplyWords::tr("Changes who is a member of organizations, and who an admin, by a "
                                 "list of people, without opening a window."),
                  parser);
    help.addParagraph(
        //: "email", "admin", "yes", "no" and "organization" are words of the file, and stay so.
        ApplyWords::tr("A roster is a table in a text file, separated by commas, semicolons or "
                       "tabs. It has a column \"email\", and may have \"admin\" (yes or no) and "
                       "\"organization\". Addresses alone will do as well."));
    help.addTerms(
        //: The heading of what --mode can be.
        ApplyWords::tr("Modes:"),
        {{QStringLiteral("add"),
          ApplyWords::tr("Add who is missing. Who is a member already stays as they are.")},
         {QStringLiteral("set"),
          ApplyWords::tr("And give who is a member already the role that the roster says.")},
         {QStringLiteral("equal"),
          ApplyWords::tr(
              "And remove who is not in the roster. Nobody is removed while a line of it "
              "cannot be used. Each organization that a line names has to be given with "
              "--organization as well.")}});
    help.addParagraph(ApplyWords::tr(
        "Nobody takes their own rights away by this, and no organization is left without an admin. "
        "Each change is written down before it is sent, and compared with what is so just before. "
        "Lines that give the same person two roles are both named, and nothing is planned for that "
        "person."));
    help.addParagraph(ApplyWords::tr(
        "Whatever ends the command, \"steward apply --resume\" finds out what was done, plans the "
        "rest anew, and goes on with it after a question or with --yes. Left out is what newer "
        "changes have overtaken: of somebody whose access was changed since that run began, or in "
        "an organization that a newer list was carried out in."));
    help.addTerms(
        ApplyWords::tr("Exit status:"),
        {{QStringLiteral("0"),
          ApplyWords::tr("Everything is as asked for, or with --plan-only can be made so.")},
         {QStringLiteral("1"), ApplyWords::tr("It did not work.")},
         {QStringLiteral("2"), ApplyWords::tr("The options or the file cannot be understood.")},
         {QStringLiteral("3"),
          ApplyWords::tr("Some of it is not as asked for: a line was not read, is blocked, was "
                         "refused, had changed meanwhile, is overtaken, or is in doubt.")}});
    return help.text();
}

CommandText misuse(const QString &sentence)
{
    return wrongUsage(QStringLiteral("apply"), sentence);
}

/// The options of the command, each by its name.
struct ApplyParser
{
    ApplyParser()
    {
        parser.addOptions({help, organization, roster, mode, plan, resume, overtaken, planOnly, yes,
                           format, profile});
    }

    QCommandLineParser parser;
    const QCommandLineOption help {{QStringLiteral("h"), QStringLiteral("help")},
                                   ApplyWords::tr("Print this text.")};
    const QCommandLineOption organization {
        QStringLiteral("organization"),
        ApplyWords::tr("Change the members of this organization; can be given several times. "
                       "Lines of the roster that name an organization are about that one alone."),
        ApplyWords::tr("NAME")};
    const QCommandLineOption roster {
        QStringLiteral("roster"),
        ApplyWords::tr("Read this list of people; \"-\" is standard input."),
        ApplyWords::tr("FILE")};
    const QCommandLineOption mode {QStringLiteral("mode"),
                                   ApplyWords::tr("\"add\", \"set\" or \"equal\", as below."),
                                   ApplyWords::tr("MODE")};
    const QCommandLineOption plan {
        QStringLiteral("plan"),
        ApplyWords::tr("Carry out this plan, which Steward's window exported, instead of reading a "
                       "roster."),
        ApplyWords::tr("FILE")};
    const QCommandLineOption resume {
        QStringLiteral("resume"),
        ApplyWords::tr("Go on with what was interrupted, instead of reading a roster.")};
    const QCommandLineOption overtaken {
        QStringLiteral("overtaken"),
        ApplyWords::tr("With --resume: also make what newer changes have overtaken.")};
    const QCommandLineOption planOnly {
        QStringLiteral("plan-only"),
        ApplyWords::tr("Say what would be changed, and change nothing.")};
    const QCommandLineOption yes {QStringLiteral("yes"),
                                  ApplyWords::tr("Change it without a question.")};
    const QCommandLineOption format {QStringLiteral("format"),
                                     ApplyWords::tr("\"text\" or \"json\"; text if not said."),
                                     ApplyWords::tr("FORMAT")};
    const QCommandLineOption profile {
        QStringLiteral("profile"),
        ApplyWords::tr("Connect as this profile does, with the sign-in that is kept for it, "
                       "instead of with UBIOPS_API_TOKEN."),
        ApplyWords::tr("NAME")};
};

/// Where the changes come from: exactly one of three.
std::optional<QString> readSource(const ApplyParser &options, ApplyOrder &order)
{
    const QCommandLineParser &parser = options.parser;
    const int sources = int(parser.isSet(options.roster)) + int(parser.isSet(options.plan))
                        + int(parser.isSet(options.resume));
    if (sources != 1)
        return ApplyWords::tr("apply takes one of --roster, --plan and --resume.");
    const bool hasRosterOptions = parser.isSet(options.mode) || parser.isSet(options.organization);
    if (!parser.isSet(options.roster)) {
        order.source = parser.isSet(options.plan) ? ApplySource::Plan : ApplySource::OpenRun;
        order.file = parser.value(options.plan);
        return hasRosterOptions
                   ? std::optional(ApplyWords::tr("--mode and --organization go with --roster."))
                   : std::nullopt;
    }
    order.file = parser.value(options.roster);
    order.organizations = parser.values(options.organization);
    order.organizations.removeDuplicates();
    if (!parser.isSet(options.mode))
        return std::nullopt;
    for (const auto &[word, mode] : modeWords) {
        if (parser.value(options.mode) == word) {
            order.mode = mode;
            return std::nullopt;
        }
    }
    return ApplyWords::tr("--mode is add, set or equal.");
}

} // namespace

std::variant<ApplyOrder, CommandText> parseApplyOptions(const QStringList &arguments)
{
    ApplyParser options;
    QCommandLineParser &parser = options.parser;
    if (!parser.parse(arguments))
        return misuse(parser.errorText());
    if (parser.isSet(options.help))
        return CommandText {applyHelp(parser)};
    const QStringList words = parser.positionalArguments().mid(1);
    if (!words.isEmpty())
        return misuse(ApplyWords::tr("\"%1\" is not understood.").arg(words.first()));

    ApplyOrder order {.profile = parser.value(options.profile)};
    if (const std::optional<QString> problem = readSource(options, order))
        return misuse(*problem);
    order.takesOvertaken = parser.isSet(options.overtaken);
    if (order.takesOvertaken && order.source != ApplySource::OpenRun)
        return misuse(ApplyWords::tr("--overtaken goes with --resume."));
    if (parser.isSet(options.planOnly) && parser.isSet(options.yes))
        return misuse(ApplyWords::tr("--plan-only and --yes do not go together."));
    if (parser.isSet(options.planOnly))
        order.extent = ApplyOrder::Extent::PlanOnly;
    else if (parser.isSet(options.yes))
        order.extent = ApplyOrder::Extent::Everything;
    if (parser.isSet(options.format)) {
        const QString format = parser.value(options.format);
        if (format != QLatin1StringView("text") && format != QLatin1StringView("json"))
            return misuse(ApplyWords::tr("--format is text or json."));
        order.format = format == QLatin1StringView("json") ? ApplyFormat::Json : ApplyFormat::Text;
    }
    for (const QCommandLineOption &option :
         {options.organization, options.roster, options.plan, options.profile}) {
        if (parser.isSet(option) && parser.values(option).contains(QString()))
            return misuse(
                ApplyWords::tr("--%1 must not be empty.").arg(option.names().constFirst()));
    }
    return order;
}

} // namespace steward

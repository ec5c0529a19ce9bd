// SPDX-License-Identifier: GPL-3.0-or-later
#include "programoptions.h"

#include "headless/helptext.h"
#include "ui/style/appearance.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace steward {

namespace {

struct ProgramWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgramWords)
};

QString helpOf(const QCommandLineParser &parser)
{
    //: The words stand for options and for a link.
    HelpText help(ProgramWords::tr("steward [options] [LINK]"),
                  ProgramWords::tr("Steward administers UbiOps organizations: their members, "
                                   "subscriptions, credits and resources."),
                  parser);
    help.addTerms(
        //: The heading of what "steward LINK" takes.
        ProgramWords::tr("Link:"),
        {{QStringLiteral("steward://organization/NAME/PAGE"),
          ProgramWords::tr("Go to a page of an organization: overview, members, usage, resources, "
                           "subscription or activity. Where Steward runs already, its window goes "
                           "there, unless it is one of the demo or was given UBIOPS_API_TOKEN.")},
         {QStringLiteral("steward://organizations/PAGE"),
          ProgramWords::tr("Go to a page about all organizations: people, credits or activity; "
                           "without a page, to their list.")}});
    help.addTerms(
        ProgramWords::tr("Commands, which need no display:"),
        {{QStringLiteral("export"),
          ProgramWords::tr("Writes organizations, members, resources or usage as CSV or JSON. See "
                           "%1.")
              .arg(QStringLiteral("steward export --help"))},
         {QStringLiteral("report"),
          ProgramWords::tr("Writes a report about the credits as a PDF file. See %1.")
              .arg(QStringLiteral("steward report --help"))},
         {QStringLiteral("apply"),
          ProgramWords::tr("Changes who is a member of organizations, and who an admin, by a list "
                           "of people. See %1.")
              .arg(QStringLiteral("steward apply --help"))}});
    help.addTerms(
        ProgramWords::tr("Environment:"),
        {{QStringLiteral("UBIOPS_API_TOKEN"),
          ProgramWords::tr("An API token, with or without the word Token before it. Where it is "
                           "set, Steward connects with it by itself, for this run, and stores "
                           "neither.")},
         {QStringLiteral("UBIOPS_API_HOST"),
          ProgramWords::tr(
              "The address of the API that the token is for. It defaults to %1; a host "
              "without a version gets %2.")
              .arg(QStringLiteral("https://api.ubiops.com/v2.1"), QStringLiteral("/v2.1"))},
         {QStringLiteral("QT_LOGGING_RULES"),
          ProgramWords::tr("\"%1\" writes one line a request to standard error: its method, path "
                           "template, status and duration, never a name or a secret.")
              .arg(QStringLiteral("steward.api.info=true"))}});
    help.addTerms(
        ProgramWords::tr("Files:"),
        {{QStringLiteral("~/.config/steward/steward.ini"),
          ProgramWords::tr("The profiles, and how the window was left. No secret is kept in it: "
                           "those are in the desktop's keychain, or in memory alone.")},
         {QStringLiteral("~/.cache/steward/organizations"),
          ProgramWords::tr("The organizations of each profile that stays signed in, as they were "
                           "last: for the next start. They go with the sign-in.")},
         {QStringLiteral("~/.local/share/steward/journal.sqlite"),
          ProgramWords::tr("Every change that was sent, and what became of it. No secret is kept "
                           "in it; nothing of the demo is.")}});
    help.addTerms(
        ProgramWords::tr("Exit status:"),
        {{QStringLiteral("0"), ProgramWords::tr("All went well.")},
         {QStringLiteral("1"), ProgramWords::tr("What was asked for did not work.")},
         {QStringLiteral("2"), ProgramWords::tr("The command line cannot be understood.")}});
    return help.text();
}

} // namespace

QString languageAskedFor(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
        if (arguments[i - 1] == option)
            return arguments[i];
    }
    return {};
}

std::variant<ProgramOptions, ProgramText> parseProgramOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    // Qt's own help option brings --help-all along, which is about Qt.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  ProgramWords::tr("Print this text."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        ProgramWords::tr(
            "Open the demo: a made-up company on a server that is part of the program, "
            "on this machine alone. Nothing that is changed in it outlives the run."));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        ProgramWords::tr(
            "Open the demo, draw every page and dialog, light and dark, into a PNG in "
            "DIR, which is made where it is missing, and quit. Works without a display "
            "when QT_QPA_PLATFORM is \"offscreen\"."),
        ProgramWords::tr("DIR"));
    const QCommandLineOption quitWhenLoaded(
        QStringLiteral("quit-when-loaded"),
        ProgramWords::tr("Quit once the organizations are listed, and print how long it took from "
                         "the start, in milliseconds: {\"first_paint_ms\": …, \"loaded_ms\": …}."));
    const QCommandLineOption appearance(
        QStringLiteral("appearance"),
        ProgramWords::tr(
            "\"light\", \"dark\" or \"system\" (as the desktop), or with more contrast "
            "\"high-contrast-light\", \"high-contrast-dark\" or \"high-contrast\" (light "
            "or dark as the desktop), instead of what was chosen in the settings."),
        ProgramWords::tr("NAME"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        ProgramWords::tr(
            "\"en\", \"de\", \"nl\" or \"system\" (as the desktop), instead of what was "
            "chosen in the settings."),
        ProgramWords::tr("NAME"));
    parser.addOptions({demo, screenshots, quitWhenLoaded, appearance, language});

    const auto misuse = [](const QString &sentence) {
        return ProgramText {
            ProgramWords::tr("steward: %1 See steward --help.").arg(sentence) + u'\n', 2};
    };
    if (!parser.parse(arguments))
        return misuse(parser.errorText());
    if (parser.isSet(help))
        return ProgramText {helpOf(parser)};
    if (parser.isSet(version))
        return ProgramText {QStringLiteral("steward %1\n").arg(QLatin1StringView(STEWARD_VERSION))};
    ProgramOptions options;
    const QStringList places = parser.positionalArguments();
    // A browser that passes a link on has nobody who reads what is said here: the window says that
    // it leads nowhere.
    const QString scheme = QStringLiteral("steward:");
    if (places.size() > 1
        || (!places.isEmpty() && !places.first().startsWith(scheme, Qt::CaseInsensitive)))
        return misuse(ProgramWords::tr("\"%1\" is not understood.").arg(places.last()));
    options.link = places.value(0);

    options.demo = parser.isSet(demo) || parser.isSet(screenshots);
    options.quitWhenLoaded = parser.isSet(quitWhenLoaded);
    options.screenshotDirectory = parser.value(screenshots);
    options.appearance = parser.value(appearance);
    options.language = parser.value(language);
    if (parser.isSet(screenshots) && options.screenshotDirectory.isEmpty())
        return misuse(ProgramWords::tr("--screenshots takes a folder."));
    if (!options.appearance.isEmpty()
        && keyOf(appearanceOf(options.appearance)) != options.appearance)
        return misuse(ProgramWords::tr("--appearance is light, dark, system, high-contrast, "
                                       "high-contrast-light or high-contrast-dark."));
    const QStringList languages {QString(), QStringLiteral("system"), QStringLiteral("en"),
                                 QStringLiteral("de"), QStringLiteral("nl")};
    if (!languages.contains(options.language))
        return misuse(ProgramWords::tr("--language is en, de, nl or system."));
    return options;
}

} // namespace steward

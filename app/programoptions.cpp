// SPDX-License-Identifier: GPL-3.0-or-later
#include "programoptions.h"

#include "ui/style/appearance.h"

#include <QCommandLineParser>

namespace steward {

namespace {

const QString environmentHelp = QStringLiteral(R"(
Commands, which need no display:
  export            Writes organizations, members, resources or usage as CSV or JSON. See
                    steward export --help.
  report            Writes a report about the credits as a PDF file. See steward report --help.
  apply             Changes who is a member of organizations, and who an admin, by a list of
                    people. See steward apply --help.

Environment:
  UBIOPS_API_TOKEN  An API token, with or without the word Token before it. Where it is set,
                    Steward connects with it by itself, for this run, and stores neither.
  UBIOPS_API_HOST   The address of the API that the token is for. It defaults to
                    https://api.ubiops.com/v2.1; a host without a version gets /v2.1.
  QT_LOGGING_RULES  "steward.api.info=true" writes one line a request to standard error: its
                    method, path template, status and duration, never a name or a secret.

Files:
  ~/.config/steward/steward.ini  The profiles, and how the window was left. No secret is kept in
                                 it: those are in the desktop's keychain, or in memory alone.
  ~/.cache/steward/organizations The organizations of each profile that stays signed in, as they
                                 were last: for the next start. They go with the sign-in.
  ~/.local/share/steward/journal.sqlite
                                 Every change that was sent, and what became of it. No secret is
                                 kept in it; nothing of the demo is.

Exit status:
  0 when all went well, 1 when what was asked for did not work, 2 when the command line cannot be
  understood.
)");

} // namespace

std::variant<ProgramOptions, ProgramText> parseProgramOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Steward administers UbiOps organizations: their members, subscriptions, "
                       "credits and resources."));
    // Qt's own help option brings --help-all along, which is about Qt.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Print this text."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral("Open the demo: a made-up company on a server that is part of the program, "
                       "on this machine alone. Nothing that is changed in it outlives the run."));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        QStringLiteral("Open the demo, draw every page and dialog, light and dark, into a PNG in "
                       "DIR, which is made where it is missing, and quit. Works without a display "
                       "when QT_QPA_PLATFORM is \"offscreen\"."),
        QStringLiteral("DIR"));
    const QCommandLineOption quitWhenLoaded(
        QStringLiteral("quit-when-loaded"),
        QStringLiteral("Quit once the organizations are listed, and print how long it took from "
                       "the start, in milliseconds: {\"first_paint_ms\": …, \"loaded_ms\": …}."));
    const QCommandLineOption appearance(
        QStringLiteral("appearance"),
        QStringLiteral(
            "\"light\", \"dark\" or \"system\" (as the desktop), or with more contrast "
            "\"high-contrast-light\", \"high-contrast-dark\" or \"high-contrast\" (light "
            "or dark as the desktop), instead of what was chosen in the settings."),
        QStringLiteral("NAME"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QStringLiteral("\"en\", \"de\", \"nl\" or \"system\" (as the desktop), instead of what was "
                       "chosen in the settings."),
        QStringLiteral("NAME"));
    parser.addOptions({demo, screenshots, quitWhenLoaded, appearance, language});

    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        QStringLiteral("Go to a place: steward://organization/NAME/PAGE, where the page is "
                       "overview, members, usage, resources, subscription or activity, or "
                       "steward://organizations. Where Steward runs already, its window goes "
                       "there."),
        QStringLiteral("[LINK]"));

    const auto misuse = [](const QString &sentence) {
        return ProgramText {QStringLiteral("steward: %1 See steward --help.\n").arg(sentence), 2};
    };
    if (!parser.parse(arguments))
        return misuse(parser.errorText());
    if (parser.isSet(help))
        return ProgramText {parser.helpText() + environmentHelp};
    if (parser.isSet(version))
        return ProgramText {QStringLiteral("steward %1\n").arg(QLatin1StringView(STEWARD_VERSION))};
    ProgramOptions options;
    const QStringList places = parser.positionalArguments();
    if (!places.isEmpty())
        options.place = parsePlaceLink(places.first());
    if (places.size() > 1 || (!places.isEmpty() && !options.place))
        return misuse(QStringLiteral("\"%1\" is not understood.").arg(places.last()));

    options.demo = parser.isSet(demo) || parser.isSet(screenshots);
    options.quitWhenLoaded = parser.isSet(quitWhenLoaded);
    options.screenshotDirectory = parser.value(screenshots);
    options.appearance = parser.value(appearance);
    options.language = parser.value(language);
    if (parser.isSet(screenshots) && options.screenshotDirectory.isEmpty())
        return misuse(QStringLiteral("--screenshots takes a folder."));
    if (!options.appearance.isEmpty()
        && keyOf(appearanceOf(options.appearance)) != options.appearance)
        return misuse(QStringLiteral("--appearance is light, dark, system, high-contrast, "
                                     "high-contrast-light or high-contrast-dark."));
    const QStringList languages {QString(), QStringLiteral("system"), QStringLiteral("en"),
                                 QStringLiteral("de"), QStringLiteral("nl")};
    if (!languages.contains(options.language))
        return misuse(QStringLiteral("--language is en, de, nl or system."));
    return options;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include "sandbox/seeddata.h"

#include <QCommandLineParser>

#include <limits>

namespace steward::sandbox {

namespace {

/// An option whose value is a whole number, and where it goes.
struct NumberOption
{
    QString name;
    QString valueName;
    QString description;
    qint64 lowest;
    qint64 highest;
    qint64 standard;
    void (*store)(SandboxOptions &options, qint64 value);
};

QList<NumberOption> numberOptions()
{
    const SandboxOptions standard;
    return {
        {QStringLiteral("port"), QStringLiteral("N"),
         QStringLiteral("Listen on this port of 127.0.0.1. 0 takes any free one (default: 0)."), 0,
         65'535, standard.port,
         [](SandboxOptions &options, qint64 value) { options.port = static_cast<quint16>(value); }},
        {QStringLiteral("organizations"), QStringLiteral("N"),
         QStringLiteral("Make this many organizations (1 to 10000, default: 12)."), 1, 10'000,
         standard.organizations,
         [](SandboxOptions &options, qint64 value) {
             options.organizations = static_cast<int>(value);
         }},
        {QStringLiteral("members"), QStringLiteral("N"),
         QStringLiteral("Give the first organization, acme-vision, this many members (1 to 200000, "
                        "default: 48)."),
         1, 200'000, standard.members,
         [](SandboxOptions &options, qint64 value) { options.members = static_cast<int>(value); }},
        {QStringLiteral("projects"), QStringLiteral("N"),
         QStringLiteral(
             "Give the first organization this many projects, deleted ones counted (1 to "
             "5000, default: 16)."),
         1, 5'000, standard.projects,
         [](SandboxOptions &options, qint64 value) { options.projects = static_cast<int>(value); }},
        {QStringLiteral("days"), QStringLiteral("N"),
         QStringLiteral("Let usage begin this many days ago (1 to 3660, default: 730)."), 1, 3'660,
         standard.days,
         [](SandboxOptions &options, qint64 value) { options.days = static_cast<int>(value); }},
        {QStringLiteral("seed"), QStringLiteral("N"),
         QStringLiteral("Make the data from this number: the same number gives the same data, "
                        "counted back from today (default: 1). Tokens are random all the same."),
         0, std::numeric_limits<quint32>::max(), standard.seed,
         [](SandboxOptions &options, qint64 value) { options.seed = static_cast<quint32>(value); }},
        {QStringLiteral("latency"), QStringLiteral("MS"),
         QStringLiteral("Hold every answer back for this many milliseconds (0 to 600000, default: "
                        "0)."),
         0, 600'000, standard.latencyMs,
         [](SandboxOptions &options, qint64 value) {
             options.latencyMs = static_cast<int>(value);
         }},
        {QStringLiteral("rate-limit"), QStringLiteral("PER_MINUTE"),
         QStringLiteral(
             "Answer this many requests a minute, and the others with 429. 0 is no limit "
             "(default: 0)."),
         0, 1'000'000'000, standard.rateLimitPerMinute,
         [](SandboxOptions &options, qint64 value) {
             options.rateLimitPerMinute = static_cast<int>(value);
         }},
    };
}

QString description()
{
    return QStringLiteral(
               "A server with the UbiOps Organizations API and the data of a made-up company, for\n"
               "demonstrations, tests and trying out clients. It listens on 127.0.0.1 only.\n"
               "\n"
               "When it is ready, it prints one line of JSON: its \"url\", the \"tokens\" of an "
               "admin, of a\n"
               "regular member and of the vendor (who alone changes subscriptions), each as the "
               "value of\n"
               "an Authorization header, and an e-mail address, a password and a second factor to\n"
               "\"sign_in\" with. It runs until SIGINT or SIGTERM ends it. %1 is a voucher that "
               "it\n"
               "knows; an address at sso.example.com signs in elsewhere.")
        .arg(workshopVoucher());
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    // Qt's own help option brings --help-all along, which is about windows.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Print this text."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption database(
        QStringLiteral("database"),
        QStringLiteral(
            "Keep everything, tokens too, in this SQLite file. One that exists is used as "
            "it is, and the options about data do nothing. Without this option all is "
            "gone at the end."),
        QStringLiteral("FILE"));
    parser.addOption(database);
    const QCommandLineOption faultRate(
        QStringLiteral("fault-rate"),
        QStringLiteral("Let this part of all requests, 0 to 1, meet a fault: a dropped connection, "
                       "half an answer or one a byte at a time, garbage, 429, 500, 502, 503, a "
                       "redirect. The same --seed brings the same faults (default: 0)."),
        QStringLiteral("P"));
    parser.addOption(faultRate);
    const QList<NumberOption> numbers = numberOptions();
    for (const NumberOption &number : numbers)
        parser.addOption({number.name, number.description, number.valueName});

    if (!parser.parse(arguments))
        return Misuse {parser.errorText()}; // a sentence already
    if (parser.isSet(help))
        return Information {parser.helpText()};
    if (parser.isSet(version))
        return Information {QStringLiteral("steward-sandbox " STEWARD_VERSION "\n")};
    if (!parser.positionalArguments().isEmpty()) {
        return Misuse {QStringLiteral("%1 is not an option; see --help.")
                           .arg(parser.positionalArguments().constFirst())};
    }

    SandboxOptions options;
    options.databaseFile = parser.value(database);
    if (parser.isSet(database) && options.databaseFile.isEmpty())
        return Misuse {QStringLiteral("--database needs the name of a file.")};
    if (parser.isSet(faultRate)) {
        bool isNumber = false;
        options.faultRate = parser.value(faultRate).toDouble(&isNumber);
        if (!isNumber || !(options.faultRate >= 0 && options.faultRate <= 1))
            return Misuse {QStringLiteral("--fault-rate needs a number from 0 to 1.")};
    }
    for (const NumberOption &number : numbers) {
        if (!parser.isSet(number.name))
            continue;
        bool isNumber = false;
        const qint64 value = parser.value(number.name).toLongLong(&isNumber);
        if (!isNumber || value < number.lowest || value > number.highest) {
            return Misuse {QStringLiteral("--%1 needs a whole number from %2 to %3.")
                               .arg(number.name)
                               .arg(number.lowest)
                               .arg(number.highest)};
        }
        number.store(options, value);
    }
    return options;
}

} // namespace steward::sandbox

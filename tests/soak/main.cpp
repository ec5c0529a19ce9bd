// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soak.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

namespace {

using namespace steward::soak;

constexpr double megabyte = 1'000'000;

/// Requests by what the client's log says of them. It writes in its own thread alone.
struct Requests
{
    int answered = 0;
    int failed = 0;
    int refused = 0; ///< with 429, and in line again
} requests;

void count(QtMsgType type, const QMessageLogContext &context, const QString &line)
{
    if (type != QtInfoMsg || qstrcmp(context.category, "steward.api") != 0) {
        std::fprintf(stderr, "%s\n", qPrintable(line));
        return;
    }
    if (line.contains(QLatin1StringView(" answered, ")))
        ++requests.answered;
    else if (line.contains(QLatin1StringView(" failed, ")))
        ++requests.failed;
    else
        ++requests.refused;
}

/// Prints what \a report says; false where it is not good.
bool print(const Report &report, double allowedGrowth, qint64 seconds)
{
    const double growth = double(report.memoryAtEnd - report.memoryAtStart) / megabyte;
    std::printf("refreshes   %d with new data, %d failed, in %lld s\n", report.succeeded,
                report.failed, static_cast<long long>(seconds));
    std::printf("requests    %d sent: %d answered, %d failed, %d refused with 429\n",
                requests.answered + requests.failed + requests.refused, requests.answered,
                requests.failed, requests.refused);
    const ChangeReport &changes = report.changes;
    std::printf("changes     %d: %d made once each, %d told not to be made and not made, %d not "
                "known and made at most once\n",
                changes.total(), changes.done, changes.notDone, changes.open);
    std::printf(
        "memory      %.1f MB after %d refreshes, %.1f MB at the end: growth %.1f MB of %.0f "
        "allowed\n",
        double(report.memoryAtStart) / megabyte, report.warmUp,
        double(report.memoryAtEnd) / megabyte, growth, allowedGrowth);
    if (!report.problem.isEmpty())
        std::printf("%s\n", qPrintable(report.problem));
    return report.problem.isEmpty() && requests.answered > 0 && changes.done > 0
           && report.memoryAtStart > 0 && growth <= allowedGrowth;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Refreshes everything that Steward shows, over and over, from a sandbox with faults, and "
        "changes members in between."));
    parser.addHelpOption();
    const Plan standard;
    const QCommandLineOption refreshes(QStringLiteral("refreshes"),
                                       QStringLiteral("How many (default: 10000)."),
                                       QStringLiteral("N"), QString::number(standard.refreshes));
    const QCommandLineOption faultRate(QStringLiteral("fault-rate"),
                                       QStringLiteral("As steward-sandbox has it (default: 0.1)."),
                                       QStringLiteral("P"), QString::number(standard.faultRate));
    const QCommandLineOption seed(QStringLiteral("seed"),
                                  QStringLiteral("As steward-sandbox has it (default: 1)."),
                                  QStringLiteral("N"), QString::number(standard.seed));
    const QCommandLineOption growth(
        QStringLiteral("growth"),
        QStringLiteral("How many MB the memory may grow by (default: 5)."), QStringLiteral("MB"),
        QStringLiteral("5"));
    parser.addOptions({refreshes, faultRate, seed, growth});
    parser.process(application);

    QLoggingCategory::setFilterRules(QStringLiteral("steward.api.info=true"));
    qInstallMessageHandler(count);
    QElapsedTimer elapsed;
    elapsed.start();
    Soak soak({parser.value(refreshes).toInt(), parser.value(faultRate).toDouble(),
               parser.value(seed).toUInt()});
    QObject::connect(&soak, &Soak::finished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &soak, &Soak::start);
    QCoreApplication::exec();
    return print(soak.report(), parser.value(growth).toDouble(), elapsed.elapsed() / 1000) ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmark.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace steward::bench {

namespace {

constexpr int programPatienceMs = 60'000;

/// Runs \a program in a home of its own and gives the line of JSON that it prints.
QJsonObject run(const QString &program, const QStringList &arguments,
                const QHash<QString, QString> &variables = {})
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.filePath(QStringLiteral("cache")));
    for (auto each = variables.cbegin(); each != variables.cend(); ++each)
        environment.insert(each.key(), each.value());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(programPatienceMs))
        qWarning("%s does not end.", qPrintable(program));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString self()
{
    return QCoreApplication::applicationFilePath();
}

double figureOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toDouble();
}

} // namespace

void measureStart(const Size &size, Report &report)
{
    test::SandboxProcess sandbox;
    if (!sandbox.start({}))
        qFatal("steward-sandbox does not start.");
    const QString url = sandbox.address().url.toString();
    QList<double> barePaints;
    QList<double> bareLoads;
    QList<double> paints;
    QList<double> loads;
    for (int i = 0; i < size.starts; ++i) {
        const QJsonObject bare =
            run(self(), {QStringLiteral("--bare-window"), url + QStringLiteral("/status")});
        barePaints.append(figureOf(bare, "first_paint_ms"));
        bareLoads.append(figureOf(bare, "loaded_ms"));
        const QJsonObject whole =
            run(QStringLiteral(STEWARD_PROGRAMS "/steward"), {QStringLiteral("--quit-when-loaded")},
                {{QStringLiteral("UBIOPS_API_HOST"), url},
                 {QStringLiteral("UBIOPS_API_TOKEN"), sandbox.address().adminToken}});
        paints.append(figureOf(whole, "first_paint_ms"));
        loads.append(figureOf(whole, "loaded_ms"));
    }
    report.add({QStringLiteral("startup.first_paint"), median(paints), QStringLiteral("ms"),
                median(barePaints), 2.0, QStringLiteral("%1 starts").arg(size.starts)});
    report.add({QStringLiteral("startup.loaded"),
                median(loads),
                QStringLiteral("ms"),
                median(bareLoads),
                2.0,
                {}});
}

void measureMemory(const Size &size, Report &report)
{
    test::SandboxProcess sandbox;
    if (!sandbox.start({}))
        qFatal("steward-sandbox does not start.");
    const QString url = sandbox.address().url.toString();
    QList<double> bare;
    QList<double> whole;
    for (int i = 0; i < std::min(3, size.repetitions); ++i) {
        bare.append(
            figureOf(run(self(), {QStringLiteral("--bare-window"), QString()}), "memory_mb"));
        whole.append(figureOf(
            run(self(), {QStringLiteral("--whole-window"), url, sandbox.address().adminToken}),
            "memory_mb"));
    }
    report.add({QStringLiteral("memory.window"), median(whole), QStringLiteral("MB"), median(bare),
                1.5, QStringLiteral("resident; one ordinary organization is open")});
}

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "controllers/localcopies.h"
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace steward::bench {

namespace {

constexpr int programPatienceMs = 60'000;
constexpr int copiedOrganizations = 12; // as many as the demo has

/// Runs \a program with its files in \a home and gives the line of JSON that it prints.
QJsonObject run(const QString &program, const QStringList &arguments, const QTemporaryDir &home,
                const QHash<QString, QString> &variables = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.filePath(QStringLiteral("cache")));
    for (auto each = variables.cbegin(); each != variables.cend(); ++each)
        environment.insert(each.key(), each.value());
    QProcess process;
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

/// Leaves in \a home what a profile leaves there that was in use: itself, and a copy of what it
/// had.
void leaveProfile(const QTemporaryDir &home, const QUrl &address)
{
    Profile profile;
    profile.id = QStringLiteral("benchmark");
    profile.name = QStringLiteral("Benchmark");
    profile.address = address;
    Settings settings;
    settings.profiles = recordsOf({profile});
    settings.profile = profile.id;
    LocalCopy copy {QDateTime::currentDateTimeUtc(), {}};
    for (int i = 0; i < copiedOrganizations; ++i) {
        OrganizationRow row;
        row.organization = {QString::number(i),
                            {QStringLiteral("organization-%1").arg(i)},
                            copy.asOf,
                            QStringLiteral("active"),
                            false};
        row.subscription = QStringLiteral("premium");
        row.members = 10 * i;
        row.admins = i;
        row.credits = Credits(100 * i);
        row.projects = i;
        copy.rows.append(row);
    }
    const LocalCopies copies(home.filePath(QStringLiteral("cache/steward/organizations")));
    if (!settings.save(home.filePath(QStringLiteral("config/steward/steward.ini")))
        || !copies.write(profile, copy))
        qFatal("The profile cannot be left.");
}

} // namespace

void measureStart(const Size &size, Report &report)
{
    test::SandboxProcess sandbox;
    if (!sandbox.start({}))
        qFatal("steward-sandbox does not start.");
    const QString url = sandbox.address().url.toString();
    const QString steward = QStringLiteral(STEWARD_PROGRAMS "/steward");
    const QStringList quits {QStringLiteral("--quit-when-loaded")};
    QList<double> barePaints;
    QList<double> bareLoads;
    QList<double> paints;
    QList<double> loads;
    for (int i = 0; i < size.starts; ++i) {
        const QTemporaryDir home;
        const QJsonObject bare =
            run(self(), {QStringLiteral("--bare-window"), url + QStringLiteral("/status")}, home);
        barePaints.append(figureOf(bare, "first_paint_ms"));
        bareLoads.append(figureOf(bare, "loaded_ms"));
        const QTemporaryDir used;
        leaveProfile(used, sandbox.address().url);
        // With a copy to show; there need be no keychain here, and the run ends for want of one.
        const QJsonObject whole = run(steward, quits, used);
        paints.append(figureOf(whole, "first_paint_ms"));
        const QJsonObject loaded =
            run(steward, quits, home,
                {{QStringLiteral("UBIOPS_API_HOST"), url},
                 {QStringLiteral("UBIOPS_API_TOKEN"), sandbox.address().adminToken}});
        loads.append(figureOf(loaded, "loaded_ms"));
    }
    report.add({QStringLiteral("startup.first_paint"), median(paints), QStringLiteral("ms"),
                median(barePaints), 2.0,
                QStringLiteral("%1 starts, with a copy of %2 organizations")
                    .arg(size.starts)
                    .arg(copiedOrganizations)});
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
        const QTemporaryDir home;
        bare.append(
            figureOf(run(self(), {QStringLiteral("--bare-window"), QString()}, home), "memory_mb"));
        whole.append(figureOf(
            run(self(), {QStringLiteral("--whole-window"), url, sandbox.address().adminToken},
                home),
            "memory_mb"));
    }
    report.add({QStringLiteral("memory.window"), median(whole), QStringLiteral("MB"), median(bare),
                1.5, QStringLiteral("resident; one ordinary organization is open")});
}

} // namespace steward::bench

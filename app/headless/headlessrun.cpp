// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/headlessrun.h"

#include "api/apiclient.h"
#include "base/keychain.h"
#include "controllers/profilescontroller.h"
#include "headless/connectionsource.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace steward {

namespace {

struct HeadlessRunWords
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessRunWords)
};

ApiLimits limitsOf(const Settings &settings)
{
    ApiLimits limits;
    limits.connecting = settings.deadlines.connecting;
    limits.firstByte = settings.deadlines.firstByte;
    limits.wholeRequest = settings.deadlines.wholeRequest;
    limits.bodyBytes = settings.answerLimit.bytes();
    return limits;
}

} // namespace

void complain(const QString &sentence)
{
    std::fputs(qPrintable(QStringLiteral("steward: %1\n").arg(sentence)), stderr);
}

ExitStatus runHeadless(const QString &profile, const HeadlessWork &work)
{
    const std::optional<Result<Connection>> given =
        profile.isEmpty() ? connectionFromEnvironment() : std::nullopt;
    if (profile.isEmpty() && !given) {
        complain(HeadlessRunWords::tr("Set UBIOPS_API_TOKEN, or name a profile with --profile."));
        return WrongUsage;
    }

    const Settings settings = Settings::load(Settings::defaultPath());
    Keychain keychain;
    ProfilesController profiles(keychain);
    profiles.restore(settings);
    ApiClient client;
    client.setLimits(limitsOf(settings));

    QEventLoop loop;
    ExitStatus status = AllWell;
    const auto finish = [&](const Result<Done> &result) {
        if (!result) {
            complain(result.error().message);
            status = Failed;
        }
        loop.quit();
    };
    const auto begin = [&](const Result<Connection> &connection) {
        if (!connection) {
            finish(connection.error());
            return;
        }
        client.setConnection(*connection);
        work(client, finish);
    };
    if (given)
        QTimer::singleShot(0, &loop, [&] { begin(*given); });
    else
        findProfileConnection(profiles, profile, &loop, begin);
    loop.exec();
    return status;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/connectionsource.h"

#include "base/sentence.h"
#include "controllers/profilescontroller.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace steward {

namespace {

struct ConnectionSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSourceWords)
};

ApiError cannotConnect(const QString &sentence)
{
    return {ErrorKind::Local, 0, sentence, {}};
}

Result<Profile> profileNamed(const QList<Profile> &profiles, const QString &name)
{
    QList<Profile> found;
    for (const Profile &profile : profiles) {
        if (profile.name == name)
            found.append(profile);
    }
    if (found.isEmpty()) {
        return cannotConnect(
            ConnectionSourceWords::tr("There is no profile with the name \"%1\".").arg(name));
    }
    if (found.size() > 1) {
        return cannotConnect(
            ConnectionSourceWords::tr("There is more than one profile with the name \"%1\".")
                .arg(name));
    }
    return found.first();
}

QString whyNoAddress(const QString &host)
{
    if (addressProblem(host) == AddressProblem::PlainHttp)
        return ConnectionSourceWords::tr(
            "Use https: a token sent over http can be read on the way. Plain http is for this "
            "machine alone, and for profiles that allow it.");
    return ConnectionSourceWords::tr("An address looks like %1.").arg(defaultApiAddress());
}

} // namespace

std::optional<Result<Connection>> connectionFromEnvironment()
{
    const QString token = qEnvironmentVariable("UBIOPS_API_TOKEN");
    if (token.isEmpty())
        return std::nullopt;
    const QString given = qEnvironmentVariable("UBIOPS_API_HOST");
    const QString host = given.isEmpty() ? defaultApiAddress() : given;
    const std::optional<QUrl> address = parseApiAddress(host);
    const Credential credential = Credential::fromToken(token);
    if (!address || credential.isEmpty()) {
        const char *name = address ? "UBIOPS_API_TOKEN" : "UBIOPS_API_HOST";
        const QString why = address
                                ? ConnectionSourceWords::tr("A token is one line of visible ASCII "
                                                            "characters.")
                                : whyNoAddress(host);
        return cannotConnect(ConnectionSourceWords::tr("%1 in the environment cannot be used. %2")
                                 .arg(QLatin1StringView(name), why));
    }
    return Connection {address->host(), *address, credential};
}

void findProfileConnection(ProfilesController &profiles, const QString &name, QObject *context,
                           std::function<void(Result<Connection>)> found)
{
    const Result<Profile> profile = profileNamed(profiles.profiles(), name);
    if (!profile) {
        QMetaObject::invokeMethod(
            context, [found = std::move(found), error = profile.error()] { found(error); },
            Qt::QueuedConnection);
        return;
    }
    // What the keychain says of itself comes before its answer.
    const auto reason = std::make_shared<QString>();
    const QMetaObject::Connection listening =
        QObject::connect(&profiles, &ProfilesController::keychainFailed, context,
                         [reason](const QString &sentence) { *reason = sentence; });
    profiles.findCredential(
        profile->id, context,
        [found = std::move(found), profile = *profile, reason,
         listening](const Credential &credential) {
            QObject::disconnect(listening);
            if (!credential.isEmpty()) {
                found(connectionOf(profile, credential));
                return;
            }
            const QString sentence =
                ConnectionSourceWords::tr(
                    "No sign-in is kept for the profile \"%1\". Sign in to it in Steward's window "
                    "and stay signed in, or set UBIOPS_API_TOKEN.")
                    .arg(profile.name);
            found(cannotConnect(sentences(*reason, sentence)));
        });
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/report.h"
#include "benchmarks/stopwatch.h"
#include "controllers/accessrunner.h"
#include "controllers/changerunner.h"
#include "controllers/organizationscontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "support/sandboxprocess.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

namespace steward::bench {

namespace {

constexpr int latencyMs = 20;

QString addressOf(const char *prefix, int number)
{
    return QStringLiteral("%1%2@example.com").arg(QLatin1StringView(prefix)).arg(number);
}

/// One invitation after the other over one connection that is kept.
double oneByOne(const SandboxAddress &address, const OrganizationName &organization, int count)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(
        address.url.toString() + QStringLiteral("/organizations/%1/users").arg(organization.text)));
    request.setRawHeader("Authorization", "Token " + address.adminToken.toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    return timeOf([&] {
        for (int i = 0; i < count; ++i) {
            const QByteArray body =
                "{\"email\":\"" + addressOf("single", i).toLatin1() + "\",\"admin\":false}";
            QNetworkReply *reply = network.post(request, body);
            waitFor([reply] { return reply->isFinished(); });
            reply->deleteLater();
        }
    });
}

/// A service that holds each answer back, and a workspace that is connected to it.
class SlowService
{
public:
    SlowService() : workspace(client, systemClock, m_journal.path())
    {
        if (!sandbox.start({QStringLiteral("--latency"), QString::number(latencyMs)}))
            qFatal("steward-sandbox does not start.");
        workspace.session().connectTo({QStringLiteral("Benchmark"), sandbox.address().url,
                                       Credential::fromToken(sandbox.address().adminToken)},
                                      [](const Result<Done> &) {});
        waitFor([this] {
            const OrganizationsController &organizations = workspace.organizations();
            return organizations.hasData() && organizations.remainingDetails() == 0;
        });
        organization = workspace.organizations().model().at(0).organization.name;
    }

    /// Invites \a count people as the window does; gives how long that takes.
    double invite(int count)
    {
        QList<AccessStep> steps;
        for (int i = 0; i < count; ++i) {
            AccessStep step;
            step.organization = organization;
            step.email = addressOf("bulk", i);
            step.after = Access::Regular;
            steps.append(step);
        }
        return timeOf([&] {
            AccessRunner &runner = workspace.runner();
            runner.start(RunSource::Roster, steps);
            waitFor([&] { return runner.state() == AccessRunner::State::Over; });
        });
    }

private:
    const QTemporaryDir m_journal;

public:
    test::SandboxProcess sandbox;
    ApiClient client;
    Workspace workspace;
    OrganizationName organization;
};

} // namespace

double timeToInvite(int count)
{
    return SlowService().invite(count);
}

void measureBulk(const Size &size, Report &report)
{
    SlowService service;
    const double single =
        oneByOne(service.sandbox.address(), service.organization, size.invitationsOneByOne)
        / size.invitationsOneByOne * size.invitations;
    const double all = service.invite(size.invitations);
    int made = 0;
    for (const StepOutcome &outcome : service.workspace.runner().outcomes())
        made += outcome.state == StepState::Done ? 1 : 0;
    report.add({QStringLiteral("bulk.invite"), all, QStringLiteral("ms"), single, 0.2,
                QStringLiteral("%1 of %2 done, each in the journal first")
                    .arg(made)
                    .arg(size.invitations)});
}

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/barewindow.h"

#include "api/apiclient.h"
#include "base/sessionsecretstore.h"
#include "benchmarks/stopwatch.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/usagecontroller.h"
#include "controllers/workspace.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>
#include <optional>

namespace steward::bench {

namespace {

/// Knows when a widget was painted first.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) : QObject(&widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }

    bool isPainted = false;
};

} // namespace

int runBareWindow(int argc, char *argv[], const QString &url)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *table = new QTableView(&window);
    QStandardItemModel model(10, 5);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1360, 860);
    const PaintWatch watch(window);
    window.show();
    waitFor([&watch] { return watch.isPainted; });
    const qint64 painted = sinceStart.elapsed();
    std::optional<QNetworkAccessManager> network;
    if (!url.isEmpty()) {
        const QNetworkReply *reply = network.emplace().get(QNetworkRequest(QUrl(url)));
        waitFor([reply] { return reply->isFinished(); });
    }
    const qint64 loaded = sinceStart.elapsed();
    waitMs(200);
    std::printf("{\"first_paint_ms\": %lld, \"loaded_ms\": %lld, \"memory_mb\": %f}\n",
                static_cast<long long>(painted), static_cast<long long>(loaded),
                residentMegabytes());
    return 0;
}

int runWholeWindow(int argc, char *argv[], const QString &url, const QString &token)
{
    const QApplication application(argc, argv);
    ApiClient client;
    Workspace workspace(client);
    SessionSecretStore keychain;
    ProfilesController profiles(keychain);
    MainWindow window(workspace, profiles, Settings(),
                      []() -> Result<Connection> { return Connection(); });
    window.show();
    window.connectTo({QStringLiteral("Benchmark"), QUrl(url), Credential::fromToken(token)});
    waitFor([&] { return workspace.organizations().hasData(); });
    window.openOrganization(workspace.organizations().model().at(0).organization.name);
    waitFor([&] { return workspace.members().hasData() && workspace.periodUsage().hasData(); });
    waitMs(1000);
    std::printf("{\"memory_mb\": %f}\n", residentMegabytes());
    return 0;
}

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/usageapi.h"
#include "controllers/resourcescontroller.h"
#include "sandbox/sandboxserver.h"
#include "support/find.h"
#include "ui/charts/resourceschart.h"
#include "ui/resources/resourcespage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QTest>

using namespace steward;
using namespace steward::test;

/// The real page and controller against the real sandbox.
class tst_ResourcesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void loadsWhenItIsShown();
    void showsTheServicesCounts();
    void showsNothingOfTheOrganizationBefore();
    void saysWhereLoadingFailed();
    void sortsAndKeepsTheOrder();

private:
    ResourcesChart *chart() const
    {
        return named<ResourcesChart>(*m_page, QStringLiteral("Resources chart"));
    }
    DataTable *table() const { return named<DataTable>(*m_page, QStringLiteral("Resources")); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<SandboxServer> m_sandbox;
    SandboxAddress m_address;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<UsageApi> m_api;
    std::unique_ptr<ResourcesController> m_controller;
    std::unique_ptr<ResourcesPage> m_page;
    const OrganizationName m_acme {QStringLiteral("acme-vision")};
};

void tst_ResourcesPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installAccessibility();
    SandboxOptions options;
    options.rateLimitPerMinute = 0;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const Result<SandboxAddress> address = m_sandbox->start();
    QVERIFY(address);
    m_address = *address;
}

void tst_ResourcesPage::init()
{
    m_client = std::make_unique<ApiClient>();
    Connection connection;
    connection.address = m_address.url;
    connection.credential = Credential::fromToken(m_address.adminToken);
    m_client->setConnection(connection);
    m_api = std::make_unique<UsageApi>(*m_client);
    m_controller = std::make_unique<ResourcesController>(*m_api, systemClock);
    m_page = std::make_unique<ResourcesPage>(*m_controller);
    m_page->resize(1100, 860);
}

void tst_ResourcesPage::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_api.reset();
    m_client.reset();
}

void tst_ResourcesPage::loadsWhenItIsShown()
{
    m_controller->setOrganization(m_acme);
    QVERIFY(!m_controller->isLoading());
    m_page->show();
    QVERIFY(m_controller->isLoading());
    QTRY_COMPARE(table()->model()->rowCount(), 8);
}

void tst_ResourcesPage::showsTheServicesCounts()
{
    m_controller->setOrganization(m_acme);
    m_page->show();
    // Asked for apart from the page.
    std::optional<ResourceCounts> answer;
    m_api->getResources(m_acme, this, [&](const Result<ResourceCounts> &result) {
        if (result)
            answer = *result;
    });
    QTRY_VERIFY(answer);
    QTRY_VERIFY(m_controller->hasData());
    QCOMPARE(cell(0, ResourceTableModel::Count), QLocale().toString(answer->projects));
    QCOMPARE(cell(3, ResourceTableModel::Resource), QStringLiteral("Deployment versions"));
    QCOMPARE(cell(3, ResourceTableModel::Count), QLocale().toString(answer->deploymentVersions));
    QCOMPARE(cell(7, ResourceTableModel::Count), QLocale().toString(answer->environments));
    QVERIFY(description(chart()).contains(
        QStringLiteral("Users %1").arg(QLocale().toString(answer->users))));
}

void tst_ResourcesPage::showsNothingOfTheOrganizationBefore()
{
    m_controller->setOrganization(m_acme);
    m_page->show();
    QTRY_VERIFY(m_controller->hasData());
    m_controller->setOrganization({QStringLiteral("brightfield")});
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(description(chart()), QString());
    QTRY_COMPARE(table()->model()->rowCount(), 8);
}

void tst_ResourcesPage::saysWhereLoadingFailed()
{
    m_controller->setOrganization({QStringLiteral("no-such-organization")});
    m_page->show();
    QTRY_VERIFY(m_controller->error());
    QCOMPARE(m_controller->error()->kind, ErrorKind::NotFound);
    QVERIFY(!m_controller->isLoading());
    QCOMPARE(table()->emptyTitle(), QStringLiteral("The resources could not be loaded."));
}

void tst_ResourcesPage::sortsAndKeepsTheOrder()
{
    m_controller->setOrganization(m_acme);
    m_page->show();
    QTRY_VERIFY(m_controller->hasData());
    QCOMPARE(cell(0, ResourceTableModel::Resource), QStringLiteral("Projects"));
    table()->sortByColumn(ResourceTableModel::Count, Qt::DescendingOrder);
    qlonglong last = std::numeric_limits<qlonglong>::max();
    for (int row = 0; row < 8; ++row) {
        const qlonglong count =
            table()->model()->index(row, ResourceTableModel::Count).data(SortRole).toLongLong();
        QVERIFY(count <= last);
        last = count;
    }
    Settings settings;
    m_page->save(settings);
    ResourcesPage other(*m_controller);
    other.restore(settings);
    const auto *header = named<DataTable>(other, QStringLiteral("Resources"))->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(ResourceTableModel::Count));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

QTEST_MAIN(tst_ResourcesPage)
#include "tst_resourcespage.moc"

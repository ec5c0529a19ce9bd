// SPDX-License-Identifier: GPL-3.0-or-later
// A service that lists fifty thousand organizations in one answer.
#include "support/desk.h"
#include "support/lossyproxy.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTcpSocket>
#include <QTimer>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 50'000;

QByteArray manyOrganizations()
{
    QByteArrayList all;
    all.reserve(many);
    for (int i = 0; i < many; ++i)
        all.append(R"({"id": "0c9d4f3e-0000-4000-8000-)"
                   + QByteArray::number(i).rightJustified(12, '0') + R"(", "name": "org-)"
                   + QByteArray::number(i)
                   + R"(", "creation_date": "2025-01-01T00:00:00.000+00:00"})");
    return "[" + all.join(',') + "]";
}

/// The longest time in which the window could do nothing.
class LongestPause
{
public:
    LongestPause()
    {
        m_sinceBeat.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { m_longest = qMax(m_longest, m_sinceBeat.restart()); });
        m_beat.start(0);
    }
    qint64 milliseconds() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

} // namespace

class TestManyOrganizations : public QObject
{
    Q_OBJECT

private slots:
    void staysWorkable();
};

void TestManyOrganizations::staysWorkable()
{
    Desk desk;
    LossyProxy proxy(desk.sandbox.address().url);
    const QByteArray answer = Peer::answer(200, manyOrganizations());
    proxy.setFault([&](const PeerRequest &, QTcpSocket &socket) { socket.write(answer); },
                   "/organizations");
    Connection connection = desk.connection();
    connection.address = proxy.address();
    const OrganizationsController &organizations = desk.workspace.organizations();
    const LongestPause pause;
    desk.window.connectTo(connection);
    QTRY_VERIFY_WITH_TIMEOUT(organizations.hasData(), 60'000);
    QCOMPARE(organizations.model().rowCount(), many);
    auto *list = desk.find<QListView>("Organizations");
    QTRY_COMPARE(list->model()->rowCount(), many);

    auto *filter = desk.find<QLineEdit>("Filter organizations");
    filter->setText(u"org-4999"_s);
    QTRY_COMPARE(list->model()->rowCount(), 11);
    filter->setText(u"org-49999"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    filter->clear();
    QTRY_COMPARE(list->model()->rowCount(), many);

    desk.window.showAllOrganizations();
    auto *table = desk.find<DataTable>("All organizations");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), many, 60'000);
    table->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(), u"org-49999"_s,
                              60'000);

    desk.workspace.organizations().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!organizations.isLoading(), 60'000);
    QCOMPARE(organizations.model().rowCount(), many);
    // What grows with the number of them is some of a second; with its square it would be minutes.
    QVERIFY2(pause.milliseconds() < 20'000, qPrintable(QString::number(pause.milliseconds())));
}

QTEST_MAIN(TestManyOrganizations)
#include "tst_manyorganizations.moc"

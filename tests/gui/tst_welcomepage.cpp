// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/find.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/loadingbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace steward::test;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void offersTwoWays();
    void worksByReturn();
    void saysWhatIsOnItsWay();
};

void TestWelcomePage::offersTwoWays()
{
    WelcomePage page;
    QSignalSpy connection(&page, &WelcomePage::connectRequested);
    QSignalSpy demo(&page, &WelcomePage::demoRequested);
    named<QPushButton>(page, QStringLiteral("Connect to UbiOps"))->click();
    QCOMPARE(connection.size(), 1);
    QCOMPARE(demo.size(), 0);
    named<QPushButton>(page, QStringLiteral("Explore the demo"))->click();
    QCOMPARE(connection.size(), 1);
    QCOMPARE(demo.size(), 1);
}

void TestWelcomePage::worksByReturn()
{
    WelcomePage page;
    Profile work;
    work.id = QStringLiteral("p-1");
    work.name = QStringLiteral("Work");
    page.setProfiles({work});
    QSignalSpy connection(&page, &WelcomePage::connectRequested);
    QSignalSpy demo(&page, &WelcomePage::demoRequested);
    QSignalSpy profile(&page, &WelcomePage::profileRequested);
    QTest::keyClick(named<QPushButton>(page, QStringLiteral("Connect to UbiOps")), Qt::Key_Return);
    QCOMPARE(connection.size(), 1);
    QTest::keyClick(named<QPushButton>(page, QStringLiteral("Explore the demo")), Qt::Key_Enter);
    QCOMPARE(demo.size(), 1);
    QTest::keyClick(named<QPushButton>(page, QStringLiteral("Connect to Work")), Qt::Key_Return);
    QCOMPARE(profile.size(), 1);
}

void TestWelcomePage::saysWhatIsOnItsWay()
{
    WelcomePage page;
    QSignalSpy demo(&page, &WelcomePage::demoRequested);
    auto *button = named<QPushButton>(page, QStringLiteral("Explore the demo"));
    auto *progress = page.findChild<QLabel *>(QStringLiteral("progressLabel"));

    page.setBusy(QStringLiteral("Starting the demo"));
    QCOMPARE(progress->text(), QStringLiteral("Starting the demo"));
    QVERIFY(page.findChild<LoadingBar *>()->isLoading());
    QCOMPARE(description(button), QStringLiteral("Starting the demo"));
    button->click();
    QCOMPARE(demo.size(), 0);

    page.setBusy({});
    QCOMPARE(progress->text(), QString());
    QVERIFY(!page.findChild<LoadingBar *>()->isLoading());
    button->click();
    QCOMPARE(demo.size(), 1);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"

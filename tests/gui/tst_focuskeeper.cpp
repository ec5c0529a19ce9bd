// SPDX-License-Identifier: GPL-3.0-or-later
// Who works with the keyboard finds the focus where it was, or beside it, after every change.
#include "support/desk.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/focuskeeper.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

/// Four controls, of which the last is on another page.
struct Stage
{
    Stage()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&page);
        layout->addWidget(&elsewhere);
        auto *inner = new QVBoxLayout(&page);
        for (QWidget *each : std::initializer_list<QWidget *> {&refuge, &first, &second})
            inner->addWidget(each);
    }

    QWidget window;
    QWidget page {&window};
    QLineEdit refuge;
    QPushButton first;
    QPushButton second;
    QPushButton elsewhere;
};

} // namespace

class TestFocusKeeper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }

    void comesBack();
    void staysWhereThePersonHasGone();
    void staysWhereThePersonIsAtWork();
    void goesOnToWhatCanBeUsed();
    void restsOnThePage();
    void leavesOtherPagesAlone();

    void afterARoleChange();
    void afterARemoval();
    void afterChangesOfTheSubscription_data();
    void afterChangesOfTheSubscription();
    void afterALookUp();
};

void TestFocusKeeper::comesBack()
{
    Stage stage;
    new FocusKeeper(&stage.page, {&stage.refuge});
    stage.window.show();
    stage.second.setFocus();
    setAvailable(&stage.second, u"Not now."_s);
    QCOMPARE(stage.window.focusWidget(), &stage.refuge);
    setAvailable(&stage.second, u"Not yet."_s);
    setAvailable(&stage.first, u"Nor this."_s);
    setAvailable(&stage.first, {});
    QCOMPARE(stage.window.focusWidget(), &stage.refuge);
    setAvailable(&stage.second, {});
    QCOMPARE(stage.window.focusWidget(), &stage.second);
}

void TestFocusKeeper::staysWhereThePersonHasGone()
{
    Stage stage;
    new FocusKeeper(&stage.page, {&stage.refuge});
    stage.window.show();
    stage.second.setFocus();
    setAvailable(&stage.second, u"Not now."_s);
    stage.elsewhere.setFocus();
    setAvailable(&stage.second, {});
    QCOMPARE(stage.window.focusWidget(), &stage.elsewhere);
}

void TestFocusKeeper::staysWhereThePersonIsAtWork()
{
    Stage stage;
    new FocusKeeper(&stage.page, {&stage.refuge});
    stage.window.show();
    stage.second.setFocus();
    setAvailable(&stage.second, u"Not now."_s);
    QTest::keyClicks(&stage.refuge, u"a"_s);
    setAvailable(&stage.second, {});
    QCOMPARE(stage.window.focusWidget(), &stage.refuge);
}

void TestFocusKeeper::goesOnToWhatCanBeUsed()
{
    Stage stage;
    new FocusKeeper(&stage.page, {&stage.first, &stage.refuge});
    stage.window.show();
    stage.second.setFocus();
    setAvailable(&stage.second, u"Not now."_s);
    QCOMPARE(stage.window.focusWidget(), &stage.first);
    setAvailable(&stage.first, u"Not now."_s);
    QCOMPARE(stage.window.focusWidget(), &stage.refuge);
    setAvailable(&stage.second, {});
    QCOMPARE(stage.window.focusWidget(), &stage.second);
}

void TestFocusKeeper::restsOnThePage()
{
    Stage stage;
    new FocusKeeper(&stage.page, {&stage.first});
    stage.window.show();
    stage.second.setFocus();
    setAvailable(&stage.first, u"Not now."_s);
    setAvailable(&stage.second, u"Not now."_s);
    QCOMPARE(stage.window.focusWidget(), &stage.page);
    setAvailable(&stage.first, {});
    QCOMPARE(stage.window.focusWidget(), &stage.first);
    setAvailable(&stage.second, {});
    QCOMPARE(stage.window.focusWidget(), &stage.second);
}

void TestFocusKeeper::leavesOtherPagesAlone()
{
    Stage stage;
    new FocusKeeper(&stage.page, {&stage.refuge});
    stage.window.show();
    stage.elsewhere.setFocus();
    setAvailable(&stage.first, u"Not now."_s);
    QCOMPARE(stage.window.focusWidget(), &stage.elsewhere);
    QVERIFY(!FocusKeeper::of(&stage.elsewhere));
    setAvailable(&stage.elsewhere, u"Not now."_s);
    QVERIFY(!stage.elsewhere.isEnabled());
}

void TestFocusKeeper::afterARoleChange()
{
    Desk desk;
    QVERIFY(desk.connectAndWait());
    QVERIFY(desk.openAndWait("acme-vision", Tab::Members));
    desk.select(desk.regularMember());
    auto *makeAdmin = desk.find<QPushButton>("Make admin");
    QTRY_VERIFY(makeAdmin->isEnabled());
    makeAdmin->setFocus();
    QTest::keyClick(makeAdmin, Qt::Key_Space);
    // Who is an admin by now cannot be made one: the table is what comes next.
    QCOMPARE(desk.window.focusWidget(), desk.members());
    QTRY_VERIFY(!desk.message().isEmpty());
    QVERIFY(!makeAdmin->isEnabled());
    QCOMPARE(desk.window.focusWidget(), desk.members());

    auto *makeRegular = desk.find<QPushButton>("Make regular user");
    QVERIFY(makeRegular->isEnabled());
    makeRegular->setFocus();
    QTest::keyClick(makeRegular, Qt::Key_Space);
    QTRY_VERIFY(desk.dialog());
    auto *confirm = desk.dialog()->findChild<QPushButton *>(u"confirmButton"_s);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    QTRY_VERIFY(!desk.dialog());
    QTRY_VERIFY(makeAdmin->isEnabled());
    QCOMPARE(desk.window.focusWidget(), desk.members());
}

void TestFocusKeeper::afterARemoval()
{
    Desk desk;
    QVERIFY(desk.connectAndWait());
    QVERIFY(desk.openAndWait("acme-vision", Tab::Members));
    const int before = desk.members()->model()->rowCount();
    desk.select(desk.regularMember());
    auto *remove = desk.find<QPushButton>("Remove member");
    QTRY_VERIFY(remove->isEnabled());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QTRY_VERIFY(desk.dialog());
    desk.dialog()->accept();
    QTRY_COMPARE(desk.members()->model()->rowCount(), before - 1);
    QCOMPARE(desk.window.focusWidget(), desk.members());
    QTRY_VERIFY(!remove->isEnabled());
    // A press of the mouse is the person's, too.
    const QModelIndex row = desk.members()->model()->index(3, MemberTableModel::Email);
    QTest::mouseClick(desk.members()->viewport(), Qt::LeftButton, {},
                      desk.members()->visualRect(row).center());
    QTRY_VERIFY(remove->isEnabled());
    QCOMPARE(desk.window.focusWidget(), desk.members());
}

void TestFocusKeeper::afterChangesOfTheSubscription_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("rename") << u"Rename organization"_s;
    QTest::newRow("change") << u"Change subscription"_s;
    QTest::newRow("remove the end date") << u"Remove end date"_s;
}

void TestFocusKeeper::afterChangesOfTheSubscription()
{
    QFETCH(QString, button);
    Desk desk;
    QVERIFY(desk.connectAndWait());
    QVERIFY(desk.openAndWait("acme-vision", Tab::Subscription));
    auto *asked = named<QPushButton>(desk.window, button);
    QTRY_VERIFY(asked->isEnabled());
    asked->setFocus();
    QTest::keyClick(asked, Qt::Key_Space);
    QTRY_VERIFY(desk.dialog());
    if (auto *name = named<QLineEdit>(*desk.dialog(), u"Name"_s))
        name->setText(u"acme-sight"_s);
    if (auto *plan = named<QComboBox>(*desk.dialog(), u"Subscription"_s))
        plan->setCurrentText(u"professional"_s);
    const char *names[] = {"submitButton", "confirmButton"};
    for (const char *name : names) {
        if (auto *send = desk.dialog()->findChild<QPushButton *>(QLatin1StringView(name)))
            send->click();
    }
    QVERIFY(!asked->isEnabled());
    QTRY_VERIFY(asked->isEnabled());
    if (desk.dialog()) // with the service's refusal: subscriptions are for the vendor
        desk.dialog()->reject();
    QCOMPARE(desk.window.focusWidget(), asked);
}

void TestFocusKeeper::afterALookUp()
{
    Desk desk;
    QVERIFY(desk.connectAndWait());
    QVERIFY(desk.openAndWait("acme-vision", Tab::Subscription));
    desk.find<QLineEdit>("Voucher code")->setText(u"CAMPUS"_s);
    auto *lookUp = desk.find<QPushButton>("Look up voucher");
    lookUp->setFocus();
    QTest::keyClick(lookUp, Qt::Key_Space);
    QVERIFY(!lookUp->isEnabled());
    QTRY_VERIFY(lookUp->isEnabled());
    QCOMPARE(desk.window.focusWidget(), lookUp);
}

QTEST_MAIN(TestFocusKeeper)
#include "tst_focuskeeper.moc"

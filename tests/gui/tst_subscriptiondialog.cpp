// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/find.h"
#include "ui/subscription/subscriptiondialog.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTest>

using namespace steward;
using namespace steward::test;

namespace {

QDate today()
{
    return QDate(2026, 11, 24);
}

} // namespace

class TestSubscriptionDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void names();
    void sendsNothingUnchanged();
    void aPaidPlanHasBothDates();
    void aPaidPlanNeedsAnEndDate();
    void freeHasAStartDateAlone();
    void datesOfThePresentPlan();
    void startsThePresentPlanToday();
    void endIsNotBeforeStart();
    void refusals_data();
    void refusals();

private:
    void open(const char *present)
    {
        m_dialog = std::make_unique<SubscriptionDialog>(QLatin1StringView(present), today());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QComboBox *plan() const { return named<QComboBox>(*m_dialog, QStringLiteral("Subscription")); }
    QDateEdit *start() const { return named<QDateEdit>(*m_dialog, QStringLiteral("Start date")); }
    QDateEdit *end() const { return named<QDateEdit>(*m_dialog, QStringLiteral("End date")); }
    QCheckBox *hasEnd() const
    {
        return named<QCheckBox>(*m_dialog, QStringLiteral("Has an end date"));
    }
    QPushButton *save() const { return named<QPushButton>(*m_dialog, QStringLiteral("Save")); }

    std::unique_ptr<SubscriptionDialog> m_dialog;
};

void TestSubscriptionDialog::names()
{
    open("premium");
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Change subscription"));
    QVERIFY(plan());
    QVERIFY(start());
    QVERIFY(end());
    QVERIFY(hasEnd());
    QVERIFY(save());
    QCOMPARE(plan()->currentText(), QStringLiteral("Premium"));
}

void TestSubscriptionDialog::sendsNothingUnchanged()
{
    open("premium");
    QVERIFY(!save()->isEnabled());
    QCOMPARE(description(save()), QStringLiteral("Change the subscription or one of its dates."));
}

void TestSubscriptionDialog::aPaidPlanHasBothDates()
{
    open("free");
    QVERIFY(!hasEnd()->isEnabled());
    plan()->setCurrentText(QStringLiteral("premium"));
    QVERIFY(hasEnd()->isChecked());
    QVERIFY(save()->isEnabled());
    const OrganizationChange change = m_dialog->change();
    QCOMPARE(change.subscription, std::optional(QStringLiteral("premium")));
    QCOMPARE(change.subscriptionStartDate, std::optional(today()));
    QCOMPARE(std::get<QDate>(*change.subscriptionEndDate), QDate(2027, 11, 24));
    QVERIFY(!change.name);
    QVERIFY(!change.twoFactorForced);
}

void TestSubscriptionDialog::aPaidPlanNeedsAnEndDate()
{
    open("premium");
    plan()->setCurrentText(QStringLiteral("professional"));
    hasEnd()->setChecked(false);
    QVERIFY(!save()->isEnabled());
    QCOMPARE(description(save()), QStringLiteral("Every plan but free needs an end date."));
    QCOMPARE(description(end()), description(save()));
}

void TestSubscriptionDialog::freeHasAStartDateAlone()
{
    open("premium");
    plan()->setCurrentText(QStringLiteral("free"));
    QVERIFY(!hasEnd()->isEnabled());
    QCOMPARE(description(hasEnd()), QStringLiteral("The free plan always runs a year."));
    QVERIFY(save()->isEnabled());
    const OrganizationChange change = m_dialog->change();
    QCOMPARE(change.subscription, std::optional(QStringLiteral("free")));
    QCOMPARE(change.subscriptionStartDate, std::optional(today()));
    QVERIFY(!change.subscriptionEndDate);
}

void TestSubscriptionDialog::datesOfThePresentPlan()
{
    open("premium");
    hasEnd()->setChecked(true);
    end()->setDate(QDate(2027, 6, 30));
    OrganizationChange change = m_dialog->change();
    QVERIFY(save()->isEnabled());
    QVERIFY(!change.subscription);
    QVERIFY(!change.subscriptionStartDate);
    QCOMPARE(std::get<QDate>(*change.subscriptionEndDate), QDate(2027, 6, 30));

    hasEnd()->setChecked(false);
    start()->setDate(QDate(2027, 1, 1));
    change = m_dialog->change();
    QVERIFY(save()->isEnabled());
    QCOMPARE(change.subscriptionStartDate, std::optional(QDate(2027, 1, 1)));
    QVERIFY(!change.subscriptionEndDate);
}

void TestSubscriptionDialog::startsThePresentPlanToday()
{
    open("premium");
    auto *changesStart = named<QCheckBox>(*m_dialog, QStringLiteral("Change the start date"));
    QVERIFY(changesStart->isVisible());
    changesStart->setChecked(true);
    QVERIFY(save()->isEnabled());
    QCOMPARE(m_dialog->change().subscriptionStartDate, std::optional(today()));
    changesStart->setChecked(false);
    QVERIFY(!save()->isEnabled());

    start()->setDate(today().addDays(1));
    QVERIFY(changesStart->isChecked());
    start()->setDate(today());
    QCOMPARE(m_dialog->change().subscriptionStartDate, std::optional(today()));

    plan()->setCurrentText(QStringLiteral("free")); // which always comes with a start date
    QVERIFY(!changesStart->isVisible());
    changesStart->setChecked(false);
    QCOMPARE(m_dialog->change().subscriptionStartDate, std::optional(today()));
}

void TestSubscriptionDialog::endIsNotBeforeStart()
{
    open("premium");
    plan()->setCurrentText(QStringLiteral("professional"));
    start()->setDate(QDate(2027, 1, 2));
    end()->setDate(QDate(2027, 1, 1));
    QVERIFY(!save()->isEnabled());
    QCOMPARE(description(end()), QStringLiteral("Choose a day that is not before the start date."));
    end()->setDate(QDate(2027, 1, 2));
    QVERIFY(save()->isEnabled());
}

void TestSubscriptionDialog::refusals_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("objectName");
    const auto row = [](ErrorKind kind, const char *sentence, const char *objectName) {
        QTest::newRow(sentence) << kind << QString(QLatin1StringView(sentence))
                                << QString(QLatin1StringView(objectName));
    };
    row(ErrorKind::Invalid, "The end date of the subscription is before its start date.",
        "endDateField");
    row(ErrorKind::Invalid, "A subscription other than free needs a start date.", "startDateField");
    row(ErrorKind::Invalid, "There is no subscription named gold.", "subscriptionField");
    row(ErrorKind::Forbidden, "Only the vendor changes a subscription.", "");
}

void TestSubscriptionDialog::refusals()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    QFETCH(QString, objectName);
    open("free");
    plan()->setCurrentText(QStringLiteral("gold"));
    save()->click();
    QCOMPARE(m_dialog->state(), FormDialog::State::Busy);
    m_dialog->showRefusal({kind, 400, sentence, {}});
    auto *bar = m_dialog->findChild<MessageBar *>();
    QCOMPARE(bar->message(), objectName.isEmpty() ? sentence : QString());
    if (!objectName.isEmpty())
        QCOMPARE(description(m_dialog->findChild<QWidget *>(objectName)), sentence);
}

QTEST_MAIN(TestSubscriptionDialog)
#include "tst_subscriptiondialog.moc"

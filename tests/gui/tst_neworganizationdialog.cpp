// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/find.h"
#include "ui/neworganization/neworganizationdialog.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace steward::test;

namespace {

QDate today()
{
    return QDate(2026, 11, 24);
}

} // namespace

class TestNewOrganizationDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void names();
    void checksTheName_data();
    void checksTheName();
    void freeHasNoEndDate();
    void otherPlansNeedAnEndDate();
    void endDateIsNotInThePast();
    void endDateTakesAnIsoDate();
    void needsASubscription();
    void givesTheDraft();
    void enterInAnyFieldSends_data();
    void enterInAnyFieldSends();
    void refusals_data();
    void refusals();

private:
    QLineEdit *name() const { return named<QLineEdit>(*m_dialog, QStringLiteral("Name")); }
    QLineEdit *voucher() const { return named<QLineEdit>(*m_dialog, QStringLiteral("Voucher")); }
    QComboBox *plan() const { return named<QComboBox>(*m_dialog, QStringLiteral("Subscription")); }
    QDateEdit *endDate() const { return named<QDateEdit>(*m_dialog, QStringLiteral("End date")); }
    QCheckBox *box(const char *text) const
    {
        return named<QCheckBox>(*m_dialog, QLatin1StringView(text));
    }
    QPushButton *create() const { return named<QPushButton>(*m_dialog, QStringLiteral("Create")); }

    std::unique_ptr<NewOrganizationDialog> m_dialog;
};

void TestNewOrganizationDialog::init()
{
    const QList<OrganizationName> taken {{QStringLiteral("ekster-labs")}};
    m_dialog = std::make_unique<NewOrganizationDialog>(today(), taken);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestNewOrganizationDialog::cleanup()
{
    m_dialog.reset();
}

void TestNewOrganizationDialog::names()
{
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("New organization"));
    QVERIFY(name());
    QVERIFY(voucher());
    QVERIFY(plan());
    QCOMPARE(accessibleText(plan(), QAccessible::Value), plan()->currentText());
    QVERIFY(endDate());
    QVERIFY(box("Has an end date"));
    QVERIFY(create());
    QVERIFY(name()->hasFocus());
    QVERIFY(description(box("Force two-factor authentication"))
                .contains(QStringLiteral("lose access")));
    QStringList plans;
    for (int index = 0; index < plan()->count(); ++index)
        plans.append(plan()->itemText(index));
    QCOMPARE(plans, QStringList({QStringLiteral("Free"), QStringLiteral("Premium"),
                                 QStringLiteral("Professional")}));
}

void TestNewOrganizationDialog::checksTheName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << QStringLiteral("acme-2") << QString();
    QTest::newRow("longest") << QString(64, u'a') << QString();
    QTest::newRow("empty") << QString() << QStringLiteral("Enter a name.");
    QTest::newRow("too long") << QString(65, u'a') << QStringLiteral("Use at most 64 characters.");
    QTest::newRow("capital first")
        << QStringLiteral("Acme") << QStringLiteral("Start with a lowercase letter.");
    QTest::newRow("digit first") << QStringLiteral("2acme")
                                 << QStringLiteral("Start with a lowercase letter.");
    QTest::newRow("taken") << QStringLiteral("ekster-labs")
                           << QStringLiteral("One of your organizations has this name already.");
    QTest::newRow("underscore") << QStringLiteral("acme_2")
                                << QStringLiteral("Use lowercase letters, digits and dashes.");
}

void TestNewOrganizationDialog::checksTheName()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    name()->setText(text);
    QCOMPARE(create()->isEnabled(), problem.isEmpty());
    QCOMPARE(description(create()), problem);
    if (!text.isEmpty() && !problem.isEmpty())
        QCOMPARE(description(name()), problem);
}

void TestNewOrganizationDialog::freeHasNoEndDate()
{
    const QString reason = QStringLiteral("The free plan always runs a year.");
    name()->setText(QStringLiteral("acme"));
    QCOMPARE(plan()->currentText(), QStringLiteral("Free"));
    QVERIFY(!box("Has an end date")->isEnabled());
    QCOMPARE(description(box("Has an end date")), reason);
    QVERIFY(!endDate()->isEnabled());
    QVERIFY(create()->isEnabled());

    plan()->setCurrentText(QStringLiteral("premium"));
    QVERIFY(box("Has an end date")->isEnabled());
    QVERIFY(endDate()->isEnabled());
    plan()->setCurrentText(QStringLiteral("FREE"));
    QVERIFY(!box("Has an end date")->isEnabled());
    QVERIFY(!box("Has an end date")->isChecked());
    QVERIFY(!m_dialog->draft().subscriptionEndDate);
    QCOMPARE(m_dialog->draft().subscription, QStringLiteral("free"));
}

void TestNewOrganizationDialog::otherPlansNeedAnEndDate()
{
    const QString problem = QStringLiteral("Every plan but free needs an end date.");
    name()->setText(QStringLiteral("acme"));
    plan()->setCurrentText(QStringLiteral("premium"));
    QCOMPARE(m_dialog->draft().subscriptionEndDate, std::optional(QDate(2027, 11, 24)));
    QVERIFY(create()->isEnabled());

    box("Has an end date")->setChecked(false);
    QVERIFY(!endDate()->isEnabled());
    QCOMPARE(description(endDate()), problem);
    QCOMPARE(description(create()), problem);
    QVERIFY(!create()->isEnabled());
}

void TestNewOrganizationDialog::endDateIsNotInThePast()
{
    name()->setText(QStringLiteral("acme"));
    plan()->setCurrentText(QStringLiteral("premium"));
    endDate()->setDate(today().addDays(-1));
    QCOMPARE(description(endDate()), QStringLiteral("Choose today or a later day."));
    QVERIFY(!create()->isEnabled());
    endDate()->setDate(today());
    QVERIFY(create()->isEnabled());
}

void TestNewOrganizationDialog::endDateTakesAnIsoDate()
{
    plan()->setCurrentText(QStringLiteral("premium"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(endDate());
    QAccessibleEditableTextInterface *text = interface->editableTextInterface();
    QVERIFY(text);
    text->replaceText(0, interface->textInterface()->characterCount(),
                      QStringLiteral("2028-02-29"));
    QCOMPARE(m_dialog->draft().subscriptionEndDate, std::optional(QDate(2028, 2, 29)));
    QCOMPARE(endDate()->text(), QStringLiteral("29 Feb 2028"));
}

void TestNewOrganizationDialog::needsASubscription()
{
    name()->setText(QStringLiteral("acme"));
    plan()->setCurrentText(QStringLiteral(" "));
    QVERIFY(!create()->isEnabled());
    QCOMPARE(description(create()), QStringLiteral("Enter a subscription."));
}

void TestNewOrganizationDialog::givesTheDraft()
{
    name()->setText(QStringLiteral(" acme "));
    OrganizationDraft draft = m_dialog->draft();
    QCOMPARE(draft.name.text, QStringLiteral("acme"));
    QVERIFY(!draft.voucher);
    QVERIFY(!draft.twoFactorForced);

    plan()->setCurrentText(QStringLiteral("enterprise"));
    endDate()->setDate(QDate(2028, 2, 29));
    voucher()->setText(QStringLiteral(" GPU-DAY "));
    box("Force two-factor authentication")->setChecked(true);
    draft = m_dialog->draft();
    QCOMPARE(draft.subscription, QStringLiteral("enterprise"));
    QCOMPARE(draft.subscriptionEndDate, std::optional(QDate(2028, 2, 29)));
    QCOMPARE(draft.voucher, std::optional(QStringLiteral("GPU-DAY")));
    QCOMPARE(draft.twoFactorForced, std::optional(true));
}

void TestNewOrganizationDialog::enterInAnyFieldSends_data()
{
    QTest::addColumn<QString>("objectName");
    for (const char *field : {"nameField", "subscriptionField", "hasEndDateField", "endDateField",
                              "voucherField", "twoFactorField"})
        QTest::newRow(field) << QString(QLatin1StringView(field));
}

void TestNewOrganizationDialog::enterInAnyFieldSends()
{
    QFETCH(QString, objectName);
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    name()->setText(QStringLiteral("acme"));
    plan()->setCurrentText(QStringLiteral("premium"));
    auto *field = m_dialog->findChild<QWidget *>(objectName);
    field->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

void TestNewOrganizationDialog::refusals_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("objectName");
    const auto row = [](ErrorKind kind, const char *sentence, const char *objectName) {
        QTest::newRow(sentence) << kind << QString(QLatin1StringView(sentence))
                                << QString(QLatin1StringView(objectName));
    };
    row(ErrorKind::Conflict, "An organization named free exists already.", "nameField");
    row(ErrorKind::Invalid, "The name has a character that is not allowed.", "nameField");
    row(ErrorKind::Invalid, "There is no subscription named gold.", "subscriptionField");
    row(ErrorKind::Invalid, "This plan is not for sale.", "subscriptionField");
    row(ErrorKind::Invalid, "A free subscription cannot have a custom end date.", "endDateField");
    row(ErrorKind::Invalid, "The field subscription_end_date is required.", "endDateField");
    row(ErrorKind::Invalid, "The voucher is used up.", "voucherField");
    row(ErrorKind::Invalid, "Planets are not aligned.", "");
    row(ErrorKind::Forbidden, "The name of the caller is not welcome.", "");
}

void TestNewOrganizationDialog::refusals()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    QFETCH(QString, objectName);
    name()->setText(QStringLiteral("acme"));
    plan()->setCurrentText(QStringLiteral("premium"));
    create()->click();
    m_dialog->showRefusal({kind, 400, sentence, {}});
    QCOMPARE(m_dialog->findChild<MessageBar *>()->isVisible(), objectName.isEmpty());
    if (!objectName.isEmpty())
        QCOMPARE(description(m_dialog->findChild<QWidget *>(objectName)), sentence);
    QCOMPARE(name()->text(), QStringLiteral("acme"));
    QVERIFY(create()->isEnabled());
}

QTEST_MAIN(TestNewOrganizationDialog)
#include "tst_neworganizationdialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/find.h"
#include "ui/subscription/renamedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace steward;
using namespace steward::test;

class TestRenameDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void beginsWithThePresentName();
    void saysWhatStopsWorking();
    void checksTheName_data();
    void checksTheName();
    void refusals();

private:
    QLineEdit *name() const { return named<QLineEdit>(*m_dialog, QStringLiteral("Name")); }
    QPushButton *rename() const { return named<QPushButton>(*m_dialog, QStringLiteral("Rename")); }

    std::unique_ptr<RenameDialog> m_dialog;
};

void TestRenameDialog::init()
{
    const OrganizationName acme {QStringLiteral("acme")};
    const QList<OrganizationName> all {acme, {QStringLiteral("ekster-labs")}};
    m_dialog = std::make_unique<RenameDialog>(acme, all);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestRenameDialog::beginsWithThePresentName()
{
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Rename organization"));
    QCOMPARE(name()->text(), QStringLiteral("acme"));
    QCOMPARE(name()->selectedText(), QStringLiteral("acme"));
    QVERIFY(!rename()->isEnabled());
    QCOMPARE(description(rename()), QStringLiteral("Enter another name than the present one."));
}

void TestRenameDialog::saysWhatStopsWorking()
{
    QString text;
    const auto labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text();
    QVERIFY(text.contains(QStringLiteral("Links and scripts")));
    QVERIFY(text.contains(QStringLiteral("acme stop working")));
}

void TestRenameDialog::checksTheName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << QStringLiteral("acme-labs") << QString();
    QTest::newRow("empty") << QString() << QStringLiteral("Enter a name.");
    QTest::newRow("dash first") << QStringLiteral("-acme")
                                << QStringLiteral("Start with a lowercase letter.");
    QTest::newRow("taken") << QStringLiteral("ekster-labs")
                           << QStringLiteral("One of your organizations has this name already.");
    QTest::newRow("space") << QStringLiteral("acme labs")
                           << QStringLiteral("Use lowercase letters, digits and dashes.");
}

void TestRenameDialog::checksTheName()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    name()->setText(text);
    QCOMPARE(rename()->isEnabled(), problem.isEmpty());
    QCOMPARE(description(rename()), problem);
    QCOMPARE(m_dialog->newName().text, text);
}

void TestRenameDialog::refusals()
{
    name()->setText(QStringLiteral("acme-labs"));
    rename()->click();
    const QString taken = QStringLiteral("An organization named acme-labs exists already.");
    m_dialog->showRefusal({ErrorKind::Conflict, 409, taken, {}});
    QCOMPARE(description(name()), taken);
    const QString wrong = QStringLiteral("This name is not allowed.");
    m_dialog->showRefusal({ErrorKind::Invalid, 400, wrong, {}});
    QCOMPARE(description(name()), wrong);
}

QTEST_MAIN(TestRenameDialog)
#include "tst_renamedialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/find.h"
#include "ui/members/invitedialog.h"
#include "ui/members/removememberdialog.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace steward::test;

using Caller = RemoveMemberDialog::Caller;

namespace {

OrganizationName acme()
{
    return {QStringLiteral("acme")};
}

QList<Member> members(int count)
{
    QList<Member> members;
    for (int index = 1; index <= count; ++index) {
        Member member;
        member.email = QStringLiteral("person%1@example.com").arg(index);
        members.append(member);
    }
    return members;
}

QString details(const QWidget &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("detailsLabel"))->text();
}

} // namespace

class TestMemberDialogs : public QObject
{
    Q_OBJECT

private slots:
    void inviteNames();
    void inviteChecksTheAddress_data();
    void inviteChecksTheAddress();
    void inviteGivesTheMember();
    void inviteRefusals_data();
    void inviteRefusals();
    void removeSaysWhatGoes();
    void removeListsSeveral();
    void removeSaysWhatTheCallerLoses();
    void removeShowsNamesAsTheyAre();
    void removeIsHarmlessByDefault();
    void removeIsAccepted();
};

void TestMemberDialogs::inviteNames()
{
    InviteDialog dialog(acme(), {});
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Invite member"));
    QVERIFY(named<QLineEdit>(dialog, QStringLiteral("Email")));
    QVERIFY(named<QPushButton>(dialog, QStringLiteral("Send invitation")));
    auto *administrator = named<QCheckBox>(dialog, QStringLiteral("Administrator"));
    QVERIFY(!administrator->isChecked());
    QVERIFY(description(administrator).contains(QStringLiteral("remove members")));
}

void TestMemberDialogs::inviteChecksTheAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const QString incomplete = QStringLiteral("Enter one complete address, like ada@example.com.");
    QTest::newRow("new") << QStringLiteral("bram@example.com") << QString();
    QTest::newRow("empty") << QString() << QStringLiteral("Enter an email address.");
    QTest::newRow("no domain") << QStringLiteral("bram@") << incomplete;
    QTest::newRow("two") << QStringLiteral("bram@example.com, ada@example.com") << incomplete;
    QTest::newRow("member") << QStringLiteral("Ada@Example.com")
                            << QStringLiteral("Ada@Example.com is already a member of acme.");
    QTest::newRow("member with spaces")
        << QStringLiteral(" ada@example.com ")
        << QStringLiteral("ada@example.com is already a member of acme.");
}

void TestMemberDialogs::inviteChecksTheAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    InviteDialog dialog(acme(), {QStringLiteral("ada@example.com")});
    auto *email = named<QLineEdit>(dialog, QStringLiteral("Email"));
    auto *send = named<QPushButton>(dialog, QStringLiteral("Send invitation"));
    email->setText(text);
    QCOMPARE(send->isEnabled(), problem.isEmpty());
    QCOMPARE(description(send), problem);
    if (!text.isEmpty() && !problem.isEmpty())
        QCOMPARE(description(email), problem);
    else
        QVERIFY(description(email).contains(QStringLiteral("member of acme")));
}

void TestMemberDialogs::inviteGivesTheMember()
{
    InviteDialog dialog(acme(), {});
    QSignalSpy submitted(&dialog, &FormDialog::submitted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *email = named<QLineEdit>(dialog, QStringLiteral("Email"));
    QVERIFY(email->hasFocus());
    QTest::keyClicks(email, QStringLiteral(" bram@example.com"));
    QCOMPARE(dialog.member().email, QStringLiteral("bram@example.com"));
    QCOMPARE(dialog.member().role, MemberRole::Regular);
    named<QCheckBox>(dialog, QStringLiteral("Administrator"))->click();
    QCOMPARE(dialog.member().role, MemberRole::Admin);
    QTest::keyClick(email, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

void TestMemberDialogs::inviteRefusals_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isBesideField");
    QTest::newRow("member") << ErrorKind::Conflict << QStringLiteral("Is here already.") << true;
    QTest::newRow("address") << ErrorKind::Invalid
                             << QStringLiteral("The field email must be a valid e-mail address.")
                             << true;
    QTest::newRow("no admin") << ErrorKind::Forbidden
                              << QStringLiteral("Only admins add an email address.") << false;
}

void TestMemberDialogs::inviteRefusals()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    QFETCH(bool, isBesideField);
    InviteDialog dialog(acme(), {});
    auto *email = named<QLineEdit>(dialog, QStringLiteral("Email"));
    email->setText(QStringLiteral("bram@example.com"));
    named<QPushButton>(dialog, QStringLiteral("Send invitation"))->click();
    dialog.showRefusal({kind, 400, sentence, {}});
    QCOMPARE(description(email) == sentence, isBesideField);
    QCOMPARE(dialog.findChild<MessageBar *>()->message() == sentence, !isBesideField);
}

void TestMemberDialogs::removeSaysWhatGoes()
{
    const RemoveMemberDialog dialog(acme(), members(1), Caller::NotAmongThem);
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Remove member"));
    QCOMPARE(dialog.question(),
             QStringLiteral("Remove person1@example.com from acme? All roles in acme's projects go "
                            "too."));
    QCOMPARE(details(dialog), QString());
}

void TestMemberDialogs::removeListsSeveral()
{
    const RemoveMemberDialog three(acme(), members(3), Caller::NotAmongThem);
    QVERIFY(three.question().startsWith(QStringLiteral("Remove 3 members from acme?")));
    QCOMPARE(details(three),
             QStringLiteral("person1@example.com\nperson2@example.com\nperson3@example.com"));

    const RemoveMemberDialog ten(acme(), members(10), Caller::NotAmongThem);
    QCOMPARE(details(ten).count(u'\n'), 9);
    QVERIFY(details(ten).endsWith(QStringLiteral("person10@example.com")));

    const RemoveMemberDialog thirteen(acme(), members(13), Caller::NotAmongThem);
    QVERIFY(details(thirteen).endsWith(QStringLiteral("person10@example.com\nand 3 more")));
}

void TestMemberDialogs::removeSaysWhatTheCallerLoses()
{
    const RemoveMemberDialog alone(acme(), members(1), Caller::AmongThem);
    QVERIFY(alone.question().startsWith(
        QStringLiteral("Remove yourself from acme? You lose all access to it")));
    QCOMPARE(details(alone), QString());

    const RemoveMemberDialog two(acme(), members(2), Caller::AmongThem);
    QVERIFY(two.question().startsWith(QStringLiteral("Remove 2 members from acme?")));
    QVERIFY(details(two).startsWith(QStringLiteral("You are among them. You lose all access")));
    QVERIFY(details(two).endsWith(QStringLiteral("person1@example.com\nperson2@example.com")));
}

void TestMemberDialogs::removeShowsNamesAsTheyAre()
{
    Member member;
    member.email = QStringLiteral("<b>%2</b>@example.com");
    const RemoveMemberDialog dialog(acme(), {member}, Caller::NotAmongThem);
    QVERIFY(
        dialog.question().startsWith(QStringLiteral("Remove <b>%2</b>@example.com from acme?")));
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("questionLabel"))->textFormat(),
             Qt::PlainText);
}

void TestMemberDialogs::removeIsHarmlessByDefault()
{
    RemoveMemberDialog dialog(acme(), members(1), Caller::NotAmongThem);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *cancel = named<QPushButton>(dialog, QStringLiteral("Cancel"));
    QVERIFY(cancel->isDefault());
    QCOMPARE(dialog.focusWidget(), cancel);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(rejected.size(), 1);

    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(accepted.size(), 0);
}

void TestMemberDialogs::removeIsAccepted()
{
    RemoveMemberDialog dialog(acme(), members(1), Caller::NotAmongThem);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::mouseClick(named<QPushButton>(dialog, QStringLiteral("Remove")), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
}

QTEST_MAIN(TestMemberDialogs)
#include "tst_memberdialogs.moc"

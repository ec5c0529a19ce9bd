// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accessundo.h"
#include "domain/people.h"
#include "models/peopleproxymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// People across organizations, and what takes changes back.
class tst_People : public QObject
{
    Q_OBJECT

private slots:
    void findsEverybodyOnce();
    void listsMembershipsByName();
    void showsWhoHasWhat();
    void tellsWhatWasNotRead();
    void staysAsItIsWhereNothingIsNew();
    void filters_data();
    void filters();
    void removesEverywhere();
    void givesTheSameAccess();
    void takesNothingAwayWhereNobodyKnows();

    void takesBack_data();
    void takesBack();
    void takesBackInTheOppositeOrder();
    void takesBackTogetherWhatIsOfOnePerson();
    void saysWhatIsLost();
    void knowsFormerNames();
};

Q_DECLARE_METATYPE(steward::Change)
Q_DECLARE_METATYPE(std::optional<steward::AccessWish>)

namespace {

const OrganizationName one {u"one"_s};
const OrganizationName two {u"two"_s};
const OrganizationName three {u"three"_s};
constexpr auto takesRole = AccessWish::Members::TakeRole;

Member member(const QString &email, MemberRole role = MemberRole::Regular,
              const std::optional<QString> &status = {})
{
    return {{email}, email, {}, {}, role, status};
}

QList<OrganizationAccess> organizations()
{
    Member ada = member(u"ada@example.com"_s, MemberRole::Admin);
    ada.name = u"Ada"_s;
    ada.surname = u"Lovelace"_s;
    return {
        {one, QList<Member> {member(u"ADA@example.com"_s), member(u"bob@lab.example.com"_s)}},
        {two, QList<Member> {ada, member(u"eve@example.org"_s, MemberRole::Regular, u"pending"_s)}},
        {three, {}}};
}

QStringList emails(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, PeopleTableModel::Email).data().toString());
    return texts;
}

} // namespace

void tst_People::findsEverybodyOnce()
{
    const QList<PersonInOrganizations> people = peopleIn(organizations());
    QCOMPARE(people.size(), 3);
    QCOMPARE(people[0].email, u"ADA@example.com"_s);
    QCOMPARE(people[0].name, u"Ada Lovelace"_s);
    QCOMPARE(people[0].memberships.size(), 2);
    QCOMPARE(people[0].adminCount(), 1);
    QVERIFY(people[2].isPendingAnywhere());
    QVERIFY(people[1].isOf(u"Example.com"_s));
    QVERIFY(!people[2].isOf(u"example.com"_s));
}

void tst_People::listsMembershipsByName()
{
    Memberships memberships;
    QVERIFY(!memberships.find(one));
    const Membership admin {Access::Admin, false};
    const Membership invited {Access::Regular, true};
    for (const OrganizationName &name : {two, one, three, two}) // which is not the order of names
        memberships.put(name, name == two ? admin : invited);
    QCOMPARE(memberships.size(), 3);
    QStringList names;
    for (const auto &[organization, membership] : memberships)
        names.append(organization.text);
    QCOMPARE(names, (QStringList {one.text, three.text, two.text}));
    QVERIFY(memberships.contains(one) && *memberships.find(one) == invited);
    QVERIFY(*memberships.find(two) == admin);
    QVERIFY(!memberships.contains({u"four"_s}));
    memberships.put(two, invited);
    QCOMPARE(memberships.size(), 3);
    QVERIFY(*memberships.find(two) == invited);
}

void tst_People::showsWhoHasWhat()
{
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOrganizations(organizations());
    QCOMPARE(model.columnCount(), int(PeopleTableModel::FirstOrganization) + 3);
    const auto cell = [&](int row, int column) { return model.index(row, column).data(); };
    QCOMPARE(cell(0, PeopleTableModel::Organizations).toInt(), 2);
    QCOMPARE(cell(0, PeopleTableModel::Admin).toInt(), 1);
    QCOMPARE(cell(0, PeopleTableModel::FirstOrganization).toString(), u"Member"_s);
    QCOMPARE(cell(0, PeopleTableModel::FirstOrganization + 1).toString(), u"Admin"_s);
    QCOMPARE(cell(1, PeopleTableModel::FirstOrganization + 1).toString(), QString());
    QCOMPARE(cell(2, PeopleTableModel::FirstOrganization + 1).toString(), u"Member, pending"_s);
    QCOMPARE(model.headerData(PeopleTableModel::FirstOrganization + 1, Qt::Horizontal).toString(),
             u"two"_s);
}

void tst_People::tellsWhatWasNotRead()
{
    PeopleTableModel model;
    model.setOrganizations(organizations());
    const int unread = PeopleTableModel::FirstOrganization + 2;
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, unread).data().toString(), u"?"_s);
        QVERIFY(model.index(row, unread).data(Qt::ToolTipRole).toString().contains(three.text));
        QVERIFY(!model.index(row, unread - 1).data(Qt::ToolTipRole).isValid());
    }
    PeopleProxyModel proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.detached().cell(0, unread, ExportRole).toString(), u"?"_s);
}

/// Whoever has selected somebody is not to lose that whenever the same is read again.
void tst_People::staysAsItIsWhereNothingIsNew()
{
    PeopleTableModel model;
    model.setOrganizations(organizations());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setOrganizations(organizations());
    QCOMPARE(reset.count(), 0);
    QList<OrganizationAccess> all = organizations();
    all[2].members = QList<Member>();
    model.setOrganizations(all);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.index(0, PeopleTableModel::FirstOrganization + 2).data().toString(), QString());
}

void tst_People::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("filter");
    QTest::addColumn<QString>("leftOut");
    QTest::addColumn<QStringList>("expected");
    const QString ada = u"ADA@example.com"_s;
    const QString bob = u"bob@lab.example.com"_s;
    const QString eve = u"eve@example.org"_s;
    const auto add = [](const char *name, const QString &text, PeopleFilter filter,
                        const QString &leftOut, const QStringList &expected) {
        QTest::newRow(name) << text << int(filter) << leftOut << expected;
    };
    add("all", {}, PeopleFilter::All, {}, {ada, bob, eve});
    add("a name", u"lovel"_s, PeopleFilter::All, {}, {ada});
    add("no cell of another column", u"member"_s, PeopleFilter::All, {}, {});
    add("admins", {}, PeopleFilter::Admins, {}, {ada});
    add("pending", {}, PeopleFilter::Pending, {}, {eve});
    add("several", {}, PeopleFilter::Several, {}, {ada});
    add("outside", {}, PeopleFilter::All, u" example.com "_s, {eve});
}

void tst_People::filters()
{
    QFETCH(const QString, text);
    QFETCH(const int, filter);
    QFETCH(const QString, leftOut);
    QFETCH(const QStringList, expected);
    PeopleTableModel model;
    model.setOrganizations(organizations());
    PeopleProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterText(text);
    proxy.setPeopleFilter(PeopleFilter(filter));
    proxy.setLeftOut(leftOut);
    QCOMPARE(emails(proxy), expected);
}

void tst_People::removesEverywhere()
{
    const QStringList emails {u"ada@example.com"_s, u"eve@example.org"_s};
    const QList<AccessWish> wishes = removalEverywhere(emails, organizations());
    QCOMPARE(wishes.size(), 5);
    QVERIFY(wishes[0] == (AccessWish {one, u"ADA@example.com"_s, Access::None}));
    QVERIFY(wishes[1] == (AccessWish {two, u"ada@example.com"_s, Access::None}));
    QVERIFY(wishes[2] == (AccessWish {three, u"ada@example.com"_s, Access::None}));
    QVERIFY(wishes[3] == (AccessWish {two, u"eve@example.org"_s, Access::None}));
    QVERIFY(wishes[4] == (AccessWish {three, u"eve@example.org"_s, Access::None}));
}

void tst_People::givesTheSameAccess()
{
    QList<OrganizationAccess> all = organizations();
    all[2].members = QList<Member> {member(u"new@example.com"_s)};
    all.append({{u"four"_s}, QList<Member> {member(u"bob@lab.example.com"_s)}});
    const QList<AccessWish> wishes = sameAccess(u"new@example.com"_s, u"ada@example.com"_s, all);
    QCOMPARE(wishes.size(), 3); // and nothing in the fourth, where neither is
    QCOMPARE(wishes[0].access, Access::Regular);
    QCOMPARE(wishes[1].access, Access::Admin);
    QCOMPARE(wishes[2].access, Access::None);
}

/// Where the members could not be read, neither knows anybody what somebody has there.
void tst_People::takesNothingAwayWhereNobodyKnows()
{
    const QList<OrganizationAccess> all = organizations();
    const QList<AccessWish> removal = removalEverywhere({u"bob@lab.example.com"_s}, all);
    const QList<AccessWish> same = sameAccess(u"new@example.com"_s, u"bob@lab.example.com"_s, all);
    for (const QList<AccessWish> &wishes : {removal, same}) {
        const AccessPlan plan(wishes, {all});
        QCOMPARE(plan.lines().size(), 2);
        QVERIFY(plan.lines()[0].isEffective());
        QCOMPARE(plan.lines()[1].step.organization, three);
        QCOMPARE(plan.lines()[1].block, AccessBlock::NotRead);
        QCOMPARE(plan.counts().blocked, 1);
        QCOMPARE(plan.steps().size(), 1);
    }
}

void tst_People::takesBack_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::optional<AccessWish>>("wish");
    const QString email = u"ada@example.com"_s;
    const auto add = [](const char *name, const Change &change,
                        const std::optional<AccessWish> &wish) {
        QTest::newRow(name) << change << wish;
    };
    add("an invitation", MemberAddition {one, {email, MemberRole::Admin}, Presence::Absent},
        AccessWish {one, email, Access::None, takesRole, Access::Admin});
    add("a promotion", MemberRoleChange {one, {u"u1"_s}, email, MemberRole::Admin},
        AccessWish {one, email, Access::Regular, takesRole, Access::Admin});
    add("a demotion", MemberRoleChange {one, {u"u1"_s}, email, MemberRole::Regular},
        AccessWish {one, email, Access::Admin, takesRole, Access::Regular});
    add("a removal", MemberRemoval {one, {u"u1"_s}, email, MemberRole::Admin},
        AccessWish {one, email, Access::Admin, takesRole, Access::None});
    add("a creation", OrganizationCreation {{one, u"free"_s}}, {});
    add("a renaming", OrganizationUpdate {one, {.name = two}}, {});
}

void tst_People::takesBack()
{
    QFETCH(const Change, change);
    QFETCH(const std::optional<AccessWish>, wish);
    QVERIFY(undoOf(change) == wish);
}

void tst_People::takesBackInTheOppositeOrder()
{
    const MemberAddition first {one, {u"a@example.com"_s}};
    const MemberRoleChange second {one, {u"u1"_s}, u"b@example.com"_s, MemberRole::Admin};
    const QList<AccessWish> wishes = undoOf(QList<Change> {first, second});
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(wishes[0].email, u"b@example.com"_s);
}

void tst_People::takesBackTogetherWhatIsOfOnePerson()
{
    const QString email = u"a@example.com"_s;
    const MemberAddition invited {one, {email, MemberRole::Regular}};
    const MemberRoleChange promoted {one, {u"u1"_s}, u"A@example.com"_s, MemberRole::Admin};
    const MemberAddition elsewhere {two, {email, MemberRole::Regular}};
    const MemberRemoval removed {two, {u"u1"_s}, email, MemberRole::Regular};
    const QList<AccessWish> wishes = undoOf(QList<Change> {invited, elsewhere, promoted, removed});
    QCOMPARE(wishes.size(), 2);
    // Added and removed again: that nobody is there is what there was.
    QVERIFY(wishes[0] == AccessWish({two, email, Access::None, takesRole, Access::None}));
    QVERIFY(wishes[1]
            == AccessWish({one, u"A@example.com"_s, Access::None, takesRole, Access::Admin}));
    const Member now {{u"u1"_s}, email, {}, {}, MemberRole::Admin, {}};
    const Member other {{u"u2"_s}, u"other@example.com"_s, {}, {}, MemberRole::Admin, {}};
    const AccessPlan plan(wishes, {{{one, {{now, other}}}, {two, QList<Member>()}}});
    QCOMPARE(plan.counts().removed, 1);
    QCOMPARE(plan.counts().kept, 1);
    QCOMPARE(plan.counts().blocked, 0);
}

void tst_People::saysWhatIsLost()
{
    const MemberAddition addition {one, {u"a@example.com"_s}};
    const MemberRemoval removal {one, {u"u1"_s}, u"b@example.com"_s};
    const MemberRoleChange role {one, {u"u1"_s}, u"b@example.com"_s, MemberRole::Admin};
    QVERIFY(lossesOf({removal}).isProjectRolesLost);
    QVERIFY(!lossesOf({removal}).isAccessLost);
    QVERIFY(lossesOf({addition}).isAccessLost);
    QVERIFY(!lossesOf({role}).isAccessLost && !lossesOf({role}).isProjectRolesLost);
}

void tst_People::knowsFormerNames()
{
    QVERIFY(formerName(OrganizationUpdate {one, {.name = two}}) == one);
    QVERIFY(!formerName(OrganizationUpdate {one, {.subscription = u"free"_s}}));
}

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"

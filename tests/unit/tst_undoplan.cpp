// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/undoplan.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// Taking changes back in organizations that were renamed since.
class tst_UndoPlan : public QObject
{
    Q_OBJECT

private slots:
    void goesByTodaysNames();
    void knowsOneOrganizationUnderBothOfItsNames();
    void leavesOrganizationsAloneThatTookAName();
    void leavesAloneWhatMayHaveAnotherName();
};

namespace {

const OrganizationName acme {u"acme"_s};
const OrganizationName globex {u"globex"_s};

ActivityRow rowOf(const Change &change, const QString &organizationId)
{
    ActivityRow row;
    row.change = change;
    row.fate = Fate::Done;
    row.organizationId = organizationId;
    return row;
}

OrganizationNames namesOf(const QList<std::pair<QString, OrganizationName>> &all)
{
    QList<Organization> organizations;
    for (const auto &[id, name] : all) {
        organizations.append(Organization());
        organizations.last().id = id;
        organizations.last().name = name;
    }
    return OrganizationNames(organizations);
}

} // namespace

void tst_UndoPlan::goesByTodaysNames()
{
    const MemberRemoval removal {acme, {u"u1"_s}, u"a@example.com"_s, MemberRole::Admin};
    const OrganizationNames names = namesOf({{u"o-1"_s, globex}});
    const UndoPlan plan = undoPlanOf({rowOf(removal, u"o-1"_s)}, names);
    QCOMPARE(plan.wishes.size(), 1);
    QCOMPARE(plan.wishes[0].organization, globex);
    QCOMPARE(plan.wishes[0].access, Access::Admin);
    QVERIFY(plan.losses.isProjectRolesLost);
    // Where its id was not known, or it is not, its name is all that there is.
    QCOMPARE(undoPlanOf({rowOf(removal, {})}, names).wishes[0].organization, acme);
    QCOMPARE(undoPlanOf({rowOf(removal, u"o-2"_s)}, names).wishes[0].organization, acme);
}

void tst_UndoPlan::knowsOneOrganizationUnderBothOfItsNames()
{
    const QString email = u"a@example.com"_s;
    const UndoPlan plan = undoPlanOf(
        {rowOf(MemberAddition {acme, {email, MemberRole::Regular}}, u"o-1"_s),
         rowOf(MemberRoleChange {globex, {u"u1"_s}, email, MemberRole::Admin}, u"o-1"_s)},
        namesOf({{u"o-1"_s, globex}}));
    QCOMPARE(plan.wishes.size(), 1);
    QCOMPARE(plan.wishes[0].access, Access::None);
    QCOMPARE(plan.wishes[0].before, std::optional(Access::Admin));
}

void tst_UndoPlan::leavesOrganizationsAloneThatTookAName()
{
    const MemberAddition addition {acme, {u"a@example.com"_s, MemberRole::Regular}};
    const UndoPlan plan = undoPlanOf({rowOf(addition, u"o-1"_s), rowOf(addition, u"o-1"_s)},
                                     namesOf({{u"o-2"_s, acme}}));
    QVERIFY(plan.wishes.isEmpty());
    QCOMPARE(plan.ofOthers, QList<OrganizationName> {acme});
    QVERIFY(!plan.losses.isAccessLost);
}

/// Where the service does not list them all, only an id that was seen tells.
void tst_UndoPlan::leavesAloneWhatMayHaveAnotherName()
{
    const MemberAddition addition {acme, {u"a@example.com"_s, MemberRole::Regular}};
    OrganizationNames names;
    QVERIFY(!names.isWhole());
    UndoPlan plan = undoPlanOf({rowOf(addition, u"o-1"_s), rowOf(addition, u"o-1"_s)}, names);
    QVERIFY(plan.wishes.isEmpty() && plan.ofOthers.isEmpty());
    QCOMPARE(plan.untold, QList<OrganizationName> {acme});
    // Its name of then is another one's; what it is called itself is not known all the same.
    Organization other;
    other.id = u"o-2"_s;
    other.name = acme;
    names.add(other);
    QCOMPARE(undoPlanOf({rowOf(addition, u"o-1"_s)}, names).untold.size(), 1);
    other.id = u"o-1"_s;
    names.add(other);
    plan = undoPlanOf({rowOf(addition, u"o-1"_s)}, names);
    QCOMPARE(plan.wishes.size(), 1);
    QCOMPARE(plan.wishes[0].organization, acme);
    QCOMPARE(undoPlanOf({rowOf(addition, {})}, {}).wishes.size(), 1); // there is only its name
}

QTEST_GUILESS_MAIN(tst_UndoPlan)
#include "tst_undoplan.moc"

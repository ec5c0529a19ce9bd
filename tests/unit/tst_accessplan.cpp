// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accessplan.h"
#include "domain/delimitedtext.h"
#include "domain/planfile.h"
#include "domain/roster.h"

#include <QElapsedTimer>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// Plans: what is to be changed, and what cannot be.
class tst_AccessPlan : public QObject
{
    Q_OBJECT

private slots:
    void addsWhoIsMissing();
    void setsRoles();
    void removesWhoIsNotListed();
    void leavesRolesThatTheListLeavesOpen();
    void plansForSeveralOrganizations();
    void goesByTheOrganizationOfALine();
    void plansNobodyTwice();
    void plansNothingForWhoIsDisputed();

    void changesNothingOverAReadOnlyConnection();
    void changesNothingWithoutRights();
    void changesNothingThatWasNotRead();
    void leavesTheCaller();
    void keepsAnAdmin();
    void removesNobodyByAListThatWasNotRead();
    void minesWhatHasChangedSince();

    void givesFirstAndTakesThen();
    void knowsWhereItIsCarriedOut();
    void saysWhatCannotBeReadWouldBe();
    void makesChanges();
    void estimates();

    void comesBackFromAFile();
    void carriesOutNothingThatAPlanHeldBack();
    void opensAnotherProfilesPlan();
    void takesNoOtherFileForAPlan();
    void takesNobodyTwiceFromAFile();

    void isMadeWithinASecond();

private:
    static AccessPlan plan(const QString &list, RosterMode mode, const PlanGround &ground);
    /// What \a file, a plan's, comes to as it is opened again.
    static AccessPlan reopened(const QByteArray &file, const PlanGround &ground);
    static QString lineText(const AccessLine &line);
    static QStringList texts(const AccessPlan &plan);
};

namespace {

const OrganizationName acme {u"acme"_s};
const OrganizationName globex {u"globex"_s};
const CurrentUser me {{u"u0"_s}, u"me@example.com"_s, {}, {}};

Member member(const QString &id, const QString &email, MemberRole role = MemberRole::Regular)
{
    return {{id}, email, {}, {}, role, {}};
}

QList<Member> people()
{
    return {member(u"u0"_s, u"me@example.com"_s, MemberRole::Admin),
            member(u"u1"_s, u"ada@example.com"_s),
            member(u"u2"_s, u"Bob@example.com"_s, MemberRole::Admin)};
}

PlanGround ground()
{
    return {{{acme, people()}}, me};
}

} // namespace

AccessPlan tst_AccessPlan::plan(const QString &list, RosterMode mode, const PlanGround &ground)
{
    const Roster roster = readRoster(list);
    PlanGround known = ground;
    known.isListComplete = roster.isComplete();
    return AccessPlan(wishesOf(roster, mode, ground.organizations), known);
}

AccessPlan tst_AccessPlan::reopened(const QByteArray &file, const PlanGround &ground)
{
    const SavedPlan saved = savedPlan(decodedText(file)).value_or(SavedPlan());
    AccessPlan plan(saved.wishes, ground);
    for (const qsizetype index : saved.unticked)
        plan.setChosen(index, false);
    return plan;
}

QString tst_AccessPlan::lineText(const AccessLine &line)
{
    QString text = actionTerm(line.action()) + u' ' + line.step.email;
    if (line.block != AccessBlock::None)
        text += u" blocked %1"_s.arg(int(line.block));
    return text;
}

QStringList tst_AccessPlan::texts(const AccessPlan &plan)
{
    QStringList texts;
    for (const AccessLine &line : plan.lines())
        texts.append(lineText(line));
    return texts;
}

void tst_AccessPlan::addsWhoIsMissing()
{
    const AccessPlan made = plan(u"email,admin\nnew@example.com,yes\nADA@example.com,yes\n"
                                 "other@example.com,"_s,
                                 RosterMode::Add, ground());
    QCOMPARE(texts(made), QStringList({u"add new@example.com"_s, u"keep ada@example.com"_s,
                                       u"add other@example.com"_s}));
    QCOMPARE(made.lines()[0].step.after, Access::Admin);
    QCOMPARE(made.lines()[2].step.after, Access::Regular);
    QCOMPARE(made.lines()[1].line, 3);
    const AccessCounts counts = made.counts();
    QCOMPARE(counts.added, 2);
    QCOMPARE(counts.kept, 1);
    QCOMPARE(counts.changes(), 2);
}

void tst_AccessPlan::setsRoles()
{
    const AccessPlan made =
        plan(u"email,admin\nada@example.com,yes\nbob@example.com,no\nme@example.com,yes"_s,
             RosterMode::Set, ground());
    QCOMPARE(texts(made),
             QStringList({u"make-admin ada@example.com"_s, u"make-regular Bob@example.com"_s,
                          u"keep me@example.com"_s}));
    QCOMPARE(made.lines()[0].step.id.text, u"u1"_s);
}

void tst_AccessPlan::removesWhoIsNotListed()
{
    const AccessPlan made =
        plan(u"email\nme@example.com\nnew@example.com"_s, RosterMode::Equal, ground());
    QCOMPARE(texts(made), QStringList({u"keep me@example.com"_s, u"add new@example.com"_s,
                                       u"remove ada@example.com"_s, u"remove Bob@example.com"_s}));
    QCOMPARE(made.counts().removed, 2);
}

void tst_AccessPlan::leavesRolesThatTheListLeavesOpen()
{
    const AccessPlan made = plan(u"bob@example.com"_s, RosterMode::Set, ground());
    QCOMPARE(texts(made), QStringList {u"keep Bob@example.com"_s});
}

void tst_AccessPlan::plansForSeveralOrganizations()
{
    PlanGround both = ground();
    both.organizations.append({globex, QList<Member> {people()[0]}});
    const AccessPlan made = plan(u"ada@example.com"_s, RosterMode::Add, both);
    QCOMPARE(texts(made), QStringList({u"keep ada@example.com"_s, u"add ada@example.com"_s}));
    QCOMPARE(made.lines()[1].step.organization, globex);
}

void tst_AccessPlan::goesByTheOrganizationOfALine()
{
    PlanGround both = ground();
    both.organizations.append({globex, QList<Member> {people()[0]}});
    const AccessPlan made = plan(u"email,organization\nada@example.com,globex\nme@example.com,"_s,
                                 RosterMode::Equal, both);
    QCOMPARE(texts(made), QStringList({u"add ada@example.com"_s, u"keep me@example.com"_s,
                                       u"remove ada@example.com"_s, u"remove Bob@example.com"_s,
                                       u"keep me@example.com"_s}));
}

void tst_AccessPlan::plansNobodyTwice()
{
    const PlanGround two {{{acme, people()}, {globex, people()}}, me};
    const AccessPlan made =
        plan(u"email,organization,admin\nnew@example.com,,no\nnew@example.com,acme,yes"_s,
             RosterMode::Set, two);
    QCOMPARE(texts(made), QStringList({u"add new@example.com"_s, u"add new@example.com"_s}));
    QCOMPARE(made.lines()[0].step.organization, acme);
    QCOMPARE(made.lines()[0].step.after, Access::Admin);
    QCOMPARE(made.lines()[1].step.organization, globex);
    QCOMPARE(made.lines()[1].step.after, Access::Regular);
}

void tst_AccessPlan::plansNothingForWhoIsDisputed()
{
    const QString list = u"ada@example.com;yes\nnew@example.com\nADA@example.com;no\n"
                         "me@example.com"_s;
    for (const RosterMode mode : {RosterMode::Add, RosterMode::Set, RosterMode::Equal}) {
        const AccessPlan made = plan(list, mode, ground());
        QStringList expected {u"add new@example.com"_s, u"keep me@example.com"_s};
        // Somebody else may have been meant in one of the lines.
        if (mode == RosterMode::Equal)
            expected.append(u"remove Bob@example.com blocked 6"_s);
        QCOMPARE(texts(made), expected);
    }
    // One organization's own line goes before what is disputed of all.
    const AccessPlan made =
        plan(u"email,organization,admin\nada@example.com,,yes\nada@example.com,,no\n"
             "ada@example.com,acme,yes"_s,
             RosterMode::Set, ground());
    QCOMPARE(texts(made), QStringList {u"make-admin ada@example.com"_s});
}

void tst_AccessPlan::changesNothingOverAReadOnlyConnection()
{
    PlanGround readOnly = ground();
    readOnly.isReadOnly = true;
    const AccessPlan made = plan(u"new@example.com\nada@example.com"_s, RosterMode::Add, readOnly);
    QCOMPARE(made.lines()[0].block, AccessBlock::ReadOnly);
    QCOMPARE(made.lines()[1].block, AccessBlock::None); // nothing is wanted there
    QVERIFY(made.steps().isEmpty());
}

void tst_AccessPlan::changesNothingWithoutRights()
{
    PlanGround regular = ground();
    (*regular.organizations[0].members)[0].role = MemberRole::Regular;
    QCOMPARE(plan(u"new@example.com"_s, RosterMode::Add, regular).lines()[0].block,
             AccessBlock::NoRights);
    // Who is asking may not be known; then the service decides.
    regular.caller.reset();
    QCOMPARE(plan(u"new@example.com"_s, RosterMode::Add, regular).lines()[0].block,
             AccessBlock::None);
}

void tst_AccessPlan::changesNothingThatWasNotRead()
{
    PlanGround unread = ground();
    unread.organizations[0].members.reset();
    const AccessPlan made = plan(u"new@example.com"_s, RosterMode::Equal, unread);
    QCOMPARE(made.lines().size(), 1);
    QCOMPARE(made.lines()[0].block, AccessBlock::NotRead);
    // Nor where the list names an organization that nobody has heard of.
    const AccessPlan other =
        plan(u"email,organization\na@example.com,initech"_s, RosterMode::Add, ground());
    QCOMPARE(other.lines()[0].block, AccessBlock::NotRead);
}

void tst_AccessPlan::leavesTheCaller()
{
    const AccessPlan removing = plan(u"bob@example.com"_s, RosterMode::Equal, ground());
    QCOMPARE(lineText(removing.lines()[1]), u"remove me@example.com blocked 4"_s);
    const AccessPlan demoting =
        plan(u"email,admin\nme@example.com,no"_s, RosterMode::Set, ground());
    QCOMPARE(demoting.lines()[0].block, AccessBlock::Yourself);
    QCOMPARE(demoting.counts().blocked, 1);
}

void tst_AccessPlan::keepsAnAdmin()
{
    PlanGround unknown = ground();
    unknown.caller.reset(); // so that nothing else keeps an admin
    AccessPlan made =
        plan(u"email,admin\nada@example.com,yes\nme@example.com,no\nbob@example.com,no"_s,
             RosterMode::Set, unknown);
    QCOMPARE(made.counts().blocked, 0);
    made.setChosen(0, false);
    QCOMPARE(made.lines()[1].block, AccessBlock::LastAdmin);
    QCOMPARE(made.lines()[2].block, AccessBlock::LastAdmin);
    QVERIFY(made.steps().isEmpty());
    made.setChosen(1, false); // then one stays
    QCOMPARE(made.lines()[2].block, AccessBlock::None);
    QCOMPARE(made.steps().size(), 1);
    made.setChosen(1, true);
    made.setChosen(0, true);
    QCOMPARE(made.counts().blocked, 0);
    QCOMPARE(made.steps().size(), 3);
}

void tst_AccessPlan::removesNobodyByAListThatWasNotRead()
{
    const AccessPlan made = plan(u"email\nme@example.com\nada(at)example.com\nnew@example.com"_s,
                                 RosterMode::Equal, ground());
    QCOMPARE(made.counts().added, 1);
    QCOMPARE(made.counts().blocked, 2);
    QCOMPARE(made.lines()[2].block, AccessBlock::ListIncomplete);
}

void tst_AccessPlan::minesWhatHasChangedSince()
{
    const auto wish = [](Access access, Access before) {
        return AccessWish {acme, u"ada@example.com"_s, access, AccessWish::Members::TakeRole,
                           before};
    };
    const AccessPlan made({wish(Access::Admin, Access::Regular), wish(Access::None, Access::Admin),
                           wish(Access::Regular, Access::None)},
                          ground());
    QCOMPARE(texts(made),
             QStringList({u"make-admin ada@example.com"_s, u"remove ada@example.com blocked 7"_s,
                          u"keep ada@example.com"_s}));
}

void tst_AccessPlan::givesFirstAndTakesThen()
{
    const AccessPlan made =
        plan(u"email,admin\nbob@example.com,no\nada@example.com,yes\nnew@example.com,"_s,
             RosterMode::Set, ground());
    QStringList order;
    for (const AccessStep &step : made.steps())
        order.append(step.email);
    QCOMPARE(order,
             QStringList({u"ada@example.com"_s, u"new@example.com"_s, u"Bob@example.com"_s}));
}

void tst_AccessPlan::knowsWhereItIsCarriedOut()
{
    using Names = QList<OrganizationName>;
    PlanGround two = ground();
    two.organizations.append({globex, people()});
    AccessPlan made = plan(u"email,organization\nnew@example.com,acme\nada@example.com,globex"_s,
                           RosterMode::Add, two);
    QCOMPARE(made.organizations(), Names({acme, globex})); // also where nothing has to be changed
    made.setChosen(0, false);
    QCOMPARE(made.organizations(), Names {globex});
    two.organizations[1].members.reset();
    made = plan(u"email\nada@example.com\nnew@example.com"_s, RosterMode::Add, two);
    QCOMPARE(made.organizations(), Names {acme});
    two.isReadOnly = true;
    QCOMPARE(
        plan(u"email\nada@example.com\nnew@example.com"_s, RosterMode::Add, two).organizations(),
        Names());

    // Who stays is no sign of it where a broken line holds everything else up.
    made = plan(u"email\nada@example.com\nbroken line"_s, RosterMode::Equal, ground());
    QVERIFY(made.counts().blocked > 0 && made.counts().kept > 0);
    QCOMPARE(made.organizations(), Names());
    made = plan(u"email\nada@example.com\nnew@example.com\nbroken line"_s, RosterMode::Equal,
                ground());
    QCOMPARE(made.organizations(), Names {acme});
    // What is of several organizations need not be in their order.
    two = ground();
    two.organizations.append({globex, people()});
    const auto add = [](const OrganizationName &name, const QString &email) {
        return AccessWish {name, email, Access::Regular};
    };
    made = AccessPlan({add(acme, u"1@example.com"_s), add(globex, u"1@example.com"_s),
                       add(acme, u"2@example.com"_s), add(globex, u"2@example.com"_s)},
                      two);
    made.setChosen(0, false);
    made.setChosen(1, false);
    made.setChosen(3, false);
    QCOMPARE(made.organizations(), Names {acme});
}

void tst_AccessPlan::saysWhatCannotBeReadWouldBe()
{
    const AccessWish wish {acme, u"ada@example.com"_s, Access::None, AccessWish::Members::TakeRole,
                           Access::Regular};
    const AccessPlan made({wish}, {{{acme, {}}}, me});
    QCOMPARE(made.lines()[0].action(), AccessAction::Remove);
    QCOMPARE(made.lines()[0].block, AccessBlock::NotRead);
    QVERIFY(made.steps().isEmpty());
}

void tst_AccessPlan::makesChanges()
{
    const AccessStep addition {acme, u"a@example.com"_s, {}, Access::None, Access::Admin};
    QVERIFY(changeOf(addition)
            == Change(
                MemberAddition {acme, {u"a@example.com"_s, MemberRole::Admin}, Presence::Absent}));
    const AccessStep removal {acme,          u"a@example.com"_s, {u"u1"_s},
                              Access::Admin, Access::None,       Person::Caller};
    QVERIFY(changeOf(removal)
            == Change(MemberRemoval {
                acme, {u"u1"_s}, u"a@example.com"_s, MemberRole::Admin, Person::Caller}));
    const AccessStep demotion {acme, u"a@example.com"_s, {u"u1"_s}, Access::Admin, Access::Regular};
    QVERIFY(changeOf(demotion)
            == Change(MemberRoleChange {acme, {u"u1"_s}, u"a@example.com"_s, MemberRole::Regular}));
}

void tst_AccessPlan::estimates()
{
    using namespace std::chrono_literals;
    const AccessStep addition {acme, u"a@example.com"_s, {}, Access::None, Access::Regular};
    const AccessStep removal {acme, u"a@example.com"_s, {u"u1"_s}, Access::Regular, Access::None};
    QCOMPARE(estimatedTime({}), 0s);
    QCOMPARE(estimatedTime({addition}), 1s);
    QVERIFY(estimatedTime(QList<AccessStep>(300, addition)) < 60s);
    QVERIFY(estimatedTime(QList<AccessStep>(301, addition)) >= 60s);
    QVERIFY(estimatedTime(QList<AccessStep>(301, removal)) >= 120s);
    const QList<AccessStep> many(61, addition);
    QVERIFY(estimatedTime(many, {.perMinute = 30}) >= 120s);
    // Of the present minute not all is left, and the next one is near.
    QCOMPARE(estimatedTime(many, {300, 61, 20s}), 3s);
    QCOMPARE(estimatedTime(many, {300, 60, 20s}), 21s);
    QCOMPARE(estimatedTime(many, {30, 0, 20s}), 141s);
    QCOMPARE(estimatedTime(many, {1000, {}, 20s}), 3s);
}

void tst_AccessPlan::comesBackFromAFile()
{
    AccessPlan made =
        plan(u"email,admin\nada@example.com,yes\nnew@example.com,\nme@example.com,no"_s,
             RosterMode::Set, ground());
    made.setChosen(1, false);
    const QByteArray file = planFile(made);
    QVERIFY(file.startsWith("organization,email,before,after,change,apply,blocked\r\n"
                            "acme,ada@example.com,regular,admin,make-admin,yes,\r\n"
                            "acme,new@example.com,none,regular,add,no,\r\n"
                            "acme,me@example.com,admin,regular,make-regular,no,yourself\r\n"));
    const std::optional<SavedPlan> saved = savedPlan(decodedText(file));
    QVERIFY(saved);
    QCOMPARE(saved->unticked, QList<qsizetype>({1, 2}));
    QVERIFY(saved->unreadableLines.isEmpty());
    QCOMPARE(planFile(reopened(file, ground())), file);
    // As a spreadsheet of another country writes it, with a line spoilt.
    QString edited = QString::fromUtf8(file).replace(u',', u';');
    edited.replace(u"new@example.com"_s, u"nobody"_s);
    const std::optional<SavedPlan> foreign = savedPlan(edited);
    QVERIFY(foreign);
    QCOMPARE(foreign->wishes.size(), 2);
    QCOMPARE(foreign->unreadableLines, QList<int> {3});
}

/// What a plan was not to do, whatever for, is not ticked where it is opened again: the list that
/// could not be read as a whole is not in the file.
void tst_AccessPlan::carriesOutNothingThatAPlanHeldBack()
{
    const AccessPlan incomplete =
        plan(u"email\nme@example.com\nnobody\n"_s, RosterMode::Equal, ground());
    QCOMPARE(incomplete.counts().blocked, 2);
    QCOMPARE(savedPlan(decodedText(planFile(incomplete)))->heldBack, 2);
    const AccessCounts counts = reopened(planFile(incomplete), ground()).counts();
    QCOMPARE(counts.removed, 0);
    QCOMPARE(counts.unticked, 2);

    const PlanGround oneAdmin {{{acme,
                                 {{member(u"u1"_s, u"ada@example.com"_s, MemberRole::Admin),
                                   member(u"u2"_s, u"bob@example.com"_s)}}}}};
    const AccessPlan lastAdmin = plan(u"bob@example.com"_s, RosterMode::Equal, oneAdmin);
    QCOMPARE(lastAdmin.lines()[1].block, AccessBlock::LastAdmin);
    PlanGround twoAdmins = oneAdmin;
    twoAdmins.organizations[0].members->append(
        member(u"u3"_s, u"eve@example.com"_s, MemberRole::Admin));
    QCOMPARE(reopened(planFile(lastAdmin), twoAdmins).counts().changes(), 0);
}

/// Who may not make a change can plan it for who may.
void tst_AccessPlan::opensAnotherProfilesPlan()
{
    PlanGround reader = ground();
    reader.isReadOnly = true;
    AccessPlan made = plan(u"new@example.com\nother@example.com\n"_s, RosterMode::Add, reader);
    made.setChosen(1, false);
    QCOMPARE(made.counts().blocked, 2);
    const QByteArray file = planFile(made);
    QVERIFY2(file.contains("new@example.com,none,regular,add,yes,read-only")
                 && file.contains("other@example.com,none,regular,add,no,read-only"),
             file.constData());
    const AccessCounts counts = reopened(file, ground()).counts();
    QCOMPARE(counts.added, 1);
    QCOMPARE(counts.unticked, 1);
}

void tst_AccessPlan::takesNoOtherFileForAPlan()
{
    QVERIFY(!savedPlan(u"email,admin\na@example.com,yes"_s));
    QVERIFY(!savedPlan({}));
}

void tst_AccessPlan::takesNobodyTwiceFromAFile()
{
    const auto saved = savedPlan(u"organization,email,before,after,change,apply,blocked\n"
                                 "acme,a@example.com,none,admin,add,yes,\n"
                                 "acme,A@example.com,none,regular,add,yes,\n"
                                 "globex,a@example.com,none,admin,add,yes,\n"_s);
    QVERIFY(saved);
    QCOMPARE(saved->wishes.size(), 2);
    QCOMPARE(saved->wishes[1].organization, globex);
    QCOMPARE(saved->unreadableLines, QList<int> {3});
}

void tst_AccessPlan::isMadeWithinASecond()
{
    QList<Member> members;
    for (int i = 0; i < 100'000; ++i)
        members.append(member(u"id-%1"_s.arg(i), u"Person.%1@example.com"_s.arg(i)));
    QString list = u"email,admin\n"_s;
    for (int i = 0; i < 5'000; ++i)
        list += u"person.%1@example.com,%2\n"_s.arg(i * 30).arg(i % 2 ? u"yes"_s : u"no"_s);
    const PlanGround ground {{{acme, members}}, me};
    QElapsedTimer timer;
    timer.start();
    const AccessPlan made = plan(list, RosterMode::Equal, ground);
    const qint64 elapsed = timer.elapsed();
    qInfo("5,000 lines against 100,000 members: %lld ms", elapsed);
    QCOMPARE(made.counts().added, 5'000 - 3'334);
    QCOMPARE(made.counts().removed, 100'000 - 3'334);
#ifdef QT_NO_DEBUG
    QVERIFY(elapsed < 1000);
#else
    QVERIFY(elapsed < 5000);
#endif
}

QTEST_GUILESS_MAIN(tst_AccessPlan)
#include "tst_accessplan.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessplantablemodel.h"
#include "models/accesswords.h"
#include "models/rostertablemodel.h"
#include "models/tone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// A plan, and the list that it is from, as tables.
class tst_AccessPlanTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsEachLine();
    void offersWhatCanBeTicked();
    void tellsWhomAnUntickingBlocks();
    void filters_data();
    void filters();
    void showsWhatBecomesOfEach();
    void showsARunWithoutAPlan();
    void showsWhatIsWrongFirst();
    void sumsUp();

private:
    static AccessPlan plan();
    static QStringList emails(const QAbstractItemModel &model);
    static QString cell(const AccessPlanTableModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

namespace {

using Column = AccessPlanTableModel::Column;

const OrganizationName acme {u"acme"_s};

Member person(const QString &email, MemberRole role)
{
    return {{email}, email, {}, {}, role, {}};
}

} // namespace

/// Bob loses his role, Ada gets one, Eve goes, a new one comes, and Sue stays.
AccessPlan tst_AccessPlanTableModel::plan()
{
    const QList<Member> members {person(u"bob@example.com"_s, MemberRole::Admin),
                                 person(u"ada@example.com"_s, MemberRole::Regular),
                                 person(u"eve@example.com"_s, MemberRole::Regular),
                                 person(u"sue@example.com"_s, MemberRole::Regular)};
    const auto wish = [](const QString &email, Access access) {
        return AccessWish {acme, email, access};
    };
    return AccessPlan(
        {wish(u"bob@example.com"_s, Access::Regular), wish(u"ada@example.com"_s, Access::Admin),
         wish(u"eve@example.com"_s, Access::None), wish(u"new@example.com"_s, Access::Regular),
         wish(u"sue@example.com"_s, Access::Regular)},
        {{{acme, members}}});
}

QStringList tst_AccessPlanTableModel::emails(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, Column::Email).data().toString().section(u'@', 0, 0));
    return texts;
}

void tst_AccessPlanTableModel::showsEachLine()
{
    AccessPlanTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlan(plan());
    QCOMPARE(emails(model), QStringList({u"bob"_s, u"ada"_s, u"eve"_s, u"new"_s, u"sue"_s}));
    QCOMPARE(cell(model, 0, Column::Change), u"Make regular user"_s);
    QCOMPARE(cell(model, 0, Column::Before), u"Admin"_s);
    QCOMPARE(cell(model, 0, Column::After), u"Member"_s);
    QCOMPARE(cell(model, 2, Column::Change), u"Remove"_s);
    QCOMPARE(cell(model, 3, Column::Before), u"–"_s);
    QCOMPARE(cell(model, 4, Column::Change), u"Stays"_s);
    QCOMPARE(model.headerData(Column::Note, Qt::Horizontal).toString(), u"Note"_s);
    QCOMPARE(model.index(2, Column::Change).data(AccessPlanTableModel::ToneRole).toInt(),
             int(Tone::Bad));
}

void tst_AccessPlanTableModel::offersWhatCanBeTicked()
{
    AccessPlanTableModel model;
    model.setPlan(plan());
    const auto isOffered = [&](int row) {
        return model.index(row, Column::Email).flags().testFlag(Qt::ItemIsUserCheckable);
    };
    QVERIFY(isOffered(0) && isOffered(3));
    QVERIFY(!isOffered(4)); // whoever stays
    QVERIFY(!model.index(4, Column::Email).data(Qt::CheckStateRole).isValid());
    QSignalSpy chosen(&model, &AccessPlanTableModel::chosenChanged);
    QVERIFY(model.setData(model.index(3, Column::Email), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(4, Column::Email), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(model.plan().counts().unticked, 1);
    model.setChosen({0, 1, 2, 3, 4}, false);
    QCOMPARE(model.plan().counts().changes(), 0);
    model.setChosen({0, 1, 2, 3, 4}, true);
    QCOMPARE(model.plan().counts().changes(), 4);
}

void tst_AccessPlanTableModel::tellsWhomAnUntickingBlocks()
{
    AccessPlanTableModel model;
    model.setPlan(plan());
    model.setChosen({1}, false); // nobody else becomes an admin
    QCOMPARE(cell(model, 0, Column::Note), u"acme would be left without an admin."_s);
    QCOMPARE(model.index(0, Column::Email).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    model.setChosen({1}, true);
    QCOMPARE(cell(model, 0, Column::Note), QString());
}

void tst_AccessPlanTableModel::filters_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, PlanFilter filter, const QStringList &expected) {
        QTest::newRow(name) << int(filter) << expected;
    };
    add("all", PlanFilter::All, {u"bob"_s, u"ada"_s, u"eve"_s, u"new"_s, u"sue"_s});
    add("changes", PlanFilter::Changes, {u"bob"_s, u"ada"_s, u"eve"_s, u"new"_s});
    add("additions", PlanFilter::Additions, {u"new"_s});
    add("roles", PlanFilter::Roles, {u"bob"_s, u"ada"_s});
    add("removals", PlanFilter::Removals, {u"eve"_s});
    add("blocked", PlanFilter::Blocked, {u"bob"_s});
}

void tst_AccessPlanTableModel::filters()
{
    QFETCH(const int, filter);
    QFETCH(const QStringList, expected);
    AccessPlanTableModel model;
    AccessPlanProxyModel proxy;
    proxy.setSourceModel(&model);
    model.setPlan(plan());
    model.setFilter(PlanFilter(filter));
    if (PlanFilter(filter) == PlanFilter::Blocked)
        model.setChosen({1}, false);
    QCOMPARE(emails(proxy), expected);
    proxy.setFilterText(u"nobody"_s);
    QCOMPARE(proxy.rowCount(), 0);
}

void tst_AccessPlanTableModel::showsWhatBecomesOfEach()
{
    AccessPlanTableModel model;
    const QAbstractItemModelTester tester(&model);
    AccessPlanProxyModel failed;
    failed.setSourceModel(&model);
    model.setPlan(plan());
    const QList<AccessStep> steps = model.plan().steps();
    model.beginRun();
    QVERIFY(!model.index(0, Column::Email).flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(model.headerData(Column::Note, Qt::Horizontal).toString(), u"Outcome"_s);
    for (int place = 0; place < steps.size(); ++place)
        model.setOutcome(place, {StepState::Refused, steps[place].email});
    for (int row = 0; row < 4; ++row)
        QCOMPARE(cell(model, row, Column::Note),
                 u"Refused: "_s + cell(model, row, Column::Email)); // each at its place
    QCOMPARE(cell(model, 4, Column::Note), QString());
    model.setOutcome(0, {StepState::Done});
    model.setFilter(PlanFilter::Failed);
    QCOMPARE(failed.rowCount(), 3);
}

void tst_AccessPlanTableModel::showsARunWithoutAPlan()
{
    AccessPlanTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSteps({{acme, u"a@example.com"_s, {}, Access::None, Access::Admin},
                    {acme, u"b@example.com"_s, {u"u1"_s}, Access::Admin, Access::None}});
    model.setOutcome(1, {StepState::UnderWay});
    QCOMPARE(cell(model, 0, Column::Change), u"Add as admin"_s);
    QCOMPARE(cell(model, 0, Column::Note), QString());
    QCOMPARE(cell(model, 1, Column::Note), u"Under way"_s);
    model.setOutcome(2, {StepState::Done}); // there is none
}

void tst_AccessPlanTableModel::showsWhatIsWrongFirst()
{
    RosterTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRoster(readRoster(u"email,admin\na@example.com,yes\nnobody,no\n"_s));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RosterTableModel::Line).data().toInt(), 3);
    QVERIFY(
        model.index(0, RosterTableModel::Note).data().toString().contains(u"name@example.com"_s));
    QCOMPARE(model.index(1, RosterTableModel::Role).data().toString(), u"Admin"_s);
    const QList<Member> members {person(u"a@example.com"_s, MemberRole::Admin)};
    model.setRoster(readRoster(rosterOf(members)));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, RosterTableModel::Role).data().toString(), u"Admin"_s);
}

void tst_AccessPlanTableModel::sumsUp()
{
    QCOMPARE(planSummary({}), u"Nothing to change"_s);
    QCOMPARE(planSummary({.kept = 2, .added = 3, .blocked = 1}),
             u"3 to add · 2 stay(s) · 1 blocked"_s);
    QCOMPARE(progressSummary({.total = 5, .done = 3, .refused = 1, .notTried = 1}),
             u"3 of 5 change(s) made · 1 refused · 1 not tried"_s);
    QCOMPARE(durationText(std::chrono::seconds(59)), u"less than a minute"_s);
    QCOMPARE(durationText(std::chrono::seconds(61)), u"about 2 minute(s)"_s);
    for (const AccessBlock block :
         {AccessBlock::ReadOnly, AccessBlock::NoRights, AccessBlock::NotRead, AccessBlock::Yourself,
          AccessBlock::LastAdmin, AccessBlock::ListIncomplete, AccessBlock::ChangedSince})
        QVERIFY(blockText(block, acme).endsWith(u'.'));
}

QTEST_GUILESS_MAIN(tst_AccessPlanTableModel)
#include "tst_accessplantablemodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "models/activitytablemodel.h"
#include "models/activitywords.h"
#include "models/tabletext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// What was changed, as a table tells it.
class tst_ActivityTableModel : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryChange_data();
    void tellsEveryChange();
    void asksForOlderOnes();
    void takesInWhatIsNew();
    void exportsTimesAsTheyAre();
    void writesRowsAsTheTableWould();
};

Q_DECLARE_METATYPE(steward::Change)

namespace {

using More = ActivityTableModel::More;

const OrganizationName acme {u"acme"_s};
const QString email = u"ada@example.com"_s;

ActivityRow row(qint64 id, Fate fate = Fate::Done)
{
    return {id,        QDateTime({2026, 3, 18}, {12, 0}, utc),
            u"Work"_s, MemberAddition {acme, {email}, Presence::Absent},
            fate,      {},
            {}};
}

QList<qint64> ids(const ActivityTableModel &model)
{
    QList<qint64> ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids.append(model.at(i).id);
    return ids;
}

} // namespace

void tst_ActivityTableModel::tellsEveryChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const Change &change, const QStringList &expected) {
        QTest::newRow(name) << change << expected;
    };
    const QString dash = u"–"_s;
    add("invite", MemberAddition {acme, {email, MemberRole::Admin}, Presence::Absent},
        {email, u"Invited"_s, dash, u"Admin"_s});
    add("promote", MemberRoleChange {acme, {}, email, MemberRole::Admin},
        {email, u"Made admin"_s, u"Member"_s, u"Admin"_s});
    add("demote", MemberRoleChange {acme, {}, email, MemberRole::Regular},
        {email, u"Made regular user"_s, u"Admin"_s, u"Member"_s});
    add("remove", MemberRemoval {acme, {}, email, MemberRole::Admin},
        {email, u"Removed"_s, u"Admin"_s, dash});
    add("create", OrganizationCreation {{acme, u"premium"_s}},
        {{}, u"Created"_s, dash, u"Premium"_s});
    add("rename", OrganizationUpdate {acme, {.name = OrganizationName {u"new"_s}}},
        {{}, u"Renamed"_s, u"acme"_s, u"new"_s});
    add("subscription", OrganizationUpdate {acme, {.subscription = u"premium"_s}, {}, u"free"_s},
        {{}, u"Subscription changed"_s, u"Free"_s, u"Premium"_s});
    add("end date", OrganizationUpdate {acme, {.subscriptionEndDate = RemoveEndDate()}},
        {{}, u"Subscription changed"_s, {}, {}});
    add("two-factor", OrganizationUpdate {acme, {.twoFactorForced = true}, {}, {}, false},
        {{},
         u"Settings changed"_s,
         u"Two-factor authentication not forced"_s,
         u"Two-factor authentication forced"_s});
}

void tst_ActivityTableModel::tellsEveryChange()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, expected);
    ActivityTableModel model;
    const QAbstractItemModelTester tester(&model);
    ActivityRow told = row(1, Fate::Unread);
    told.change = change;
    model.setRows({told}, More::None);
    QStringList texts;
    for (const int column : {int(ActivityTableModel::Person), int(ActivityTableModel::What),
                             int(ActivityTableModel::Before), int(ActivityTableModel::After)})
        texts.append(model.index(0, column).data().toString());
    QCOMPARE(texts, expected);
    QCOMPARE(model.index(0, ActivityTableModel::Organization).data().toString(), u"acme"_s);
    QCOMPARE(model.index(0, ActivityTableModel::Outcome).data().toString(), u"In doubt"_s);
    QCOMPARE(model.index(0, ActivityTableModel::ByProfile).data().toString(), u"Work"_s);
}

void tst_ActivityTableModel::asksForOlderOnes()
{
    ActivityTableModel model; // without a tester: that one asks for more, too
    QSignalSpy wanted(&model, &ActivityTableModel::moreWanted);
    model.setRows({row(9), row(8)}, More::Some);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // it has been asked for
    QCOMPARE(wanted.count(), 1);
    model.appendRows({row(7)}, More::None);
    QCOMPARE(ids(model), QList<qint64>({9, 8, 7}));
    QVERIFY(!model.canFetchMore({}));
}

void tst_ActivityTableModel::takesInWhatIsNew()
{
    ActivityTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({row(5, Fate::Pending), row(4), row(3)}, More::Some);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.mergeLatest({row(7), row(6), row(5), row(4)});
    QCOMPARE(ids(model), QList<qint64>({7, 6, 5, 4, 3}));
    QCOMPARE(model.at(2).fate, Fate::Done);
    QCOMPARE(reset.count(), 0); // whoever has scrolled stays where they are
    QCOMPARE(changed.count(), 1);
    model.mergeLatest({row(7), row(5), row(4)});
    QCOMPARE(ids(model), QList<qint64>({7, 5, 4, 3})); // one was struck out
    ActivityTableModel empty;
    empty.mergeLatest({row(1)});
    QCOMPARE(ids(empty), QList<qint64> {1});
}

void tst_ActivityTableModel::exportsTimesAsTheyAre()
{
    ActivityTableModel model;
    model.setRows({row(1)}, More::None);
    QCOMPARE(model.index(0, ActivityTableModel::When).data(ExportRole).toString(),
             u"2026-03-18T12:00:00Z"_s);
}

void tst_ActivityTableModel::writesRowsAsTheTableWould()
{
    QList<ActivityRow> rows {row(3, Fate::NotSent), row(2), row(1, Fate::Unclear)};
    rows[0].words = u"=1+1, \"quoted\""_s;
    ActivityTableModel model;
    model.setRows(rows, More::None);
    QCOMPARE(ActivityTableModel::csvHead() + ActivityTableModel::csvLines(rows),
             toCsv(model, indexRange(3), indexRange(ActivityTableModel::ColumnCount)));
}

QTEST_GUILESS_MAIN(tst_ActivityTableModel)
#include "tst_activitytablemodel.moc"

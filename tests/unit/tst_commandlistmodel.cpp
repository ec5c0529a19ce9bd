// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandlistmodel.h"
#include "support/poolhold.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace steward;
using test::PoolHold;
using namespace Qt::StringLiterals;

/// What the palette lists for what was typed.
class tst_CommandListModel : public QObject
{
    Q_OBJECT

private slots:
    void listsActionsAndOrganizationsUnasked();
    void findsMembersOnceSomethingIsTyped();
    void findsByWhatTellsThemApart();
    void goesFirstToThePageOfThatName();
    void meansTheTitleRatherThanTheContext();
    void meansThePageInFront();
    void recentOnesComeFirst();
    void recentOnesNobodyMeansDoNot();
    void whatCannotBeDoneComesBehindAndSaysWhy();
    void saysWhereItCannotBeDone();
    void strewnLettersAreNobodysAddress();
    void strewnLettersComeBehindWhatCannotBeDone();
    void saysWhatWasTyped();
    void remembersALimitedNumber();
    void keysTellCommandsApart();
    void findsPlacesAsItFindsCommands();
    void findsFewPlacesAtOnce();
    void leavesTheRowsUntilManyAreSearched();
    void answersTheLastQuestionAlone();
    void keepsNoPlacesAfterwards();
};

namespace {

Command paletteAction(const QString &id, const QString &title, const QString &whyNot = {})
{
    return {Command::Kind::Action, id, {}, title, {}, u"Ctrl+%1"_s.arg(id), whyNot};
}

Command paletteMember(const QString &email, const QString &organization)
{
    return {Command::Kind::Member, email, organization, email, organization, {}, {}};
}

const QList<Command> someCommands {
    paletteAction(u"invite"_s, u"Invite member"_s),
    paletteAction(u"refresh"_s, u"Refresh"_s),
    paletteAction(u"rename"_s, u"Rename organization"_s, u"Only an admin can."_s),
    {Command::Kind::Organization, u"acme"_s, {}, u"acme"_s, u"Premium"_s, {}, {}},
    {Command::Kind::Organization, u"acme-vision"_s, {}, u"acme-vision"_s, u"Free"_s, {}, {}},
    paletteMember(u"grace@example.com"_s, u"acme"_s),
    paletteMember(u"grace@example.com"_s, u"acme-vision"_s),
};

/// Two organizations. The one that is open has \a count members, and the other one two.
CommandPlaces placesOf(int count)
{
    CommandPlaces places;
    places.organizationWord = u"Organization"_s;
    for (const QString &name : {u"acme"_s, u"zebra"_s}) {
        OrganizationRow row;
        row.organization.name = {name};
        places.organizations.append(row);
    }
    places.open = {u"acme"_s};
    for (int i = 0; i < count; ++i) {
        Member member;
        member.email = u"person.%1@example.com"_s.arg(i);
        member.name = u"Person"_s;
        member.surname = QString::number(i);
        places.members.append(member);
    }
    Member ada;
    ada.email = u"ada@example.com"_s;
    places.people = peopleIn({{.name = places.open, .members = places.members},
                              {.name = {u"zebra"_s}, .members = {{places.members.first(), ada}}}});
    return places;
}

QStringList titlesIn(const CommandListModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.at(row).title);
    return titles;
}

} // namespace

void tst_CommandListModel::listsActionsAndOrganizationsUnasked()
{
    CommandListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(someCommands);
    QCOMPARE(titlesIn(model), QStringList({u"Invite member"_s, u"Refresh"_s, u"acme"_s,
                                           u"acme-vision"_s, u"Rename organization"_s}));
    model.setRecent({someCommands[5].key(), u"a:refresh"_s, u"a:no longer there"_s});
    QCOMPARE(titlesIn(model), QStringList({u"grace@example.com"_s, u"Refresh"_s, u"Invite member"_s,
                                           u"acme"_s, u"acme-vision"_s, u"Rename organization"_s}));
}

void tst_CommandListModel::findsMembersOnceSomethingIsTyped()
{
    CommandListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(someCommands);
    model.setTyped(u"grace"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).place, u"acme"_s);
    model.setTyped(u"nobody has this"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setTyped({});
    QCOMPARE(model.rowCount(), 5);
}

void tst_CommandListModel::findsByWhatTellsThemApart()
{
    CommandListModel model;
    model.setCommands(someCommands);
    model.setTyped(u"grace vision"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).place, u"acme-vision"_s);
}

void tst_CommandListModel::goesFirstToThePageOfThatName()
{
    CommandListModel model;
    Command page = paletteAction(u"people"_s, u"Go to People"_s);
    page.goal = u"People"_s;
    model.setCommands({paletteAction(u"export"_s, u"People: export"_s),
                       paletteAction(u"names"_s, u"People by name"_s), page});
    for (const QString &typed : {u"pe"_s, u"People"_s, u"go people"_s}) {
        model.setTyped(typed);
        QCOMPARE(model.at(0).title, u"Go to People"_s);
    }
    model.setTyped(u"export"_s);
    QCOMPARE(titlesIn(model), QStringList {u"People: export"_s});
}

void tst_CommandListModel::meansTheTitleRatherThanTheContext()
{
    CommandListModel model;
    Command people = paletteAction(u"people"_s, u"Go to People"_s);
    people.context = u"All organizations"_s;
    Command all = paletteAction(u"all"_s, u"Go to Organizations"_s);
    all.context = people.context;
    model.setCommands({people, all});
    model.setRecent({people.key()});
    for (const QString &typed : {u"organizations"_s, u"go to organizations"_s}) {
        model.setTyped(typed);
        QCOMPARE(model.at(0).title, all.title);
        QCOMPARE(model.rowCount(), 2);
    }
}

void tst_CommandListModel::meansThePageInFront()
{
    CommandListModel model;
    const Command elsewhere = paletteAction(u"people"_s, u"Export people"_s);
    Command here = paletteAction(u"members"_s, u"Export the members"_s);
    here.isInFront = true;
    model.setCommands({elsewhere, here});
    model.setTyped(u"export"_s);
    QCOMPARE(titlesIn(model), QStringList({here.title, elsewhere.title}));
    // Not where it is less like what was typed.
    here.title = u"Expand the report"_s;
    model.setCommands({elsewhere, here});
    QCOMPARE(titlesIn(model), QStringList({elsewhere.title, here.title}));
}

void tst_CommandListModel::recentOnesComeFirst()
{
    CommandListModel model;
    model.setCommands(someCommands);
    model.setTyped(u"acme"_s);
    QCOMPARE(model.at(0).id, u"acme"_s);
    model.setRecent({u"o:acme-vision"_s});
    QCOMPARE(model.at(0).id, u"acme-vision"_s);
    QCOMPARE(model.at(1).id, u"acme"_s);
}

/// Strewn letters of a recent one are no reason to hide what was typed in full.
void tst_CommandListModel::recentOnesNobodyMeansDoNot()
{
    CommandListModel model;
    model.setCommands({paletteAction(u"members"_s, u"Set up regional billing"_s),
                       paletteAction(u"x"_s, u"usage"_s)});
    model.setRecent({u"a:members"_s});
    model.setTyped(u"usage"_s);
    QCOMPARE(model.at(0).title, u"usage"_s);
    model.setCommands({paletteAction(u"far"_s, u"an overgrown place and more"_s),
                       paletteAction(u"near"_s, u"open"_s)});
    model.setRecent({u"a:far"_s});
    model.setTyped(u"open"_s);
    QCOMPARE(titlesIn(model), QStringList({u"open"_s, u"an overgrown place and more"_s}));
}

void tst_CommandListModel::whatCannotBeDoneComesBehindAndSaysWhy()
{
    CommandListModel model;
    model.setCommands(someCommands);
    model.setRecent({u"a:rename"_s});
    model.setTyped(u"re"_s);
    // It matches as well as the first, and was done recently.
    QCOMPARE(model.at(0).title, u"Refresh"_s);
    const QModelIndex index = model.index(1, 0);
    QCOMPARE(index.data().toString(), u"Rename organization"_s);
    QCOMPARE(index.data(CommandListModel::ContextRole).toString(), u"Only an admin can."_s);
    QVERIFY(index.data(Qt::AccessibleDescriptionRole).toString().contains(u"Only an admin can."_s));
}

void tst_CommandListModel::saysWhereItCannotBeDone()
{
    CommandListModel model;
    Command chart = paletteAction(u"chart"_s, u"Copy chart"_s, u"Nothing is loaded."_s);
    chart.context = u"Credits"_s;
    model.setCommands({chart});
    QCOMPARE(model.index(0, 0).data(CommandListModel::ContextRole).toString(),
             u"Credits · Nothing is loaded."_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString(),
             u"Credits, Nothing is loaded., Ctrl+chart"_s);
}

void tst_CommandListModel::strewnLettersAreNobodysAddress()
{
    CommandListModel model;
    const Command chloe = paletteMember(u"chloe.dvorak@harbour-ai.example"_s, u"harbour-ai"_s);
    model.setCommands({chloe, paletteMember(u"daisuke.watanabe@example.com"_s, u"kelp"_s)});
    for (const QString &typed : {u"voucher code"_s, u"dunkel"_s}) {
        model.setTyped(typed);
        QCOMPARE(titlesIn(model), QStringList());
    }
    for (const QString &typed : {u"dvorak"_s, u"chdv"_s, u"chloe harb"_s}) {
        model.setTyped(typed);
        QCOMPARE(titlesIn(model), QStringList {chloe.title});
    }
    QCOMPARE(model.index(0, 0).data(CommandListModel::PositionsRole).value<QList<int>>().size(), 9);
}

void tst_CommandListModel::strewnLettersComeBehindWhatCannotBeDone()
{
    CommandListModel model;
    const Command voucher =
        paletteAction(u"voucher"_s, u"Look up voucher"_s, u"Open an organization first."_s);
    const Command organization {
        Command::Kind::Organization, u"vision-loop"_s, {}, u"vision-loop"_s, {}, {}, {}};
    model.setCommands({voucher, organization});
    model.setTyped(u"vo"_s);
    QCOMPARE(titlesIn(model), QStringList({voucher.title, organization.title}));
}

void tst_CommandListModel::saysWhatWasTyped()
{
    CommandListModel model;
    model.setCommands(someCommands);
    model.setTyped(u"im"_s);
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data().toString(), u"Invite member"_s);
    QCOMPARE(index.data(CommandListModel::PositionsRole).value<QList<int>>(), QList<int>({0, 7}));
    QCOMPARE(index.data(CommandListModel::KeysRole).toString(), u"Ctrl+invite"_s);
    QCOMPARE(index.data(CommandListModel::KindRole).toInt(), int(Command::Kind::Action));
}

void tst_CommandListModel::remembersALimitedNumber()
{
    QStringList recent;
    for (int i = 0; i < 100; ++i)
        recent = withRecent(recent, u"a:%1"_s.arg(i));
    QCOMPARE(recent.size(), 20);
    QCOMPARE(recent.first(), u"a:99"_s);
    recent = withRecent(recent, u"a:90"_s);
    QCOMPARE(recent.size(), 20);
    QCOMPARE(recent.first(2), QStringList({u"a:90"_s, u"a:99"_s}));
}

void tst_CommandListModel::keysTellCommandsApart()
{
    QSet<QString> keys;
    for (const Command &command : someCommands)
        keys.insert(command.key());
    QCOMPARE(keys.size(), someCommands.size());
}

void tst_CommandListModel::findsPlacesAsItFindsCommands()
{
    const CommandPlaces places = placesOf(2'500);
    QList<Command> commands = someCommands;
    places.visit([&](const CommandPlaces::Place &place) {
        commands.append(places.commandOf(place));
        return true;
    });
    // Two of the open one come twice, and are shown as that one has them.
    QCOMPARE(commands.size() - someCommands.size(), 2 + 2'500 + 2);
    const QStringList recent {u"m:person.7@example.com acme"_s, u"m:ada@example.com zebra"_s,
                              u"o:zebra"_s, u"a:refresh"_s};
    CommandListModel byCommands;
    byCommands.setCommands(commands);
    byCommands.setRecent(recent);
    CommandListModel byPlaces;
    byPlaces.setRecent(recent);
    byPlaces.setCommands(someCommands, places);
    const auto rowsOf = [](const CommandListModel &model) {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.at(row).key() + u'|' + model.at(row).context);
        return rows;
    };
    for (const QString &typed : {u""_s, u"e"_s, u"ada"_s, u"person 77"_s, u"zeb"_s, u"ac grace"_s,
                                 u"organ"_s, u"nobody has this"_s}) {
        byCommands.setTyped(typed);
        byPlaces.setTyped(typed);
        QTRY_VERIFY(!byPlaces.isBehind());
        QCOMPARE(rowsOf(byPlaces), rowsOf(byCommands));
    }
}

void tst_CommandListModel::findsFewPlacesAtOnce()
{
    const PoolHold hold;
    CommandListModel model;
    model.setCommands(someCommands, placesOf(CommandListModel::fewPlaces / 2 - 100));
    QVERIFY(!model.isBehind());
    model.setTyped(u"person.17@"_s);
    QVERIFY(!model.isBehind());
    QCOMPARE(model.at(0).id, u"person.17@example.com"_s);
    QCOMPARE(model.at(0).context, u"Person 17 · acme"_s);
}

void tst_CommandListModel::leavesTheRowsUntilManyAreSearched()
{
    CommandListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecent({u"m:person.2400@example.com acme"_s});
    {
        const PoolHold hold;
        model.setCommands(someCommands, placesOf(2'500));
        // There is nothing else yet, and what can be done here is known.
        QCOMPARE(model.at(0).id, u"invite"_s);
        QVERIFY(model.isBehind());
    }
    QTRY_VERIFY(!model.isBehind());
    QCOMPARE(model.at(0).id, u"person.2400@example.com"_s);
    const QStringList before = titlesIn(model);
    {
        const PoolHold hold;
        model.setTyped(u"person.31"_s);
        QVERIFY(model.isBehind());
        QCOMPARE(titlesIn(model), before);
    }
    QTRY_VERIFY(!model.isBehind());
    QCOMPARE(model.at(0).id, u"person.31@example.com"_s);
    {
        const PoolHold hold;
        // Others for the same text: what is shown is an answer to it meanwhile.
        model.setCommands(someCommands, placesOf(2'600));
        QVERIFY(!model.isBehind());
        QCOMPARE(model.at(0).id, u"person.31@example.com"_s);
    }
}

void tst_CommandListModel::answersTheLastQuestionAlone()
{
    CommandListModel model;
    model.setCommands(someCommands, placesOf(2'500));
    QTRY_VERIFY(!model.isBehind());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    {
        const PoolHold hold;
        model.setTyped(u"person.1"_s);
        model.setTyped(u"person.12"_s);
        model.setTyped(u"person.123@"_s);
    }
    QTRY_VERIFY(!model.isBehind());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.at(0).id, u"person.123@example.com"_s);
}

void tst_CommandListModel::keepsNoPlacesAfterwards()
{
    const CommandPlaces places = placesOf(2'500);
    const auto isShared = [&] { return !places.members.isDetached(); };
    {
        CommandListModel model;
        model.setCommands(someCommands, places);
        model.setTyped(u"person"_s); // is not over when the model ends
        QVERIFY(isShared());
    }
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(!isShared());
}

QTEST_GUILESS_MAIN(tst_CommandListModel)
#include "tst_commandlistmodel.moc"

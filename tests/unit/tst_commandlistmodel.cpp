// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;
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
    void saysWhatWasTyped();
    void remembersALimitedNumber();
    void keysTellCommandsApart();
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

QTEST_GUILESS_MAIN(tst_CommandListModel)
#include "tst_commandlistmodel.moc"

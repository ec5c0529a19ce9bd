// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/peoplecontroller.h"
#include "support/desk.h"
#include "support/find.h"
#include "support/poolhold.h"
#include "ui/charts/chartlegend.h"
#include "ui/members/memberspage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/offeredcommands.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <algorithm>
#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// What can be done and gone to by a few letters.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void opensByItsKeyEverywhere();
    void goesToAnOrganization();
    void goesToAnOrganizationThatAChartNames();
    void goesToAMemberOfAnyOrganization();
    void goesToAPage();
    void worksAButtonOfAnotherPage();
    void setsAChoice();
    void meansThePageInFront();
    void tellsPagesOfOneNameApart();
    void knowsEveryButtonOfThePages();
    void saysWhyNot();
    void offersWhatNeedsAnOrganization();
    void saysThatNothingMatches();
    void takesTheKeysOfTheWindowBelow();
    void closesWhenSomebodyGoesBack();
    void goesToAMemberWhomAFilterHides();
    void knowsKeys();
    void remembersWhatWasChosen();
    void walksTheListByKeysAndGoesBackToTyping();
    void escapeChangesNothing();
    void keysWaitForWhatIsFoundAmongMany();
    void nothingIsChosenForAnOlderText();

private:
    QDialog *open(const QString &typed);
    QListView *list() const { return m_desk->dialog()->findChild<QListView *>(); }
    bool choose(const QString &typed, const QString &title);
    /// The address of the only one that is selected.
    QString selectedMember() const
    {
        const QList<int> rows = m_desk->members()->selectedRowNumbers();
        return rows.size() == 1 ? m_desk->members()
                                      ->model()
                                      ->index(rows.first(), MemberTableModel::Email)
                                      .data()
                                      .toString()
                                : QString();
    }
    /// The titles in the list, with why they cannot be done.
    QStringList listed() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            rows.append(index.data().toString() + u'|'
                        + index.data(CommandListModel::ContextRole).toString());
        }
        return rows;
    }

    std::unique_ptr<Desk> m_desk;
};

QDialog *TestCommandPalette::open(const QString &typed)
{
    m_desk->window.showCommands();
    if (!m_desk->dialog())
        return nullptr;
    m_desk->dialog()->findChild<QLineEdit *>()->setText(typed);
    return m_desk->dialog();
}

/// Types, and does what comes first, if that is \a title.
bool TestCommandPalette::choose(const QString &typed, const QString &title)
{
    QDialog *dialog = open(typed);
    if (!dialog || list()->currentIndex().data().toString() != title) {
        qWarning() << "first is" << (dialog ? list()->currentIndex().data() : QVariant());
        return false;
    }
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    return true;
}

void TestCommandPalette::opensByItsKeyEverywhere()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    QTest::keyClick(&m_desk->window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->dialog());
    QCOMPARE(m_desk->dialog()->windowTitle(), u"Commands"_s);
    // On the welcome page there is little to do, and no refreshing.
    m_desk->dialog()->findChild<QLineEdit *>()->setText(u"refresh"_s);
    QVERIFY(list()->model()->rowCount() == 0
            || !list()->currentIndex().data().toString().contains(u"Refresh"_s));
    m_desk->dialog()->findChild<QLineEdit *>()->setText(u"demo"_s);
    QCOMPARE(list()->currentIndex().data().toString(), u"Explore the demo"_s);
}

void TestCommandPalette::goesToAnOrganization()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(choose(u"quafin"_s, u"quarry-finance"_s));
    QTRY_COMPARE(m_desk->window.windowTitle(), u"quarry-finance — Steward"_s);
    QVERIFY(!m_desk->dialog());
}

/// The legend of the credits has check boxes that are called as the organizations are, and that of
/// an organization's usage as its projects are.
void TestCommandPalette::goesToAnOrganizationThatAChartNames()
{
    SandboxOptions options = quietOptions();
    options.clock = systemClock; // the window's: usage is of days that both of them know
    m_desk = std::make_unique<Desk>(Settings(), options);
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("tulip-retail", Tab::Usage));
    QTRY_VERIFY(!m_desk->window.organizationPage().findChildren<LegendEntry *>().isEmpty());
    QVERIFY(choose(u"go to credits"_s, u"Go to Credits"_s));
    const auto legends = [this] { return m_desk->window.findChildren<LegendEntry *>(); };
    const auto namesAll = [&] {
        const QList<LegendEntry *> entries = legends();
        return std::any_of(entries.begin(), entries.end(), [](const LegendEntry *entry) {
            return entry->accessibleName() == "acme-vision"_L1;
        });
    };
    QTRY_VERIFY(namesAll());
    const QList<LegendEntry *> entries = legends();
    for (const LegendEntry *entry : entries) {
        QDialog *dialog = open(entry->accessibleName());
        QVERIFY(dialog);
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data().toString() == entry->accessibleName())
                QCOMPARE(index.data(CommandListModel::ContextRole).toString(), u"Organization"_s);
        }
        dialog->reject();
    }
    QVERIFY(choose(u"acme-vision"_s, u"acme-vision"_s));
    QTRY_COMPARE(m_desk->window.windowTitle(), u"acme-vision — Steward"_s);
    for (const LegendEntry *entry : legends())
        QVERIFY(entry->isChecked());
}

void TestCommandPalette::goesToAMemberOfAnyOrganization()
{
    QVERIFY(m_desk->connectAndWait());
    QDialog *dialog = open({});
    QVERIFY(dialog);
    // Opening it is what reads everybody.
    QTRY_VERIFY(m_desk->workspace.people().hasData());
    dialog->reject();
    const PersonInOrganizations person = m_desk->workspace.people().model().people().last();
    const QString organization = person.memberships.begin()->organization.text;
    QVERIFY(choose(person.email + u' ' + organization, person.email));
    QTRY_COMPARE(m_desk->window.windowTitle(), organization + u" — Steward"_s);
    QCOMPARE(m_desk->window.organizationPage().tab(), Tab::Members);
    QTRY_COMPARE(selectedMember(), person.email);
    // Among the others, and in sight.
    QCOMPARE(m_desk->members()->model()->rowCount(),
             m_desk->workspace.members().model().rowCount());
    const QModelIndex selected = m_desk->members()->currentIndex();
    QTRY_VERIFY(
        m_desk->members()->viewport()->rect().intersects(m_desk->members()->visualRect(selected)));
}

/// A filter that does not hide them stays.
void TestCommandPalette::goesToAMemberWhomAFilterHides()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const QString last = m_desk->workspace.members().model().members().constLast().email;
    auto *filter = m_desk->find<QLineEdit>("Filter members");
    auto *show = m_desk->window.findChild<QComboBox *>(u"membersShow"_s);
    filter->setText(last.left(3));
    QVERIFY(choose(last, last));
    QTRY_COMPARE(selectedMember(), last);
    QCOMPARE(filter->text(), last.left(3));

    filter->setText(u"nobody is called so"_s);
    show->setCurrentIndex(int(MemberFilter::Pending));
    QVERIFY(choose(last, last));
    QTRY_COMPARE(selectedMember(), last);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(show->currentIndex(), int(MemberFilter::All));
}

void TestCommandPalette::goesToAPage()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(choose(u"go people"_s, u"Go to People"_s));
    QCOMPARE(m_desk->window.findChild<QTabBar *>(u"allOrganizationsTabs"_s)->currentIndex(), 1);
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Overview));
    QVERIFY(choose(u"goresour"_s, u"Go to Resources"_s));
    QCOMPARE(m_desk->window.organizationPage().tab(), Tab::Resources);
}

void TestCommandPalette::worksAButtonOfAnotherPage()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Usage));
    QVERIFY(choose(u"rename"_s, u"Rename organization"_s));
    QTRY_VERIFY(m_desk->dialog());
    QCOMPARE(m_desk->dialog()->windowTitle(), u"Rename organization"_s);
    QCOMPARE(m_desk->window.organizationPage().tab(), Tab::Subscription);
}

void TestCommandPalette::setsAChoice()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QVERIFY(choose(u"range 90"_s, u"Range: Last 90 days"_s));
    QCOMPARE(m_desk->window.organizationPage().tab(), Tab::Usage);
    const QWidget *usage = m_desk->window.organizationPage().page(Tab::Usage);
    QCOMPARE(usage->findChild<QComboBox *>(u"usageRange"_s)->currentText(), u"Last 90 days"_s);
}

void TestCommandPalette::meansThePageInFront()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(choose(u"go activity"_s, u"Go to Activity"_s));
    const auto contextOfFirst = [&](const QString &typed) {
        QDialog *dialog = open(typed);
        const QString context =
            list()->currentIndex().data(CommandListModel::ContextRole).toString();
        dialog->reject();
        return context;
    };
    QCOMPARE(contextOfFirst(u"keep this view"_s), u"All organizations · Activity"_s);
    QVERIFY(choose(u"go people"_s, u"Go to People"_s));
    QCOMPARE(contextOfFirst(u"keep this view"_s), u"All organizations · People"_s);
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QCOMPARE(contextOfFirst(u"keep this view"_s), u"Members"_s);
}

/// An organization has an Activity, and so have all together.
void TestCommandPalette::tellsPagesOfOneNameApart()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    const auto areAllDifferent = [this] {
        QStringList shown;
        const auto *model = qobject_cast<CommandListModel *>(list()->model());
        const QStringList rows = listed();
        for (int row = 0; row < rows.size(); ++row) {
            const Command::Kind kind = model->at(row).kind;
            if (kind == Command::Kind::Action || kind == Command::Kind::Choice)
                shown.append(rows[row]);
        }
        return shown.size() > 10 && shown.removeDuplicates() == 0;
    };
    QDialog *dialog = open(u"e"_s);
    QVERIFY(areAllDifferent());
    dialog->reject();

    // The credits of all organizations have a chart, too, which is not loaded before somebody
    // looks.
    dialog = open(u"copy chart"_s);
    const QStringList charts = listed();
    QCOMPARE(charts.size(), 2);
    QVERIFY2(charts[0].startsWith(u"Copy chart|Usage"_s), qPrintable(charts[0]));
    QCOMPARE(charts[1],
             u"Copy chart|All organizations · Credits · The usage is loaded once this page is in "
             "sight."_s);
    dialog->reject();

    m_desk->window.showAllOrganizations();
    dialog = open(u"e"_s);
    QVERIFY(areAllDifferent());
}

/// Nobody has to write a button down here: a new one is a command as soon as it is there.
void TestCommandPalette::knowsEveryButtonOfThePages()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QDialog *dialog = open({});
    QVERIFY(dialog);
    QStringList missing;
    OrganizationPage &page = m_desk->window.organizationPage();
    for (int tab = 0; tab < OrganizationPage::tabCount; ++tab) {
        const auto buttons = page.page(Tab(tab))->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (!button->isVisibleTo(page.page(Tab(tab))))
                continue;
            // What opens a menu is there as the menu's entries.
            QStringList names {accessibleText(button, QAccessible::Name)};
            if (button->menu()) {
                names.clear();
                for (const QAction *entry : button->menu()->actions())
                    names.append(entry->text());
                names.removeAll(QString());
            }
            for (const QString &name : std::as_const(names)) {
                dialog->findChild<QLineEdit *>()->setText(name);
                bool isThere = false;
                for (int row = 0; row < list()->model()->rowCount(); ++row)
                    isThere |= list()->model()->index(row, 0).data().toString() == name;
                if (!isThere)
                    missing.append(name);
            }
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestCommandPalette::saysWhyNot()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QDialog *dialog = open(u"make admin"_s);
    QVERIFY(dialog);
    QCOMPARE(list()->currentIndex().data().toString(), u"Make admin"_s);
    QCOMPARE(list()->currentIndex().data(CommandListModel::ContextRole).toString(),
             u"Members · Select one or more members first."_s);
    // Nothing is done, and the palette stays.
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_desk->dialog(), dialog);
    dialog->reject();

    m_desk->select(m_desk->regularMember());
    QVERIFY(choose(u"make admin"_s, u"Make admin"_s));
}

void TestCommandPalette::offersWhatNeedsAnOrganization()
{
    QVERIFY(m_desk->connectAndWait());
    const auto first = [this](const QString &typed) {
        QDialog *dialog = open(typed);
        // What can be done in an organization is known to its pages, which are made behind this.
        const bool isThere = QTest::qWaitFor([this] { return !listed().isEmpty(); }, 2'000);
        const QString row = isThere ? listed().constFirst() : QString();
        dialog->reject();
        return row;
    };
    const QString why = u"|Open an organization first."_s;
    const auto offersAll = [&] {
        const std::pair<QString, QString> wanted[] = {
            {u"subscription"_s, u"Go to Subscription"_s}, {u"invite"_s, u"Invite member"_s},
            {u"rename"_s, u"Rename organization"_s},      {u"voucher"_s, u"Look up voucher"_s},
            {u"make admin"_s, u"Make admin"_s},
        };
        return std::all_of(std::begin(wanted), std::end(wanted), [&](const auto &each) {
            const QString row = first(each.first);
            if (row != each.second + why)
                qWarning() << each.first << "finds" << row;
            return row == each.second + why;
        });
    };
    QVERIFY(offersAll());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->window.showAllOrganizations();
    QVERIFY(offersAll());

    QDialog *dialog = open(u"invite"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_desk->dialog(), dialog); // nothing is done
}

void TestCommandPalette::saysThatNothingMatches()
{
    QVERIFY(m_desk->connectAndWait());
    QDialog *dialog = open(u"qqqqqq"_s);
    auto *nothing = dialog->findChild<QLabel *>(u"nothingMatches"_s);
    QTRY_VERIFY(nothing->isVisible());
    QVERIFY(!list()->isVisible());
    QCOMPARE(accessibleText(nothing, QAccessible::Name), u"Nothing matches."_s);
    auto *field = dialog->findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_desk->dialog(), dialog);
    field->setText(u"settings"_s);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!nothing->isVisible());
}

/// A desktop takes a while to make a window the active one, and nobody waits for that.
void TestCommandPalette::takesTheKeysOfTheWindowBelow()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    QWindow *below = m_desk->window.windowHandle();
    QTest::keyClick(below, Qt::Key_K, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_E, Qt::Key_T, Qt::Key_T, Qt::Key_I})
        QTest::keyClick(below, key);
    QTRY_VERIFY(m_desk->dialog());
    const auto *field = m_desk->dialog()->findChild<QLineEdit *>();
    QTRY_COMPARE(field->text(), u"setti"_s);
    // Not what the window would do with it.
    QTest::keyClick(below, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_desk->window.organizationPage().tab(), Tab::Members);
    QTest::keyClick(below, Qt::Key_Return);
    QTRY_VERIFY(m_desk->dialog() && m_desk->dialog()->windowTitle() == u"Settings"_s);
}

void TestCommandPalette::closesWhenSomebodyGoesBack()
{
    QVERIFY(m_desk->connectAndWait());
    QDialog *dialog = open(u"settings"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(m_desk->dialog());
    m_desk->window.activateWindow();
    QTRY_VERIFY(!m_desk->dialog());
    dialog = open({});
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::mouseClick(m_desk->window.windowHandle(), Qt::LeftButton, {}, QPoint(400, 5));
    QTRY_VERIFY(!m_desk->dialog());
}

void TestCommandPalette::knowsKeys()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    for (const auto &[typed, keys] : {std::pair("invite", Qt::CTRL | Qt::Key_I),
                                      std::pair("new organization", Qt::CTRL | Qt::Key_N),
                                      std::pair("settings", Qt::CTRL | Qt::Key_Comma)}) {
        QDialog *dialog = open(QLatin1StringView(typed));
        QVERIFY(dialog);
        QCOMPARE(list()->currentIndex().data(CommandListModel::KeysRole).toString(),
                 QKeySequence(keys).toString(QKeySequence::NativeText));
        dialog->reject();
    }
}

void TestCommandPalette::remembersWhatWasChosen()
{
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(choose(u"tulip"_s, u"tulip-retail"_s));
    QVERIFY(choose(u"settings"_s, u"Settings"_s));
    QTRY_VERIFY(m_desk->dialog());
    m_desk->dialog()->reject();
    QVERIFY(open({}));
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Settings"_s);
    QCOMPARE(list()->model()->index(1, 0).data().toString(), u"tulip-retail"_s);
    // In the next run, too.
    QCOMPARE(m_desk->window.settings().recentCommands,
             QStringList({u"a:settings"_s, u"o:tulip-retail"_s}));
}

void TestCommandPalette::walksTheListByKeysAndGoesBackToTyping()
{
    QVERIFY(m_desk->connectAndWait());
    QDialog *dialog = open(u"go to"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *field = dialog->findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_C);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"go toc"_s);
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(field, Qt::Key_Down);
    const QString wanted = list()->currentIndex().data().toString();
    QVERIFY(wanted.startsWith(u"Go to "_s));
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!m_desk->dialog());
}

void TestCommandPalette::escapeChangesNothing()
{
    QVERIFY(m_desk->connectAndWait());
    QDialog *dialog = open({});
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!m_desk->dialog());
    QVERIFY(m_desk->window.settings().recentCommands.isEmpty());
}

namespace {

/// A palette that knows many members, and what was chosen there.
struct CrowdedPalette
{
    CrowdedPalette()
        : palette({{Command::Kind::Action, u"marry"_s, {}, u"Marry two lists"_s, {}, {}, {}}},
                  crowd(), {}, nullptr)
    {
        QObject::connect(&palette, &CommandPalette::chosen, &palette,
                         [this](const Command &command) { chosen.append(command.id); });
        palette.show();
        field = palette.findChild<QLineEdit *>();
        model = palette.findChild<CommandListModel *>();
    }
    static CommandPlaces crowd()
    {
        CommandPlaces places;
        places.open = {u"acme"_s};
        for (int i = 0; i < 2 * CommandListModel::fewPlaces; ++i) {
            Member member;
            member.email = u"mar%1@example.com"_s.arg(i);
            places.members.append(member);
        }
        return places;
    }
    void press(Qt::Key key) { QTest::keyClick(field, key); }

    CommandPalette palette;
    QLineEdit *field = nullptr;
    const CommandListModel *model = nullptr;
    QStringList chosen;
};

} // namespace

/// Who types fast presses Enter before many members are searched.
void TestCommandPalette::keysWaitForWhatIsFoundAmongMany()
{
    CrowdedPalette crowded;
    QTRY_VERIFY(!crowded.model->isBehind());
    QCOMPARE(crowded.model->at(0).id, u"marry"_s);
    {
        const PoolHold hold;
        crowded.field->setText(u"mar77@"_s);
        crowded.press(Qt::Key_Return);
        QCOMPARE(crowded.model->at(0).id, u"marry"_s); // still
        QVERIFY(crowded.chosen.isEmpty());
        QVERIFY(crowded.palette.isVisible());
    }
    QTRY_COMPARE(crowded.chosen, QStringList {u"mar77@example.com"_s});
    QVERIFY(!crowded.palette.isVisible());

    CrowdedPalette other;
    {
        const PoolHold hold;
        other.field->setText(u"mar123"_s);
        other.press(Qt::Key_Down);
        other.press(Qt::Key_Return);
        other.press(Qt::Key_Return); // is too much
        QVERIFY(other.chosen.isEmpty());
    }
    QTRY_VERIFY(!other.palette.isVisible());
    QCOMPARE(other.chosen, QStringList {other.model->at(1).id});
    QVERIFY(other.model->at(1).id.startsWith(u"mar123"_s));
}

/// Enter was for the text of that moment, and nobody has seen what it would have meant.
void TestCommandPalette::nothingIsChosenForAnOlderText()
{
    CrowdedPalette crowded;
    {
        const PoolHold hold;
        crowded.field->setText(u"mar77@"_s);
        crowded.press(Qt::Key_Return);
        crowded.press(Qt::Key_Backspace);
    }
    QTRY_VERIFY(!crowded.model->isBehind());
    QVERIFY(crowded.chosen.isEmpty());
    QVERIFY(crowded.palette.isVisible());
    QCOMPARE(crowded.model->at(0).id, u"mar77@example.com"_s);
    QVERIFY(crowded.palette.findChild<QListView *>()->currentIndex().row() == 0);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The window in a language that does not exist: every text is marked and a third longer. What has
// no mark has gone past translation; what has no room would be cut off in German.
#include "support/desk.h"
#include "support/legibility.h"
#include "support/madedialogs.h"
#include "ui/allorganizations/allorganizationspage.h"
#include "ui/languages/languages.h"
#include "ui/members/memberspage.h"
#include "ui/widgets/accessibility.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <functional>
#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening = u'«';
constexpr QChar closing = u'»';

class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Words of a usual length, so that lines can be broken.
        const qsizetype longer = (text.size() + 2) / 3;
        QString more;
        for (qsizetype i = 0; i < longer; ++i)
            more += i % 7 == 0 ? u' ' : u'~';
        return opening + text + more + closing;
    }
    bool isEmpty() const override { return false; }
};

/// A text that a person meets, and where.
struct Meeting
{
    QString place;
    QString text;
};

void collectOwn(QWidget *widget, QList<Meeting> &meetings)
{
    const auto add = [&](const char *what, const QString &text) {
        if (!text.isEmpty())
            meetings.append({placeOf(widget, what), text});
    };
    add("tooltip", widget->toolTip());
    add("name", widget->accessibleName());
    add("description", widget->accessibleDescription());
    if (const auto *label = qobject_cast<QLabel *>(widget))
        add("text", label->text());
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        add("text", button->text());
    if (const auto *field = qobject_cast<QLineEdit *>(widget))
        add("placeholder", field->placeholderText());
    if (const auto *box = qobject_cast<QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            add("entry", box->itemText(i));
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add("tab", tabs->tabText(i));
    }
    if (const auto *table = qobject_cast<DataTable *>(widget)) {
        for (const int column : table->visibleColumns()) {
            for (int row = 0; !table->holdsNames(column) && row < table->model()->rowCount(); ++row)
                add("cell", table->model()->index(row, column).data().toString());
        }
    }
    if (const auto *header = qobject_cast<QHeaderView *>(widget)) {
        for (int i = 0; header->model() && i < header->count(); ++i)
            add("column", header->model()->headerData(i, header->orientation()).toString());
    }
}

} // namespace

class TestPseudoTranslation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void welcome();
    void pages_data();
    void pages();
    void listsAndTables();
    void dialogs_data();
    void dialogs();
    void madeDialogs_data();
    void madeDialogs();
    void plan();

private:
    void check(QWidget &window);
    void know(const QStringList &data);
    QString withoutData(QString text) const;

    PseudoTranslator m_translator;
    std::unique_ptr<Desk> m_desk;
    QStringList m_data; ///< what the service says, and nobody translates; the longest first
};

void TestPseudoTranslation::initTestCase()
{
    installAccessibility();
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    m_desk = std::make_unique<Desk>();
    m_desk->window.resize(1360, 860); // whatever the screen
    for (int month = 1; month <= 12; ++month)
        know({QLocale().monthName(month), QLocale().monthName(month, QLocale::ShortFormat)});
    for (int day = 1; day <= 7; ++day)
        know({QLocale().dayName(day), QLocale().dayName(day, QLocale::ShortFormat)});
    const QList<Language> spoken = languages();
    for (const Language &language : spoken)
        know({language.name});
}

void TestPseudoTranslation::know(const QStringList &data)
{
    m_data += data;
    m_data.removeAll(QString());
    std::sort(m_data.begin(), m_data.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
}

QString TestPseudoTranslation::withoutData(QString text) const
{
    for (const QString &known : m_data)
        text.remove(known);
    return text;
}

/// Every text of \a window is marked, and has room.
void TestPseudoTranslation::check(QWidget &window)
{
    QList<Meeting> meetings;
    const QList<QWidget *> widgets = inSight(window);
    for (QWidget *widget : widgets)
        collectOwn(widget, meetings);
    meetings.append({u"title"_s, window.windowTitle()});

    static const QRegularExpression letters(u"[A-Za-z]{2,}"_s);
    QStringList unmarked;
    for (const Meeting &meeting : std::as_const(meetings)) {
        if (!meeting.text.contains(opening) && withoutData(meeting.text).contains(letters))
            unmarked.append(meeting.place + u" \""_s + meeting.text + u'"');
    }
    QVERIFY2(meetings.size() > 3, "there is nothing to read");
    QVERIFY2(unmarked.isEmpty(), qPrintable(u"not translated:\n"_s + unmarked.join(u'\n')));
    // What has just got its text may still wait for its place.
    QTRY_VERIFY2(cutOffIn(window).isEmpty(),
                 qPrintable(u"cut off:\n"_s + cutOffIn(window).join(u'\n')));
}

void TestPseudoTranslation::welcome()
{
    check(m_desk->window);
}

void TestPseudoTranslation::pages_data()
{
    QTest::addColumn<int>("tab");
    // Those about all organizations are counted downwards.
    QTest::newRow("all organizations") << -1;
    QTest::newRow("people") << -2;
    QTest::newRow("credits of all") << -3;
    QTest::newRow("activity of all") << -4;
    QTest::newRow("overview") << int(Tab::Overview);
    QTest::newRow("members") << int(Tab::Members);
    QTest::newRow("usage") << int(Tab::Usage);
    QTest::newRow("resources") << int(Tab::Resources);
    QTest::newRow("subscription") << int(Tab::Subscription);
    QTest::newRow("activity") << int(Tab::Activity);
}

void TestPseudoTranslation::pages()
{
    QFETCH(int, tab);
    if (!m_desk->workspace.organizations().hasData()) {
        QVERIFY(m_desk->connectAndWait());
        know({m_desk->connection().name, m_desk->connection().address.toDisplayString()});
        for (const OrganizationRow &row : m_desk->workspace.organizations().model().rows())
            know({row.organization.name.text});
    }
    if (tab < 0) {
        m_desk->window.showAllOrganizations();
        m_desk->window.findChild<AllOrganizationsPage *>()->showPage(-tab - 1);
    } else {
        QVERIFY(m_desk->openAndWait("acme-vision", Tab(tab)));
        for (const Member &member : m_desk->workspace.members().model().members())
            know({member.email, member.name.value_or(QString())});
        for (const auto *table : m_desk->window.findChildren<DataTable *>()) {
            // The first column names what the row is about: projects, among others.
            for (int row = 0; row < table->model()->rowCount(); ++row)
                know({table->model()->index(row, 0).data().toString()});
        }
    }
    QTRY_VERIFY(!m_desk->workspace.organization().isLoading());
    check(m_desk->window);
}

void TestPseudoTranslation::listsAndTables()
{
    const OrganizationTableModel &model = m_desk->workspace.organizations().model();
    QVERIFY(model.rowCount() > 0);
    QTRY_VERIFY(m_desk->workspace.organizations().remainingDetails() == 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, OrganizationTableModel::Name);
        QVERIFY2(index.data(OrganizationTableModel::SummaryRole).toString().contains(opening),
                 qPrintable(index.data(OrganizationTableModel::SummaryRole).toString()));
        for (const auto column : {OrganizationTableModel::Plan, OrganizationTableModel::Status})
            QVERIFY(index.siblingAtColumn(column).data().toString().contains(opening));
    }
}

void TestPseudoTranslation::dialogs_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"newOrganization", "settings", "shortcuts", "commands", "inviteMember", "removeMember",
          "fromListButton", "renameOrganizationButton", "changeSubscriptionButton"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestPseudoTranslation::dialogs()
{
    QFETCH(QString, action);
    if (action == u"removeMember") {
        QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
        m_desk->select(m_desk->regularMember());
    }
    if (auto *entry = m_desk->window.findChild<QAction *>(action)) {
        entry->trigger();
    } else {
        auto *button = m_desk->window.findChild<QAbstractButton *>(action);
        QVERIFY(button);
        button->click();
    }
    QTRY_VERIFY(m_desk->dialog());
    QDialog *dialog = m_desk->dialog();
    QTRY_VERIFY(dialog->isVisible());
    check(*dialog);
    dialog->reject();
    QTRY_VERIFY(!m_desk->dialog());
}

void TestPseudoTranslation::madeDialogs_data()
{
    QTest::addColumn<std::function<QDialog *(QWidget *)>>("make");
    for (const MadeDialog &each : test::madeDialogs())
        QTest::newRow(each.name) << each.make;
}

void TestPseudoTranslation::madeDialogs()
{
    QFETCH(std::function<QDialog *(QWidget *)>, make);
    // What things are called wherever they are.
    know({sampleProfile().name, sampleProfile().email, sampleProfile().address.host(),
          u"api.ubiops.com"_s, u"name@example.com"_s});
    for (const Component &component : components())
        know({component.name, component.licence});
    const std::unique_ptr<QDialog> dialog(make(&m_desk->window));
    dialog->show();
    QTRY_VERIFY(dialog->isVisible());
    check(*dialog);
}

/// From the list to the plan, with a line of each kind.
void TestPseudoTranslation::plan()
{
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
    m_desk->window.findChild<QAbstractButton *>(u"fromListButton"_s)->click();
    QTRY_VERIFY(m_desk->dialog());
    QDialog *dialog = m_desk->dialog();
    dialog->findChild<QPlainTextEdit *>(u"rosterText"_s)
        ->setPlainText(u"email,admin\nhopper@example.com,yes\n%1,yes\nnobody at all,no\n"_s.arg(
            m_desk->regularMember()));
    auto *mode = dialog->findChild<QComboBox *>(u"rosterMode"_s);
    mode->setCurrentIndex(mode->count() - 1);
    auto *next = dialog->findChild<QAbstractButton *>(u"nextButton"_s);
    QTRY_VERIFY(next->isEnabled());
    know({u"hopper@example.com"_s, u"nobody at all"_s});
    check(*dialog);
    next->click();
    const auto *table = dialog->findChild<DataTable *>(u"planTable"_s);
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 2);
    check(*dialog);
    dialog->reject();
    QTRY_VERIFY(!m_desk->dialog());
}

QTEST_MAIN(TestPseudoTranslation)
#include "tst_pseudotranslation.moc"

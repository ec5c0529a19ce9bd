// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "support/legibility.h"
#include "support/madedialogs.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <memory>
#include <utility>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// Return on a button presses that one, in each dialog, and never another one.
class TestReturnKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }

    void dialogsOfTheWindow_data();
    void dialogsOfTheWindow();
    void otherDialogs_data();
    void otherDialogs();
    void plan();
    void aFieldPressesTheDefaultButton();

private:
    QDialog *open(const QString &action);
    void close();
    static void fillIn(const QDialog &dialog);
    static void verifyReturn(QDialog &dialog);

    std::unique_ptr<Desk> m_desk;
};

namespace {

/// Lets a menu that opens go again: Qt waits for its end.
class MenuWatch
{
    Q_DISABLE_COPY_MOVE(MenuWatch)

public:
    explicit MenuWatch(QMenu *menu)
        : m_hasMenu(menu),
          m_opens(menu ? QObject::connect(menu, &QMenu::aboutToShow, menu,
                                          [this, menu] {
                                              m_hasOpened = true;
                                              QTimer::singleShot(0, menu, &QWidget::close);
                                          })
                       : QMetaObject::Connection())
    { }
    ~MenuWatch() { QObject::disconnect(m_opens); }

    /// It was there; or there is none.
    bool isDone() const { return m_hasOpened || !m_hasMenu; }

private:
    bool m_hasMenu;
    bool m_hasOpened = false;
    QMetaObject::Connection m_opens;
};

bool canBePressed(const QAbstractButton *button)
{
    return (qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button))
           && button->isVisible() && button->isEnabled()
           && (button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

void TestReturnKey::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Members));
}

QDialog *TestReturnKey::open(const QString &action)
{
    m_desk->select(m_desk->regularMember());
    if (auto *entry = m_desk->window.findChild<QAction *>(action))
        entry->trigger();
    else if (auto *button = m_desk->window.findChild<QAbstractButton *>(action))
        button->click();
    const auto isThere = [this] { return m_desk->dialog() && m_desk->dialog()->isVisible(); };
    return QTest::qWaitFor(isThere) ? m_desk->dialog() : nullptr;
}

void TestReturnKey::close()
{
    m_desk->dialog()->reject();
    QTRY_VERIFY(!m_desk->dialog());
}

/// So that the default button can be pressed.
void TestReturnKey::fillIn(const QDialog &dialog)
{
    for (const auto &[name, text] : {std::pair {"emailField", u"ada@example.com"_s},
                                     {"nameField", u"another-name"_s},
                                     {"addressField", u"https://api.ubiops.com/v2.1"_s},
                                     {"tokenField", u"abcdef"_s}}) {
        if (auto *field = dialog.findChild<QLineEdit *>(QLatin1StringView(name)))
            field->setText(text);
    }
    if (auto *plan = dialog.findChild<QComboBox *>(u"subscriptionField"_s))
        plan->setEditText(u"professional"_s);
}

void TestReturnKey::verifyReturn(QDialog &dialog)
{
    QList<QAbstractButton *> pressed;
    const auto all = dialog.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        // What they do would take the dialog away, or open another one.
        disconnect(button, &QAbstractButton::clicked, nullptr, nullptr);
        if (const auto *tool = qobject_cast<QToolButton *>(button); tool && tool->defaultAction())
            disconnect(tool->defaultAction(), &QAction::triggered, nullptr, nullptr);
        connect(button, &QAbstractButton::pressed, &dialog,
                [&pressed, button] { pressed.append(button); });
    }
    int tried = 0;
    for (QAbstractButton *button : all) {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            if (!canBePressed(button))
                continue;
            button->setFocus();
            QCOMPARE(dialog.focusWidget(), button);
            pressed.clear();
            const auto *push = qobject_cast<QPushButton *>(button);
            const MenuWatch menu(push ? push->menu() : nullptr);
            QTest::keyClick(button, key);
            QVERIFY2(menu.isDone(), qPrintable(placeOf(button, "opens no menu")));
            QVERIFY2(pressed == QList {button}, qPrintable(placeOf(button, "is not pressed")));
            QVERIFY2(dialog.isVisible(), qPrintable(placeOf(button, "closes the dialog")));
            ++tried;
        }
    }
    QVERIFY(tried > 0);
}

void TestReturnKey::dialogsOfTheWindow_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"newOrganization", "settings", "shortcuts", "about", "inviteMember", "removeMember",
          "fromListButton", "renameOrganizationButton", "changeSubscriptionButton"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestReturnKey::dialogsOfTheWindow()
{
    QFETCH(QString, action);
    QDialog *dialog = open(action);
    QVERIFY(dialog);
    fillIn(*dialog);
    verifyReturn(*dialog);
    close();
}

void TestReturnKey::otherDialogs_data()
{
    QTest::addColumn<std::function<QDialog *(QWidget *)>>("make");
    for (const MadeDialog &each : madeDialogs())
        QTest::newRow(each.name) << each.make;
}

void TestReturnKey::otherDialogs()
{
    QFETCH(std::function<QDialog *(QWidget *)>, make);
    const std::unique_ptr<QDialog> dialog(make(&m_desk->window));
    dialog->show();
    QTRY_VERIFY(dialog->isVisible());
    fillIn(*dialog);
    verifyReturn(*dialog);
}

void TestReturnKey::plan()
{
    QDialog *dialog = open(u"fromListButton"_s);
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>(u"rosterText"_s)->setPlainText(u"grace@example.com\n"_s);
    auto *next = dialog->findChild<QAbstractButton *>(u"nextButton"_s);
    QTRY_VERIFY(next->isEnabled());
    next->click();
    auto *tick = dialog->findChild<QAbstractButton *>(u"tickButton"_s);
    QTRY_VERIFY(tick->isVisible() && tick->isEnabled());
    verifyReturn(*dialog);
    close();
}

void TestReturnKey::aFieldPressesTheDefaultButton()
{
    QDialog *dialog = open(u"inviteMember"_s);
    QVERIFY(dialog);
    fillIn(*dialog);
    auto *submit = dialog->findChild<QAbstractButton *>(u"submitButton"_s);
    disconnect(submit, &QAbstractButton::clicked, nullptr, nullptr);
    QSignalSpy clicked(submit, &QAbstractButton::clicked);
    auto *field = dialog->findChild<QLineEdit *>(u"emailField"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    close();
}

QTEST_MAIN(TestReturnKey)
#include "tst_returnkey.moc"

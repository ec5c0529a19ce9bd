// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/chartframe.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/readablelabel.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QAccessibleTextInterface>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <utility>

using namespace steward;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void paletteSaysWhatWasApplied();
    void changeOfAppearanceReachesWidgets();
    void highContrastIsKept();
    void fontsFollowTheDesktop();

    void everyIconTakesThePalettesColor();
    void iconsAreSharpAtEveryScale();
    void primaryButtonIsFilled();
    void keyboardFocusCanBeSeen();

    void dateFieldKeepsItsDate_data();
    void dateFieldKeepsItsDate();
    void dateFieldTakesWhatIsTypedOverAll_data();
    void dateFieldTakesWhatIsTypedOverAll();
    void dateFieldIsTypedInParts();
    void dateFieldIsTypedFromTheFirstPartOn_data() { dateFieldTakesWhatIsTypedOverAll_data(); }
    void dateFieldIsTypedFromTheFirstPartOn();
    void dateFieldTakesAPastedDate();
    void dateFieldSendsNoUnfinishedDate();
    void unavailableButtonSaysWhy();
    void figureCardIsAButton();
    void figureCardForReadingIsNone();
    void figureCardNeverCutsANumber();
    void readableLabelCanBeRead();
    void chartFrameIsAChart();
    void messageBarShowsAndRetries();
    void messageBarOffersOnlyWhatItHas();
    void messageBarTakesMarkupForText();
    void fieldSaysWhatIsWrong();
    void searchFieldEmptiesItself();
    void pillNeedsAText();

    void tableCopiesSelectedRows();
    void tableCopiesInTheOrderOfColumns();
    void tableSelectsRightToLeft();
    void tableKeepsItsHeader();
    void tableMakesRoomForLargerLetters();
    void tableMakesRoomForWordsInRows();
    void tableSharesTheRoomThatIsLeft();
    void tableHidesColumnsButNotTheLast();
    void tableSortsByKeyboard();
    void emptyTableSaysSo();
    void tableCornersStayRound();
    void figureTableGivesTheRoomToNames();

private:
    static void fill(DataTable &table);
};

namespace {

QAccessibleInterface *interfaceOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

QPushButton *buttonNamed(const QWidget &parent, const QString &name)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (interfaceOf(button)->text(QAccessible::Name) == name)
            return button;
    }
    return nullptr;
}

QRgb centerOf(const QImage &image)
{
    return image.pixel(image.width() / 2, image.height() / 2);
}

} // namespace

void TestWidgets::initTestCase()
{
    installAccessibility();
}

void TestWidgets::init()
{
    Theme::apply(*qApp, Appearance::Light);
}

void TestWidgets::fill(DataTable &table)
{
    auto *model = new QStandardItemModel(0, 3, &table);
    model->setHorizontalHeaderLabels({u"E-mail"_s, u"Name"_s, u"Role"_s});
    for (const QString &name : {u"ada"_s, u"bram"_s, u"chen"_s})
        model->appendRow({new QStandardItem(name + u"@example.com"_s), new QStandardItem(name),
                          new QStandardItem(u"Member"_s)});
    table.setModel(model);
}

void TestWidgets::everyTextCanBeRead_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void TestWidgets::everyTextCanBeRead()
{
    QFETCH(Appearance, appearance);
    Theme::apply(*qApp, appearance);
    const Tokens &tokens = Theme::tokens();
    QCOMPARE(tokens.isDark, appearance == Appearance::Dark);

    const auto check = [](const char *what, const QColor &text, const QColor &ground) {
        QVERIFY2(contrastRatio(text, ground) >= 4.5,
                 qPrintable(u"%1: %2 on %3 is %4 : 1"_s
                                .arg(QLatin1StringView(what), text.name(), ground.name())
                                .arg(contrastRatio(text, ground))));
    };
    const QColor grounds[] = {tokens.window, tokens.panel, tokens.sidebar, tokens.selection,
                              tokens.hover};
    for (const QColor &ground : grounds) {
        check("text", tokens.text, ground);
        check("secondary", tokens.secondary, ground);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad}) {
            check("tone", tokens.readable(tone, ground), ground);
            const QColor tint = tokens.tint(tone, ground);
            check("pill", tokens.readable(tone, tint), tint);
        }
    }
    check("primary button", tokens.onAccent, tokens.accent);
    check("disabled", tokens.disabled, tokens.window);
    check("disabled", tokens.disabled, tokens.panel);

    const QPalette palette = QApplication::palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const auto color = [&](QPalette::ColorRole role) { return palette.color(group, role); };
        check("window text", color(QPalette::WindowText), color(QPalette::Window));
        check("text", color(QPalette::Text), color(QPalette::Base));
        check("button text", color(QPalette::ButtonText), color(QPalette::Button));
        check("placeholder", color(QPalette::PlaceholderText), color(QPalette::Base));
        check("selection", color(QPalette::HighlightedText), color(QPalette::Highlight));
        check("link", color(QPalette::Link), color(QPalette::Window));
        check("tool tip", color(QPalette::ToolTipText), color(QPalette::ToolTipBase));
    }
}

void TestWidgets::paletteSaysWhatWasApplied()
{
    QCOMPARE(Theme::appearance(), Appearance::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xf6, 0xf7, 0xf9));
    Theme::apply(*qApp, Appearance::Dark);
    QCOMPARE(Theme::appearance(), Appearance::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x15, 0x18, 0x1c));
    QVERIFY(qobject_cast<StewardStyle *>(QApplication::style()));
}

void TestWidgets::changeOfAppearanceReachesWidgets()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *hint = new FieldHint;
    layout->addWidget(hint);
    hint->setHint(u"An address has one @."_s, Tone::Bad);
    const QColor light = hint->palette().color(QPalette::WindowText);
    Theme::apply(*qApp, Appearance::Dark);
    QTRY_VERIFY(hint->palette().color(QPalette::WindowText) != light);
    const QColor dark = hint->palette().color(QPalette::WindowText);
    QVERIFY(contrastRatio(light, QColor(0xf6, 0xf7, 0xf9)) >= 4.5);
    QVERIFY(contrastRatio(dark, Theme::tokens().window) >= 4.5);
}

void TestWidgets::highContrastIsKept()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::black);
    desktop.setColor(QPalette::WindowText, Qt::white);
    const Tokens &strong = tokens(desktop);
    QVERIFY(strong.isDark);
    QVERIFY(contrastRatio(strong.secondary, strong.panel) >= 7);
    QVERIFY(contrastRatio(strong.line, strong.panel) >= 3);
    // The palette made from them must lead back to them.
    QCOMPARE(&tokens(Theme::palette(strong)), &strong);
}

void TestWidgets::fontsFollowTheDesktop()
{
    const QFont before = QApplication::font();
    QWidget window;
    auto *title = new PageTitle(u"acme"_s, &window);
    QFont desktop = before;
    desktop.setPixelSize(13);
    QApplication::setFont(desktop);
    QCOMPARE(Fonts::title().pixelSize(), 22);
    QCOMPARE(Fonts::figure().pixelSize(), 24);
    QTRY_COMPARE(title->font().pixelSize(), 22);
    desktop.setPixelSize(26);
    QApplication::setFont(desktop);
    QCOMPARE(Fonts::secondary().pixelSize(), 24);
    QTRY_COMPARE(title->font().pixelSize(), 44);
    QPushButton button(u"Refresh"_s);
    QCOMPARE(button.font().pixelSize(), 26);
    QVERIFY(button.sizeHint().height() > Metrics::controlHeight);
    QApplication::setFont(before);
}

void TestWidgets::everyIconTakesThePalettesColor()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Theme::apply(*qApp, appearance);
        for (int number = 0; number <= static_cast<int>(Icon::Warning); ++number) {
            const QIcon drawn = icon(static_cast<Icon>(number));
            for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
                const QImage image = drawn.pixmap(QSize(32, 32), 1, mode)
                                         .toImage()
                                         .convertToFormat(QImage::Format_ARGB32);
                const QColor expected =
                    mode == QIcon::Disabled ? Theme::tokens().disabled : Theme::tokens().text;
                int solid = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        if (qAlpha(image.pixel(x, y)) != 255)
                            continue;
                        ++solid;
                        QCOMPARE(QColor(image.pixel(x, y)), expected);
                    }
                }
                QVERIFY2(solid > 10, qPrintable(u"icon %1 is empty"_s.arg(number)));
            }
        }
    }
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void TestWidgets::iconsAreSharpAtEveryScale()
{
    for (const qreal scale : {1.0, 1.5, 2.0, 3.0})
        QCOMPARE(icon(Icon::Refresh).pixmap(QSize(16, 16), scale).size(),
                 (QSizeF(16, 16) * scale).toSize());
}

void TestWidgets::primaryButtonIsFilled()
{
    QPushButton button;
    button.resize(80, Metrics::controlHeight);
    QCOMPARE(QColor(centerOf(button.grab().toImage())), Theme::tokens().panel);
    setPrimary(&button);
    QCOMPARE(QColor(centerOf(button.grab().toImage())), Theme::tokens().accent);
    QPushButton current;
    current.resize(80, Metrics::controlHeight);
    setCurrent(&current, true);
    QCOMPARE(QColor(centerOf(current.grab().toImage())), Theme::tokens().selection);
    QCOMPARE(interfaceOf(&current)->role(), QAccessible::Button);
    button.setEnabled(false);
    QCOMPARE(QColor(centerOf(button.grab().toImage())), Theme::tokens().window);
}

void TestWidgets::keyboardFocusCanBeSeen()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"Retry"_s);
    auto *second = new QPushButton(u"Details"_s);
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QTRY_VERIFY(second->hasFocus());
    const QImage image = second->grab().toImage();
    QCOMPARE(QColor(image.pixel(image.width() / 2, 1)), Theme::tokens().accent);
}

void TestWidgets::dateFieldKeepsItsDate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << u"garbage"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a day that is none") << u"2026-02-30"_s;
    QTest::newRow("a year begun") << u"202"_s;
}

/// What is typed over the whole date and is none leaves the date that was there.
void TestWidgets::dateFieldKeepsItsDate()
{
    QFETCH(const QString, typed);
    const QDate before(2026, 11, 24);
    DateField field(before);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    auto *edit = field.findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QCOMPARE(edit->text(), QString());
    QTest::keyClicks(&field, typed);
    QCOMPARE(edit->text(), typed);
    QCOMPARE(field.date(), before);
    field.clearFocus();
    QCOMPARE(field.date(), before);
    QCOMPARE(edit->text(), QLocale().toString(before, field.displayFormat()));
}

void TestWidgets::dateFieldTakesWhatIsTypedOverAll_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("German") << u"de_DE"_s << u"01.01.2024"_s << QDate(2024, 1, 1);
    QTest::newRow("German, short") << u"de_DE"_s << u"1.2.2024"_s << QDate(2024, 2, 1);
    QTest::newRow("Dutch") << u"nl_NL"_s << u"31-01-2024"_s << QDate(2024, 1, 31);
    QTest::newRow("American") << u"en_US"_s << u"12/3/2024"_s << QDate(2024, 12, 3);
    QTest::newRow("with a name") << u"C"_s << u"3 Dec 2024"_s << QDate(2024, 12, 3);
    for (const char *locale : {"de_DE", "nl_NL", "en_US", "C"})
        QTest::addRow("ISO, %s", locale)
            << QString::fromLatin1(locale) << u"2024-01-31"_s << QDate(2024, 1, 31);
}

void TestWidgets::dateFieldTakesWhatIsTypedOverAll()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    QFETCH(const QDate, date);
    QLocale::setDefault(QLocale(locale));
    DateField field(QDate(2026, 11, 5));
    QLocale::setDefault(QLocale::c());
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QSignalSpy changed(&field, &QDateEdit::dateChanged);
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.date(), date);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(field.text(), field.locale().toString(date, field.displayFormat()));
    // And once more, after taking it away.
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClicks(&field, typed.chopped(1));
    QTest::keyClick(&field, Qt::Key_Left);
    QTest::keyClick(&field, Qt::Key_End);
    QTest::keyClicks(&field, typed.right(1));
    QCOMPARE(field.date(), date);
    QCOMPARE(changed.size(), 1);
    // What is chosen otherwise meanwhile holds.
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, typed.left(3));
    field.setDate(QDate(2026, 11, 5));
    QTest::keyClick(&field, Qt::Key_Tab);
    field.clearFocus();
    QCOMPARE(field.date(), QDate(2026, 11, 5));
}

void TestWidgets::dateFieldIsTypedInParts()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    DateField field(QDate(2026, 11, 5));
    QLocale::setDefault(QLocale::c());
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setSelectedSection(QDateEdit::DaySection);
    QTest::keyClicks(&field, u"07"_s);
    QCOMPARE(field.date(), QDate(2026, 11, 7));
    QTest::keyClick(&field, Qt::Key_Up); // of the month, which comes next
    QCOMPARE(field.date(), QDate(2026, 12, 7));
}

/// As it is once one has come to it with the Tab key, and where nothing is selected.
void TestWidgets::dateFieldIsTypedFromTheFirstPartOn()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    QFETCH(const QDate, date);
    QLocale::setDefault(QLocale(locale));
    DateField field(QDate(2026, 11, 15));
    QLocale::setDefault(QLocale::c());
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setSelectedSection(field.sectionAt(0));
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.date(), date);
    field.setDate(QDate(2026, 11, 15));
    QTest::keyClick(&field, Qt::Key_Home);
    QVERIFY(!field.findChild<QLineEdit *>()->hasSelectedText());
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.date(), date);
    QCOMPARE(field.text(), field.locale().toString(date, field.displayFormat()));
}

void TestWidgets::dateFieldTakesAPastedDate()
{
    const QDate before(2026, 11, 5);
    DateField field(before);
    field.setMaximumDate(QDate(2030, 1, 1));
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    for (const char *useless : {"2031-01-01", "words", ""}) {
        QGuiApplication::clipboard()->setText(QLatin1StringView(useless));
        field.setSelectedSection(QDateEdit::DaySection);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.date(), before);
    }
    QGuiApplication::clipboard()->setText(u" 2024-01-31\n"_s);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field.date(), QDate(2024, 1, 31));
    QGuiApplication::clipboard()->setText(u"2024-02-29"_s);
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field.date(), QDate(2024, 2, 29));
}

/// Return does not go on with a date that nobody has typed.
void TestWidgets::dateFieldSendsNoUnfinishedDate()
{
    const QDate before(2026, 11, 5);
    QDialog dialog;
    QVBoxLayout layout(&dialog);
    DateField field(before);
    QPushButton send(u"Send"_s);
    layout.addWidget(&field);
    layout.addWidget(&send);
    send.setDefault(true);
    QSignalSpy sent(&send, &QPushButton::clicked);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, u"2024-01"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.date(), before);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
}

void TestWidgets::unavailableButtonSaysWhy()
{
    QPushButton button(u"Remove"_s);
    button.setToolTip(u"Remove from the organization"_s);
    const QString reason = u"The last admin has to stay."_s;
    setAvailable(&button, reason);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), reason);
    QCOMPARE(interfaceOf(&button)->text(QAccessible::Description), reason);

    setAvailable(&button, u"Select a member first."_s);
    setAvailable(&button, QString());
    QVERIFY(button.isEnabled());
    QCOMPARE(button.toolTip(), u"Remove from the organization"_s);
    QVERIFY(button.accessibleDescription().isEmpty());
}

void TestWidgets::figureCardIsAButton()
{
    FigureCard card(u"Members"_s);
    card.setFigure(u"48"_s);
    card.setNote(u"2 pending"_s, Tone::Warn);
    QAccessibleInterface *accessible = interfaceOf(&card);
    QCOMPARE(accessible->role(), QAccessible::Button);
    QCOMPARE(accessible->text(QAccessible::Name), u"Members: 48, 2 pending"_s);
    QVERIFY(card.focusPolicy() & Qt::TabFocus);

    int clicks = 0;
    connect(&card, &FigureCard::clicked, this, [&clicks] { ++clicks; });
    QTest::keyClick(&card, Qt::Key_Space);
    QCOMPARE(clicks, 1);
    QTest::keyClick(&card, Qt::Key_Return);
    QCOMPARE(clicks, 2);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(clicks, 3);
    accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicks, 4);
}

void TestWidgets::figureCardForReadingIsNone()
{
    FigureCard card(u"Credits"_s, FigureCard::Behavior::Reading);
    card.setFigure(u"5,914.20"_s);
    int clicks = 0;
    connect(&card, &FigureCard::clicked, this, [&clicks] { ++clicks; });
    QTest::keyClick(&card, Qt::Key_Return);
    QCOMPARE(clicks, 0);
    QCOMPARE(card.focusPolicy(), Qt::NoFocus);
    QCOMPARE(interfaceOf(&card)->role(), QAccessible::StaticText);
    QCOMPARE(interfaceOf(&card)->text(QAccessible::Name), u"Credits: 5,914.20"_s);
}

void TestWidgets::figureCardNeverCutsANumber()
{
    FigureCard card(u"Credits"_s, FigureCard::Behavior::Reading);
    // One that is cut is another number; words may be cut.
    card.setFigure(u"999,999,999,999,999,999.999999999999"_s);
    card.resize(240, card.sizeHint().height());
    const int room = card.width() - 2 * Metrics::cardPadding;
    QVERIFY(QFontMetrics(card.figureFont()).horizontalAdvance(card.figure()) <= room);
    card.setFigure(u"12.50"_s);
    QCOMPARE(card.figureFont(), Fonts::figure());
    card.setFigure(QString(200, u'n'));
    QCOMPARE(card.figureFont(), Fonts::figure());
}

void TestWidgets::readableLabelCanBeRead()
{
    ReadableLabel label(u"Voucher description"_s);
    const QString text = u"1,000 credits for <b>three</b> months"_s;
    label.setText(text);
    QAccessibleInterface *accessible = interfaceOf(&label);
    QCOMPARE(accessible->role(), QAccessible::StaticText);
    QCOMPARE(accessible->text(QAccessible::Name), u"Voucher description"_s);
    QCOMPARE(accessible->text(QAccessible::Description), text);
    QAccessibleTextInterface *readable = accessible->textInterface();
    QVERIFY(readable);
    QCOMPARE(readable->characterCount(), text.size());
    QCOMPARE(readable->text(0, readable->characterCount()), text);
    QCOMPARE(readable->text(0, 5), u"1,000"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.heightForWidth(60) > label.heightForWidth(600));
}

void TestWidgets::chartFrameIsAChart()
{
    ChartFrame chart(u"Credits chart"_s);
    chart.setDescription(u"Most on 29 November: 301.5 credits."_s);
    QCOMPARE(interfaceOf(&chart)->role(), QAccessible::Chart);
    QCOMPARE(interfaceOf(&chart)->text(QAccessible::Name), u"Credits chart"_s);
    QCOMPARE(interfaceOf(&chart)->text(QAccessible::Description),
             u"Most on 29 November: 301.5 credits."_s);
}

void TestWidgets::messageBarShowsAndRetries()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new MessageBar;
    layout->addWidget(bar);
    window.show();
    QVERIFY(!bar->isVisible());

    const QString message = u"The members could not be loaded. Nothing has been changed."_s;
    bar->showError(message, u"HTTP 504"_s, MessageBar::Retry::Available);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->message(), message);
    const auto *label = bar->findChild<ReadableLabel *>();
    QCOMPARE(label->accessibleName(), u"Message"_s);

    int retries = 0;
    connect(bar, &MessageBar::retry, this, [&retries] { ++retries; });
    QTest::mouseClick(buttonNamed(*bar, u"Retry"_s), Qt::LeftButton);
    QCOMPARE(retries, 1);

    for (const QString &name : {u"Retry"_s, u"Details"_s, u"Dismiss"_s})
        QCOMPARE(interfaceOf(buttonNamed(*bar, name))->role(), QAccessible::Button);
    auto *detail = bar->findChild<QPlainTextEdit *>();
    QVERIFY(!detail->isVisible());
    QTest::mouseClick(buttonNamed(*bar, u"Details"_s), Qt::LeftButton);
    QVERIFY(detail->isVisible());
    QCOMPARE(detail->toPlainText(), u"HTTP 504"_s);
    // All of a long one is in sight, too, as far as that is reasonable.
    const int ofOneLine = detail->height();
    bar->showError(message, QString(u"HTTP 504 from the gateway. "_s).repeated(5));
    QTest::mouseClick(buttonNamed(*bar, u"Details"_s), Qt::LeftButton);
    QTRY_VERIFY(detail->height() > ofOneLine);
    QTRY_VERIFY(!detail->verticalScrollBar()->isVisible());
    bar->showError(message, QString(u"HTTP 504 from the gateway. "_s).repeated(500));
    QTest::mouseClick(buttonNamed(*bar, u"Details"_s), Qt::LeftButton);
    QTRY_VERIFY(detail->verticalScrollBar()->isVisible());
    QVERIFY(detail->height() < 10 * ofOneLine);

    QTest::mouseClick(buttonNamed(*bar, u"Dismiss"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(bar->message().isEmpty());
}

void TestWidgets::messageBarOffersOnlyWhatItHas()
{
    MessageBar bar;
    bar.showInfo(u"ada@example.com was invited."_s);
    QVERIFY(buttonNamed(bar, u"Retry"_s)->isHidden());
    QVERIFY(buttonNamed(bar, u"Details"_s)->isHidden());
    QVERIFY(!buttonNamed(bar, u"Dismiss"_s)->isHidden());
    bar.showError(u"Shown is what was there at 14:02."_s, u"timeout"_s,
                  MessageBar::Retry::Available);
    QVERIFY(!buttonNamed(bar, u"Retry"_s)->isHidden());
    QVERIFY(!buttonNamed(bar, u"Details"_s)->isHidden());
    QCOMPARE(bar.tone(), Tone::Bad);
}

void TestWidgets::messageBarTakesMarkupForText()
{
    MessageBar bar;
    const QString message = u"<img src=x> & <b>bold</b>"_s;
    bar.showError(message);
    QCOMPARE(bar.message(), message);
    QCOMPARE(interfaceOf(bar.findChild<ReadableLabel *>())->text(QAccessible::Description),
             message);
}

void TestWidgets::fieldSaysWhatIsWrong()
{
    auto *field = new QLineEdit;
    FormRow row(u"&Email"_s, field);
    row.setHint(u"They get an invitation."_s);
    QCOMPARE(interfaceOf(field)->text(QAccessible::Name), u"Email"_s);
    QCOMPARE(interfaceOf(field)->text(QAccessible::Description), u"They get an invitation."_s);
    row.setError(u"An address has one @."_s);
    QCOMPARE(interfaceOf(field)->text(QAccessible::Description), u"An address has one @."_s);
    auto *hint = row.findChild<FieldHint *>();
    QCOMPARE(hint->text(), u"An address has one @."_s);
    QVERIFY(!hint->isHidden());
    row.setError(QString());
    QCOMPARE(hint->text(), u"They get an invitation."_s);
}

void TestWidgets::searchFieldEmptiesItself()
{
    SearchField field(u"Filter members"_s);
    QCOMPARE(interfaceOf(&field)->text(QAccessible::Name), u"Filter members"_s);
    field.setText(u"ada"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestWidgets::pillNeedsAText()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *pill = new Pill;
    auto *early = new Pill;
    early->setText(u"Premium"_s, Tone::Accent);
    QVERIFY(!early->isVisible());
    layout->addWidget(pill);
    layout->addWidget(early);
    window.show();
    QVERIFY(!pill->isVisible());
    QVERIFY(early->isVisible());
    pill->setText(u"Active"_s, Tone::Good);
    QVERIFY(pill->isVisible());
    QCOMPARE(interfaceOf(pill)->text(QAccessible::Name), u"Active"_s);
    pill->setText(QString());
    QVERIFY(!pill->isVisible());
}

void TestWidgets::tableCopiesSelectedRows()
{
    DataTable table;
    fill(table);
    table.selectRow(1);
    table.setColumnHidden(2, true);
    QTest::keySequence(&table, QKeySequence::Copy);
    QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    QCOMPARE(lines, QStringList({u"E-mail\tName"_s, u"bram@example.com\tbram"_s}));

    table.clearSelection();
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().trimmed().split(u'\n').size(), 4);
}

void TestWidgets::tableCopiesInTheOrderOfColumns()
{
    DataTable table;
    fill(table);
    table.horizontalHeader()->moveSection(1, 0);
    QCOMPARE(table.visibleColumns(), QList<int>({1, 0, 2}));
    table.selectRow(0);
    table.copy();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Name\tE-mail\tRole"_s));
}

void TestWidgets::tableSelectsRightToLeft()
{
    DataTable table;
    table.setLayoutDirection(Qt::RightToLeft);
    fill(table);
    table.show();
    table.selectRow(1);
    QCOMPARE(table.selectedRowNumbers(), QList<int>({1}));
    QCOMPARE(table.currentIndex().row(), 1);
}

void TestWidgets::tableKeepsItsHeader()
{
    DataTable before;
    fill(before);
    before.setColumnWidth(0, 321);
    before.setColumnHidden(1, true);
    DataTable after;
    fill(after);
    after.restoreHeaderState(before.headerState());
    QCOMPARE(after.columnWidth(0), 321);
    QVERIFY(after.isColumnHidden(1));
    after.restoreHeaderState("nonsense");
    QCOMPARE(after.columnWidth(0), 321);
}

/// In larger letters than when it was left; and whoever had made a column narrower meant that.
void TestWidgets::tableMakesRoomForLargerLetters()
{
    const QFont usual = QApplication::font();
    const QStringList words {u"Administrator"_s};
    DataTable before;
    fill(before);
    before.setRoom(0, 60, DataTable::Holds::Names);
    before.setRoom(1, 60, DataTable::Holds::Words, words);
    const int needed = before.columnWidth(1);
    QVERIFY(needed >= before.fontMetrics().horizontalAdvance(words.first()));
    before.setColumnWidth(1, 61);
    const QByteArray left = before.headerState();
    const auto restored = [&] {
        DataTable after;
        fill(after);
        after.setRoom(0, 60, DataTable::Holds::Names);
        after.setRoom(1, 60, DataTable::Holds::Words, words);
        after.restoreHeaderState(left);
        return std::pair(after.columnWidth(0), after.columnWidth(1));
    };
    QCOMPARE(restored(), std::pair(before.columnWidth(0), 61));
    QFont large = usual;
    large.setPixelSize(26);
    QApplication::setFont(large);
    const auto [name, role] = restored();
    QApplication::setFont(usual);
    QVERIFY(name > before.columnWidth(0));
    QVERIFY(role > needed);
}

/// Longer words than anybody knew make a column wider; longer names do not.
void TestWidgets::tableMakesRoomForWordsInRows()
{
    DataTable table;
    fill(table);
    table.setRoom(0, 60, DataTable::Holds::Names);
    table.setRoom(1, 60, DataTable::Holds::Words);
    const int name = table.columnWidth(0);
    const int role = table.columnWidth(1);
    const QString text = u"Somebody who is neither of what was known"_s;
    table.model()->setData(table.model()->index(1, 0), text);
    QCOMPARE(table.columnWidth(0), name);
    table.model()->setData(table.model()->index(1, 1), text);
    QVERIFY(table.columnWidth(1) > role);
    QVERIFY(table.columnWidth(1) >= table.fontMetrics().horizontalAdvance(text));
}

/// To whose names are cut; and whoever has set the width of a column keeps it.
void TestWidgets::tableSharesTheRoomThatIsLeft()
{
    const QString name = u"somebody.with.a.long.name@example.com"_s;
    const auto build = [&](DataTable &table) {
        fill(table);
        table.model()->setData(table.model()->index(0, 0), name);
        table.setRoom(0, 60, DataTable::Holds::Names);
        table.setRoom(1, 60, DataTable::Holds::Words);
        table.setFlexibleColumn(2, 80);
        table.setSharing({0});
        table.resize(900, 300);
        table.show();
    };
    DataTable table;
    build(table);
    const int whole = table.columnWidth(0);
    QVERIFY(whole >= table.fontMetrics().horizontalAdvance(name));
    table.resize(300, 300);
    const int cut = table.columnWidth(0);
    QVERIFY(cut < whole);
    QVERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
    table.resize(900, 300);
    QCOMPARE(table.columnWidth(0), whole);

    DataTable next; // a narrower window, the next time
    build(next);
    next.restoreHeaderState(table.headerState());
    next.resize(300, 300);
    QCOMPARE(next.columnWidth(0), cut);

    // In larger letters it is given as much as if nothing had been lent to it.
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(26);
    DataTable grown;
    build(grown);
    QApplication::setFont(large);
    const bool hasGrown = QTest::qWaitFor([&] { return grown.columnWidth(0) > whole; });
    grown.resize(200, 300);
    DataTable fresh;
    build(fresh);
    fresh.resize(200, 300);
    const std::pair widths(grown.columnWidth(0), fresh.columnWidth(0));
    QApplication::setFont(usual);
    QVERIFY(hasGrown);
    QCOMPARE(widths.first, widths.second);

    table.setColumnWidth(0, 100);
    table.resize(800, 300);
    QCOMPARE(table.columnWidth(0), 100);
    next.resize(900, 300);
    next.restoreHeaderState(table.headerState());
    next.resize(800, 300);
    QCOMPARE(next.columnWidth(0), 100);
}

void TestWidgets::tableHidesColumnsButNotTheLast()
{
    DataTable table;
    fill(table);
    int changes = 0;
    connect(&table, &DataTable::visibleColumnsChanged, this, [&changes] { ++changes; });
    QMenu *menu = table.createColumnMenu(&table);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(1)->trigger();
    QVERIFY(table.isColumnHidden(1));
    QVERIFY(changes > 0);
    menu->actions().at(2)->trigger();
    const QMenu *last = table.createColumnMenu(&table);
    QVERIFY(!last->actions().at(0)->isEnabled());
    QVERIFY(last->actions().at(1)->isEnabled());
}

void TestWidgets::tableSortsByKeyboard()
{
    DataTable table;
    fill(table);
    table.createSortMenu(&table)->actions().at(0)->trigger();
    QCOMPARE(table.model()->index(0, 0).data().toString(), u"ada@example.com"_s);
    table.createSortMenu(&table)->actions().at(0)->trigger();
    QCOMPARE(table.model()->index(0, 0).data().toString(), u"chen@example.com"_s);
}

void TestWidgets::emptyTableSaysSo()
{
    DataTable table;
    table.setEmptyText(u"No members"_s, u"Nobody has been invited."_s);
    fill(table);
    table.resize(400, 300);
    QVERIFY(table.accessibleDescription().isEmpty());
    table.model()->removeRows(0, 3);
    QCOMPARE(table.accessibleDescription(), u"No members Nobody has been invited."_s);
    const QImage with = table.grab().toImage();
    table.setEmptyText(QString());
    QVERIFY(with != table.grab().toImage());
}

void TestWidgets::tableCornersStayRound()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *table = new DataTable;
    fill(*table);
    layout->addWidget(table);
    window.resize(400, 300);
    const QImage image = window.grab().toImage();
    const QColor ground = Theme::tokens().window;
    for (const QPoint corner : {QPoint(0, 0), QPoint(399, 0), QPoint(0, 299), QPoint(399, 299)})
        QCOMPARE(QColor(image.pixel(corner)), ground);
    // Between them runs the frame.
    QCOMPARE(QColor(image.pixel(200, 0)), Theme::tokens().line);
}

void TestWidgets::figureTableGivesTheRoomToNames()
{
    FigureTable table;
    fill(table);
    QVERIFY(table.isSortingEnabled());
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), -1);
    for (const int width : {900, 600}) {
        table.resize(width, 300);
        table.grab(); // lays it out
        QCOMPARE(table.columnWidth(1), table.columnWidth(2));
        QCOMPARE(table.columnWidth(0), table.viewport()->width() - 2 * table.columnWidth(1));
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

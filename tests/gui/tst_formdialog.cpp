// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/find.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/waitnotice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace steward;
using namespace steward::test;

namespace {

/// Asks for a text that is not empty.
class TextDialog : public FormDialog
{
    Q_OBJECT

public:
    TextDialog() : FormDialog(QStringLiteral("Ask"), QStringLiteral("Send"), nullptr)
    {
        addExplanation(QStringLiteral("Any text will do."));
        row = addRow(QStringLiteral("Text"), field);
        connect(field, &QLineEdit::textChanged, this, &TextDialog::updateSubmit);
        field->setFocus();
        updateSubmit();
    }

    QLineEdit *field = new QLineEdit(this);
    FormRow *row;

protected:
    QString check() override
    {
        const bool isTooLong = field->text().size() > 5;
        row->setError(isTooLong ? QStringLiteral("Too long.") : QString());
        return field->text().isEmpty() ? QStringLiteral("Enter a text.") : row->error();
    }
    FormRow *rowFor(const ApiError &error) const override
    {
        return error.kind == ErrorKind::Conflict ? row : nullptr;
    }
};

} // namespace

class TestFormDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhyItCannotSend();
    void enterSendsOnce();
    void enterSendsNothingInvalid();
    void doubleClickSendsOnce();
    void isOutOfUseWhileBusy();
    void showsAllOfALongRefusal();
    void saysWhatClosingDoes();
    void countsDown();
    void escapeRejects_data();
    void escapeRejects();
    void enterOnCancelRejects();
    void refusalOfAField();
    void refusalOfNoField();
    void heightFollowsTheContent();

private:
    QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*m_dialog, QLatin1StringView(name));
    }

    std::unique_ptr<TextDialog> m_dialog;
};

void TestFormDialog::init()
{
    m_dialog = std::make_unique<TextDialog>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestFormDialog::cleanup()
{
    m_dialog.reset();
}

void TestFormDialog::saysWhyItCannotSend()
{
    QVERIFY(!button("Send")->isEnabled());
    QCOMPARE(description(button("Send")), QStringLiteral("Enter a text."));
    QCOMPARE(button("Send")->toolTip(), QStringLiteral("Enter a text."));

    m_dialog->field->setText(QStringLiteral("text"));
    QVERIFY(button("Send")->isEnabled());
    QVERIFY(button("Send")->isDefault());
    QCOMPARE(description(button("Send")), QString());

    m_dialog->field->setText(QStringLiteral("longer"));
    QVERIFY(!button("Send")->isEnabled());
    QCOMPARE(description(m_dialog->field), QStringLiteral("Too long."));
}

void TestFormDialog::enterSendsOnce()
{
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    QTest::keyClicks(m_dialog->field, QStringLiteral("text"));
    QTest::keyClick(m_dialog->field, Qt::Key_Return);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_dialog->state(), FormDialog::State::Busy);
}

void TestFormDialog::enterSendsNothingInvalid()
{
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    QTest::keyClick(m_dialog->field, Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestFormDialog::doubleClickSendsOnce()
{
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    m_dialog->field->setText(QStringLiteral("text"));
    QPushButton *send = button("Send");
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::mouseDClick(send, Qt::LeftButton);
    QCOMPARE(submitted.size(), 1);
}

void TestFormDialog::isOutOfUseWhileBusy()
{
    m_dialog->field->setText(QStringLiteral("text"));
    button("Send")->click();
    QVERIFY(!m_dialog->field->isEnabled());
    QVERIFY(!button("Send")->isEnabled());
    QCOMPARE(description(button("Send")), QStringLiteral("Waiting for the answer."));
    QVERIFY(button("Cancel")->isEnabled());
    QVERIFY(m_dialog->findChild<LoadingBar *>()->isLoading());

    m_dialog->setState(FormDialog::State::Ready);
    QCOMPARE(m_dialog->field->text(), QStringLiteral("text"));
    QVERIFY(m_dialog->field->hasFocus());
    QVERIFY(button("Send")->isEnabled());
    QVERIFY(!m_dialog->findChild<LoadingBar *>()->isLoading());
}

void TestFormDialog::showsAllOfALongRefusal()
{
    const QString sentence =
        QStringLiteral("The service says at length what is wrong. ").repeated(9);
    m_dialog->showRefusal({ErrorKind::Server, 500, sentence.trimmed(), QStringLiteral("HTTP 500")});
    auto *bar = m_dialog->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    const auto labels = bar->findChildren<QLabel *>();
    const auto text = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text().contains(sentence.trimmed());
    });
    QVERIFY(text != labels.end());
    QTRY_VERIFY2((*text)->height() >= (*text)->heightForWidth((*text)->width()),
                 qPrintable(QStringLiteral("%1 < %2")
                                .arg((*text)->height())
                                .arg((*text)->heightForWidth((*text)->width()))));
}

void TestFormDialog::saysWhatClosingDoes()
{
    m_dialog->field->setText(QStringLiteral("text"));
    button("Send")->click();
    QPushButton *cancel = button("Cancel");
    m_dialog->setClosing(FormDialog::Closing::LeavesAlone);
    QCOMPARE(button("Close"), cancel);
    QVERIFY(!description(cancel).isEmpty());
    QVERIFY(cancel->hasFocus());
    m_dialog->setClosing(FormDialog::Closing::TakesBack);
    QCOMPARE(button("Cancel"), cancel);
    QCOMPARE(description(cancel), QString());

    m_dialog->setClosing(FormDialog::Closing::LeavesAlone);
    m_dialog->showRefusal({ErrorKind::Conflict, 409, QStringLiteral("It is taken."), {}});
    QCOMPARE(button("Cancel"), cancel);
}

void TestFormDialog::countsDown()
{
    QSignalSpy givenUp(m_dialog.get(), &FormDialog::waitGivenUp);
    const auto *wait = m_dialog->findChild<WaitNotice *>();
    m_dialog->showWait(5);
    QVERIFY(!wait->isVisible()); // it waits for nothing
    m_dialog->field->setText(QStringLiteral("text"));
    button("Send")->click();
    m_dialog->showWait(5);
    QVERIFY(wait->isVisible());
    QVERIFY(wait->text().contains(u'5'));
    button("Stop waiting")->click();
    QCOMPARE(givenUp.size(), 1);
    m_dialog->showRefusal({ErrorKind::RateLimited, 429, QStringLiteral("Slow down."), {}});
    QVERIFY(!wait->isVisible());
}

void TestFormDialog::escapeRejects_data()
{
    QTest::addColumn<bool>("isBusy");
    QTest::newRow("ready") << false;
    QTest::newRow("busy") << true;
}

void TestFormDialog::escapeRejects()
{
    QFETCH(bool, isBusy);
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    m_dialog->field->setText(QStringLiteral("text"));
    if (isBusy)
        button("Send")->click();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestFormDialog::enterOnCancelRejects()
{
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    m_dialog->field->setText(QStringLiteral("text"));
    QTest::keyClick(m_dialog->field, Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), button("Cancel"));
    QTest::keyClick(button("Cancel"), Qt::Key_Return);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(submitted.size(), 0);
}

void TestFormDialog::refusalOfAField()
{
    m_dialog->field->setText(QStringLiteral("text"));
    button("Send")->click();
    m_dialog->showRefusal({ErrorKind::Conflict, 409, QStringLiteral("It is taken."), {}});
    QCOMPARE(m_dialog->state(), FormDialog::State::Ready);
    QCOMPARE(m_dialog->row->error(), QStringLiteral("It is taken."));
    QCOMPARE(description(m_dialog->field), QStringLiteral("It is taken."));
    QVERIFY(m_dialog->field->hasFocus());
    QVERIFY(!m_dialog->findChild<MessageBar *>()->isVisible());

    m_dialog->field->setText(QStringLiteral("other"));
    QCOMPARE(m_dialog->row->error(), QString());
    QVERIFY(button("Send")->isEnabled());
}

void TestFormDialog::refusalOfNoField()
{
    auto *bar = m_dialog->findChild<MessageBar *>();
    m_dialog->field->setText(QStringLiteral("text"));
    button("Send")->click();
    m_dialog->showRefusal({ErrorKind::Server, 500, QStringLiteral("It broke."), {}});
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->message(), QStringLiteral("It broke."));
    QCOMPARE(m_dialog->row->error(), QString());

    button("Send")->click();
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_dialog->state(), FormDialog::State::Busy);
}

void TestFormDialog::heightFollowsTheContent()
{
    const int height = m_dialog->height();
    m_dialog->field->setText(QStringLiteral("longer"));
    QTRY_VERIFY(m_dialog->height() > height);
    m_dialog->field->setText(QStringLiteral("text"));
    QTRY_COMPARE(m_dialog->height(), height);
}

QTEST_MAIN(TestFormDialog)
#include "tst_formdialog.moc"

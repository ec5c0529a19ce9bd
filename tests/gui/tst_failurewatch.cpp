// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/loadingcontroller.h"
#include "ui/mainwindow/failurewatch.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// Loads nothing: it becomes what a test says.
class Loader : public LoadingController
{
    Q_OBJECT

public:
    Loader() : LoadingController(systemClock, nullptr) { }

    void refresh() override { begin(); }
    void recover() { succeed(); }
    void failWith(const QString &message)
    {
        fail({ErrorKind::Server, 500, message, message + u" in detail"_s});
    }
    void forget() { reset(); }
    void change() { noteChange(); }
};

/// What is shown where \a sentence is what happened: what it means and what to do, too.
QString shown(const QString &sentence)
{
    return sentence
           + u" There is nothing to show yet. Try again in a while; if that does not help, tell "
             u"who "
             "runs the service."_s;
}

} // namespace

class TestFailureWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesAnErrorAwayThatIsOver();
    void showsTheOneThatRemains();
    void keepsTheOneThatIsStillTrue();
    void leavesOtherMessagesAlone();
    void triesEveryoneAgain();
    void saysHowOldTheRestIs();
    void saysWhatChangedElsewhere();
    void endsWhatOthersSay();
    void tellsThatEverythingIsThereAgain();

private:
    std::unique_ptr<MessageBar> m_bar;
    std::unique_ptr<Loader> m_first;
    std::unique_ptr<Loader> m_second;
    std::unique_ptr<FailureWatch> m_watch;
};

void TestFailureWatch::init()
{
    m_watch.reset();
    m_bar = std::make_unique<MessageBar>();
    m_first = std::make_unique<Loader>();
    m_second = std::make_unique<Loader>();
    m_watch = std::make_unique<FailureWatch>(*m_bar);
    m_watch->watch(*m_first);
    m_watch->watch(*m_second);
}

void TestFailureWatch::takesAnErrorAwayThatIsOver()
{
    m_first->failWith(u"No members."_s);
    QCOMPARE(m_bar->message(), shown(u"No members."_s));
    m_first->refresh();
    QCOMPARE(m_bar->message(), shown(u"No members."_s));
    m_first->recover();
    QCOMPARE(m_bar->message(), QString());
}

void TestFailureWatch::showsTheOneThatRemains()
{
    m_first->failWith(u"No members."_s);
    m_second->failWith(u"No usage."_s);
    QCOMPARE(m_bar->message(), shown(u"No usage."_s));
    m_second->recover();
    QCOMPARE(m_bar->message(), shown(u"No members."_s));
    m_first->forget();
    QCOMPARE(m_bar->message(), QString());
}

void TestFailureWatch::keepsTheOneThatIsStillTrue()
{
    m_first->failWith(u"No members."_s);
    m_second->failWith(u"No usage."_s);
    m_first->recover();
    QCOMPARE(m_bar->message(), shown(u"No usage."_s));
    m_second->recover();
    QCOMPARE(m_bar->message(), QString());
}

void TestFailureWatch::leavesOtherMessagesAlone()
{
    m_first->failWith(u"No members."_s);
    m_second->failWith(u"No usage."_s);
    m_bar->showInfo(u"acme is created."_s);
    m_second->recover();
    QCOMPARE(m_bar->message(), u"acme is created."_s);
    m_bar->dismiss();
    m_first->recover();
    QCOMPARE(m_bar->message(), QString());
}

void TestFailureWatch::triesEveryoneAgain()
{
    m_first->failWith(u"No members."_s);
    m_second->failWith(u"No usage."_s);
    m_second->recover();
    for (auto *button : m_bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Retry"_s)
            button->click();
    }
    QVERIFY(m_first->isLoading());
    QVERIFY(!m_second->isLoading());
}

void TestFailureWatch::saysHowOldTheRestIs()
{
    const QString since = u", with what you have changed since."_s;
    m_first->recover();
    m_first->failWith(u"No members."_s);
    QVERIFY(m_bar->message().contains(u"What you see is as it was at "_s));
    QVERIFY(!m_bar->message().contains(since));
    // At once, in what is in sight, and where it fails again; not where the person dismissed it.
    m_first->change();
    QVERIFY2(m_bar->message().contains(since), qPrintable(m_bar->message()));
    m_first->failWith(u"Still none."_s);
    QVERIFY2(m_bar->message().contains(since), qPrintable(m_bar->message()));
    m_bar->dismiss();
    m_first->change();
    QCOMPARE(m_bar->message(), QString());
    m_first->recover();
    m_first->failWith(u"None again."_s);
    QVERIFY(!m_bar->message().contains(since));
}

void TestFailureWatch::saysWhatChangedElsewhere()
{
    // Members were changed; then both are loaded anew, and usage is the last that fails.
    m_first->recover();
    m_second->recover();
    m_first->change();
    m_first->failWith(u"No members."_s);
    m_second->failWith(u"No usage."_s);
    QVERIFY2(m_bar->message().contains(u", with what you have changed since."_s),
             qPrintable(m_bar->message()));
    m_first->recover();
    m_second->failWith(u"No usage again."_s);
    QVERIFY2(!m_bar->message().contains(u"since"_s), qPrintable(m_bar->message()));
}

void TestFailureWatch::endsWhatOthersSay()
{
    m_first->failWith(u"No members."_s);
    QVERIFY(m_watch->isShowing());
    m_watch->endOthers();
    QCOMPARE(m_bar->message(), shown(u"No members."_s));

    m_bar->showError(u"ada was not removed."_s);
    QVERIFY(!m_watch->isShowing());
    m_watch->endOthers();
    QCOMPARE(m_bar->message(), shown(u"No members."_s));

    // Whoever has dismissed it, and sees good news since, is not told again.
    m_bar->showInfo(u"ada is removed."_s);
    m_watch->endOthers();
    QCOMPARE(m_bar->message(), QString());
}

void TestFailureWatch::tellsThatEverythingIsThereAgain()
{
    int reloaded = 0;
    connect(m_watch.get(), &FailureWatch::reloaded, this, [&] { ++reloaded; });
    m_first->refresh();
    m_first->recover();
    QCOMPARE(reloaded, 0); // nobody has asked for it

    m_watch->expectReload();
    m_first->refresh();
    m_second->refresh();
    m_first->recover();
    QCOMPARE(reloaded, 0);
    m_second->recover();
    QCOMPARE(reloaded, 1);

    m_watch->expectReload();
    m_first->refresh();
    m_first->failWith(u"No members."_s);
    QCOMPARE(reloaded, 1);
    m_first->recover();
    QCOMPARE(reloaded, 1);
}

QTEST_MAIN(TestFailureWatch)
#include "tst_failurewatch.moc"

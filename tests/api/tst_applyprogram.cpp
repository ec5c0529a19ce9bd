// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "support/crowdservice.h"
#include "support/outcome.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

using Reaction = CrowdService::Reaction;

/// The built program as scripts run it: "steward apply".
class tst_ApplyProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void plansAndChangesNothing();
    void addsAndTellsEachOutcome();
    void setsRoles();
    void makesTheOrganizationEqual();
    void writesJson();
    void estimatesByTheServicesLimit();
    void reportsLinesThatCannotBeRead();
    void plansNothingForWhoIsDisputed();
    void doesNotTakeTheCallerOut();
    void carriesOutAPlan();
    void tellsWhatAPlanLeavesUnticked();
    void saysWhatWasDoneWhereItStopsHalfWay_data();
    void saysWhatWasDoneWhereItStopsHalfWay();
    void endsTheServicesSentence();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void sendsNothingWithoutAYes();
    void asksInThePersonsLanguage_data();
    void asksInThePersonsLanguage();
    void speaksOneLanguage();
    void saysWhereItCannotTell();
    void finishesWhatWasKilled();
    void plansWhatIsLeft();
    void leavesOutWhatIsOvertaken();
    void leavesOutWhatAListWithoutChangesOvertakes();
    void leavesOutWhatAListOfSeveralOvertakes();
    void isNotOvertakenByAListThatIsHeldUp();
    void goesOnUnderAnotherName();
    void goesOnInNoOrganizationThatTookTheName();
    void comparesIdsWhereTheListIsWithheld();
    void keepsInDoubtWhatIsNotFound();
    void listsWhatIsInDoubt();
    void tellsOnceWhatNobodyWillKnow();
    void saysWhatCannotBeReadWouldHaveBeen();
    void keepsTheIdsOfOrganizations();

private:
    struct Answer
    {
        int status = -1;
        QByteArray output;
        QByteArray errors;
    };
    QString write(const QByteArray &bytes);
    void prepare(QProcess &process, const QStringList &arguments) const;
    Answer run(const QStringList &arguments, const QString &locale = u"C.UTF-8"_s);
    QByteArray ask(const QStringList &arguments, const QString &locale, const QByteArray &answer);
    Answer apply(const QByteArray &roster, const QString &mode, const QStringList &more = {});

    void interrupt(const QByteArrayList &emails, Access before = Access::None,
                   Access after = Access::Regular);
    void sendFirst(Fate fate);
    void withhold(const QByteArray &ending, Reaction reaction);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CrowdService> m_service;
};

namespace {

constexpr int patienceMs = 60'000;

void speak(QProcess &process, const QString &locale)
{
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"LANGUAGE"_s); // the locale alone says it, be it installed or not
    process.setProcessEnvironment(environment);
}

bool isThere(const CrowdService &service, const char *email)
{
    return service.organizations["acme"].contains(email);
}

} // namespace

void tst_ApplyProgram::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<CrowdService>();
    m_service->add("acme", "ada@example.com");
    m_service->add("acme", "bob@example.com", true);
}

QString tst_ApplyProgram::write(const QByteArray &bytes)
{
    QFile file(m_home->filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void tst_ApplyProgram::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"UBIOPS_API_TOKEN"_s, u"secret"_s);
    environment.insert(u"UBIOPS_API_HOST"_s, m_service->address().toString());
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(STEWARD_PROGRAMS "/steward"));
    process.setArguments(QStringList {u"apply"_s} + arguments);
}

tst_ApplyProgram::Answer tst_ApplyProgram::run(const QStringList &arguments, const QString &locale)
{
    QProcess process;
    prepare(process, arguments);
    speak(process, locale);
    process.start(QIODevice::ReadOnly);
    // The service answers from this thread.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

tst_ApplyProgram::Answer tst_ApplyProgram::apply(const QByteArray &roster, const QString &mode,
                                                 const QStringList &more)
{
    return run(QStringList {u"--organization"_s, u"acme"_s, u"--roster"_s, write(roster),
                            u"--mode"_s, mode}
               + more);
}

void tst_ApplyProgram::plansAndChangesNothing()
{
    const Answer answer =
        apply("email,admin\nnew@example.com,yes\nada@example.com,\n", u"add"_s, {u"--plan-only"_s});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output, QByteArray("add               acme  new@example.com  (admin)\n"
                                       "1 to add · 1 stays\n"));
    QCOMPARE(m_service->madeCount(), 0);
}

void tst_ApplyProgram::addsAndTellsEachOutcome()
{
    const Answer answer =
        apply("new@example.com\nother@example.com\nada@example.com\n", u"add"_s, {u"--yes"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.output.contains("done              acme  new@example.com  (add)\n"),
             answer.output.constData());
    QVERIFY(answer.output.endsWith("2 of 2 changes made\n"));
    QCOMPARE(m_service->madeCount(), 2);
    // Everything is so already: nothing is left to do.
    QCOMPARE(apply("new@example.com\n", u"add"_s, {u"--yes"_s}).status, 0);
    QCOMPARE(m_service->madeCount(), 2);
}

void tst_ApplyProgram::setsRoles()
{
    const Answer answer =
        apply("Admin;Mail\nyes;ada@example.com\nno;BOB@example.com\n", u"set"_s, {u"--yes"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(m_service->organizations["acme"]["ada@example.com"].isAdmin);
    QVERIFY(!m_service->organizations["acme"]["bob@example.com"].isAdmin);
    QCOMPARE(m_service->madeCount(), 2);
}

void tst_ApplyProgram::makesTheOrganizationEqual()
{
    const Answer answer =
        apply("email\nme@example.com\nnew@example.com\n", u"equal"_s, {u"--yes"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(m_service->organizations["acme"].keys(),
             QByteArrayList({"me@example.com", "new@example.com"}));
}

void tst_ApplyProgram::writesJson()
{
    const Answer answer = apply("email,admin\nnew@example.com,yes\nme@example.com,no\n", u"set"_s,
                                {u"--yes"_s, u"--format"_s, u"json"_s});
    QCOMPARE(answer.status, 3);
    const QJsonObject report = QJsonDocument::fromJson(answer.output).object();
    const QJsonArray plan = report[u"plan"_s].toArray();
    QCOMPARE(plan.size(), 2);
    QCOMPARE(plan[0][u"email"_s].toString(), u"new@example.com"_s);
    QCOMPARE(plan[0][u"change"_s].toString(), u"add"_s);
    QCOMPARE(plan[0][u"line"_s].toInt(), 2);
    QVERIFY(plan[0][u"blocked"_s].isNull());
    QCOMPARE(plan[1][u"blocked"_s].toString(), u"yourself"_s);
    QCOMPARE(report[u"counts"_s][u"add"_s].toInt(), 1);
    QCOMPARE(report[u"outcomes"_s][0][u"outcome"_s].toString(), u"done"_s);
    QCOMPARE(report[u"result"_s][u"done"_s].toInt(), 1);
    QVERIFY(m_service->organizations["acme"]["new@example.com"].isAdmin);
}

/// By what the service says of its limit, not by what it documents.
void tst_ApplyProgram::estimatesByTheServicesLimit()
{
    QByteArray list;
    for (int i = 0; i < 100; ++i)
        list += "person" + QByteArray::number(i) + "@example.com\n";
    const auto estimate = [&] {
        const Answer answer = apply(list, u"add"_s, {u"--plan-only"_s, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(answer.output)[u"estimated_seconds"_s].toInt();
    };
    QCOMPARE(estimate(), 5);
    m_service->setHeaders(
        {"x-ratelimit-limit: 30", "x-ratelimit-remaining: 10", "x-ratelimit-reset: 50"});
    const int seconds = estimate(); // 10 at once, and three minutes for the others
    QVERIFY2(seconds > 160 && seconds < 180, qPrintable(QString::number(seconds)));
}

void tst_ApplyProgram::reportsLinesThatCannotBeRead()
{
    const Answer answer =
        apply("email\nnobody\nme@example.com\nnew@example.com\n", u"equal"_s, {u"--yes"_s});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.errors.startsWith("steward: Line 2: \"nobody\" is no e-mail address."),
             answer.errors.constData());
    // Whoever that line means is not removed by mistake.
    QVERIFY(isThere(*m_service, "ada@example.com"));
    QVERIFY(isThere(*m_service, "new@example.com"));
}

void tst_ApplyProgram::plansNothingForWhoIsDisputed()
{
    const QByteArray list = "x@example.com;yes\nnew@example.com;no\nx@example.com;no\n";
    const QByteArray errors =
        "steward: Line 1: x@example.com has another role here than in line 3, so nothing is "
        "planned for this person. Keep one of the two lines.\n"
        "steward: Line 3: x@example.com has another role here than in line 1, so nothing is "
        "planned for this person. Keep one of the two lines.\n";
    const Answer answer = apply(list, u"add"_s, {u"--yes"_s});
    QCOMPARE(answer.errors, errors);
    QCOMPARE(answer.status, 3);
    QVERIFY(!answer.output.contains("x@example.com"));
    QVERIFY(isThere(*m_service, "new@example.com"));
    QVERIFY(!isThere(*m_service, "x@example.com"));
    QCOMPARE(m_service->madeCount(), 1);

    // The same for programs, and where nobody is left.
    const Answer json = apply(list, u"add"_s, {u"--plan-only"_s, u"--format"_s, u"json"_s});
    const QJsonObject report = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(report[u"issues"_s].toArray().size(), 2);
    QCOMPARE(report[u"issues"_s][1][u"line"_s].toInt(), 3);
    QCOMPARE(report[u"plan"_s].toArray().size(), 1);
    const Answer none = apply("x@example.com;yes\nx@example.com;no\n", u"set"_s, {u"--yes"_s});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.errors.contains("Line 1: ") && none.errors.contains("Line 2: "),
             none.errors.constData());
    QVERIFY(none.errors.contains("can be used."));
    QCOMPARE(m_service->madeCount(), 1);
}

void tst_ApplyProgram::doesNotTakeTheCallerOut()
{
    const Answer answer = apply("ada@example.com\n", u"equal"_s, {u"--yes"_s});
    QCOMPARE(answer.status, 3);
    QVERIFY2(
        answer.output.contains("blocked           acme  me@example.com  (remove: This is you."),
        answer.output.constData());
    QCOMPARE(m_service->organizations["acme"].keys(),
             QByteArrayList({"ada@example.com", "me@example.com"}));
}

void tst_ApplyProgram::carriesOutAPlan()
{
    const Answer answer = run({u"--plan"_s,
                               write("organization,email,before,after,change,apply,blocked\r\n"
                                     "acme,ada@example.com,regular,admin,make-admin,yes,\r\n"
                                     "acme,bob@example.com,regular,none,remove,yes,\r\n"
                                     "acme,new@example.com,none,regular,add,no,\r\n"),
                               u"--yes"_s});
    QCOMPARE(answer.status, 3); // Bob has become an admin since
    QCOMPARE(m_service->made().keys(), QByteArrayList {"PATCH acme ada@example.com"});
}

void tst_ApplyProgram::tellsWhatAPlanLeavesUnticked()
{
    const QString file = write("organization,email,before,after,change,apply,blocked\r\n"
                               "acme,new@example.com,none,admin,add,no,\r\n"
                               "acme,ada@example.com,regular,none,remove,no,list-incomplete\r\n");
    const Answer answer = run({u"--plan"_s, file, u"--yes"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output, QByteArray("unticked          acme  new@example.com  (add)\n"
                                       "unticked          acme  ada@example.com  (remove)\n"
                                       "Nothing to change · 2 unticked\n"));
    const Answer json = run({u"--plan"_s, file, u"--yes"_s, u"--format"_s, u"json"_s});
    const QJsonObject report = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(report[u"plan"_s][0][u"ticked"_s], QJsonValue(false));
    QCOMPARE(report[u"counts"_s][u"unticked"_s].toInt(), 2);
    QVERIFY(report[u"problem"_s].isNull());
    QCOMPARE(m_service->madeCount(), 0);
}

void tst_ApplyProgram::saysWhatWasDoneWhereItStopsHalfWay_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("for people") << u"text"_s;
    QTest::newRow("for programs") << u"json"_s;
}

void tst_ApplyProgram::saysWhatWasDoneWhereItStopsHalfWay()
{
    QFETCH(const QString, format);
    constexpr int lines = 100;
    constexpr int brokenAt = 40;
    QByteArray roster;
    for (int i = 0; i < lines; ++i)
        roster += "person" + QByteArray::number(i) + "@example.com\n";
    m_service->setJudge([&](const PeerRequest &, int) {
        return m_service->madeCount() >= brokenAt ? Reaction::Break : Reaction::Obey;
    });
    const Answer answer = apply(roster, u"add"_s, {u"--yes"_s, u"--format"_s, format});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.errors.contains("steward apply --resume"), answer.errors.constData());
    QCOMPARE(m_service->madeCount(), brokenAt);
    if (format == u"text"_s) {
        QVERIFY2(answer.output.contains("\n40 of 100 changes made"), answer.output.constData());
        return;
    }
    const QJsonObject report = QJsonDocument::fromJson(answer.output).object();
    QVERIFY(report[u"problem"_s].toString().contains(u"steward apply --resume"_s));
    QCOMPARE(report[u"counts"_s][u"add"_s].toInt(), lines);
    QCOMPARE(report[u"result"_s][u"done"_s].toInt(), brokenAt);
    // What was on its way when it broke can be told no better.
    QCOMPARE(report[u"result"_s][u"waiting"_s].toInt() + report[u"result"_s][u"in_doubt"_s].toInt(),
             lines - brokenAt);
    const QJsonArray outcomes = report[u"outcomes"_s].toArray();
    QCOMPARE(outcomes.size(), lines);
    const auto done =
        std::count_if(outcomes.begin(), outcomes.end(), [](const QJsonValue &outcome) {
            return outcome[u"outcome"_s].toString() == u"done"_s;
        });
    QCOMPARE(int(done), brokenAt);
}

void tst_ApplyProgram::endsTheServicesSentence()
{
    m_service->setJudge([&](const PeerRequest &request, int) {
        return request.isChange() ? Reaction::Expire : Reaction::Obey;
    });
    const Answer answer = apply("new@example.com\n", u"add"_s, {u"--yes"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.errors.contains("expired. steward apply --resume goes on with what is left."),
             answer.errors.constData());
}

void tst_ApplyProgram::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString list = u"{list}"_s;
    QTest::newRow("no source") << QStringList {u"--mode"_s, u"add"_s} << 2;
    QTest::newRow("no mode") << QStringList {u"--roster"_s, list} << 2;
    QTest::newRow("what is no mode")
        << QStringList {u"--roster"_s, list, u"--mode"_s, u"replace"_s} << 2;
    QTest::newRow("no organization")
        << QStringList {u"--roster"_s, list, u"--mode"_s, u"add"_s, u"--yes"_s} << 2;
    QTest::newRow("an unknown organization")
        << QStringList {u"--roster"_s,       list,         u"--mode"_s, u"add"_s,
                        u"--organization"_s, u"initech"_s, u"--yes"_s}
        << 1;
    QTest::newRow("a missing file")
        << QStringList {u"--roster"_s,       u"/nowhere.csv"_s, u"--mode"_s, u"add"_s,
                        u"--organization"_s, u"acme"_s,         u"--yes"_s}
        << 2;
    const QString plan = u"{plan}"_s;
    QTest::newRow("a plan as a list")
        << QStringList {u"--roster"_s,       plan,      u"--mode"_s, u"equal"_s,
                        u"--organization"_s, u"acme"_s, u"--yes"_s}
        << 2;
    QTest::newRow("a plan as a list without a mode")
        << QStringList {u"--roster"_s, plan, u"--plan-only"_s} << 2;
    QTest::newRow("equal where only lines say so")
        << QStringList {u"--roster"_s, u"{named}"_s, u"--mode"_s, u"equal"_s, u"--yes"_s} << 2;
    QTest::newRow("equal, and lines of another organization")
        << QStringList {u"--roster"_s,       u"{named}"_s, u"--mode"_s, u"equal"_s,
                        u"--organization"_s, u"acme"_s,    u"--yes"_s}
        << 2;
    QTest::newRow("a list as a plan") << QStringList {u"--plan"_s, list, u"--yes"_s} << 2;
    QTest::newRow("nothing to resume") << QStringList {u"--resume"_s, u"--yes"_s} << 1;
    QTest::newRow("resuming without a yes") << QStringList {u"--resume"_s} << 2;
    QTest::newRow("overtaken without resuming")
        << QStringList {u"--plan"_s, list, u"--overtaken"_s, u"--yes"_s} << 2;
    QTest::newRow("both") << QStringList {u"--resume"_s, u"--plan-only"_s, u"--yes"_s} << 2;
    QTest::newRow("something else") << QStringList {u"--resume"_s, u"now"_s} << 2;
}

void tst_ApplyProgram::refusesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    arguments.replaceInStrings(u"{list}"_s, write("new@example.com\n"));
    const bool isPlan = arguments.contains(u"{plan}"_s);
    if (isPlan)
        arguments.replaceInStrings(u"{plan}"_s,
                                   write("organization,email,before,after,change,apply,blocked\r\n"
                                         "acme,bob@example.com,admin,none,remove,no,\r\n"));
    if (arguments.contains(u"{named}"_s))
        arguments.replaceInStrings(u"{named}"_s,
                                   write("email,organization\nme@example.com,umbrella\n"));
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.errors.startsWith("steward: "));
    QCOMPARE(answer.errors.contains("give it with --plan."), isPlan);
    QVERIFY(!arguments.contains(u"equal"_s) || isPlan
            || answer.errors.contains("--organization umbrella"));
    QCOMPARE(answer.errors.count('\n'), 1);
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(m_service->madeCount(), 0);
}

void tst_ApplyProgram::sendsNothingWithoutAYes()
{
    const Answer answer = apply("new@example.com\n", u"add"_s);
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.errors.contains("--yes"));
    QCOMPARE(m_service->peer().requests().size(), 0);
}

/// Gives \a answer where the program asks, in a terminal, and returns what was shown there.
QByteArray tst_ApplyProgram::ask(const QStringList &arguments, const QString &locale,
                                 const QByteArray &answer)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
        return {};
    const auto closed = qScopeGuard([terminal] { ::close(terminal); });
    const QByteArray name(ptsname(terminal));
    QProcess process;
    prepare(process, arguments);
    speak(process, locale);
    process.setChildProcessModifier([name] {
        const int side = ::open(name.constData(), O_RDWR | O_NOCTTY);
        ::dup2(side, STDIN_FILENO);
        ::dup2(side, STDERR_FILENO);
    });
    process.start();
    QByteArray shown;
    QSocketNotifier notifier(terminal, QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, &process, [&] {
        char bytes[4096];
        const auto count = ::read(terminal, bytes, sizeof bytes);
        if (count > 0)
            shown.append(bytes, count);
        else
            notifier.setEnabled(false); // the program's side is closed
    });
    const bool isAsked = QTest::qWaitFor(
        [&] { return shown.endsWith("] ") || process.state() == QProcess::NotRunning; },
        patienceMs);
    if (!isAsked || ::write(terminal, answer.constData(), size_t(answer.size())) < 0)
        return {};
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs))
        return {};
    return shown;
}

void tst_ApplyProgram::asksInThePersonsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("made");
    const QByteArray english = "Make these changes? That takes less than a minute. [y/N] ";
    const QByteArray german =
        "Diese Änderungen vornehmen? Das dauert weniger als eine Minute. [j/N] ";
    const QByteArray dutch = "Deze wijzigingen maken? Dat duurt minder dan een minuut. [j/N] ";
    QTest::newRow("y") << u"C.UTF-8"_s << english << QByteArray("y\n") << 1;
    QTest::newRow("Yes") << u"C.UTF-8"_s << english << QByteArray("Yes\n") << 1;
    QTest::newRow("nothing") << u"C.UTF-8"_s << english << QByteArray("\n") << 0;
    QTest::newRow("no word of it") << u"C.UTF-8"_s << english << QByteArray("ja\n") << 0;
    QTest::newRow("ja") << u"de_DE.UTF-8"_s << german << QByteArray("ja\n") << 1;
    QTest::newRow("J") << u"de_DE.UTF-8"_s << german << QByteArray("J\n") << 1;
    QTest::newRow("English") << u"de_DE.UTF-8"_s << german << QByteArray("yes\n") << 1;
    QTest::newRow("nein") << u"de_DE.UTF-8"_s << german << QByteArray("nein\n") << 0;
    QTest::newRow("Dutch") << u"nl_NL.UTF-8"_s << dutch << QByteArray("ja\n") << 1;
}

void tst_ApplyProgram::asksInThePersonsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, answer);
    QFETCH(int, made);
    const QByteArray shown = ask({u"--organization"_s, u"acme"_s, u"--roster"_s,
                                  write("new@example.com\n"), u"--mode"_s, u"add"_s},
                                 locale, answer);
    QVERIFY2(shown.startsWith(question), shown.constData());
    QCOMPARE(m_service->madeCount(), made);
}

/// What is for people is in their language, from the help to the last line; JSON is as ever.
void tst_ApplyProgram::speaksOneLanguage()
{
    const QString german = u"de_DE.UTF-8"_s;
    const QStringList order {
        u"--organization"_s, u"acme"_s, u"--roster"_s, write("new@example.com,yes\n"),
        u"--mode"_s,         u"add"_s,  u"--yes"_s};
    QByteArray said = run({u"--help"_s}, german).output;
    QVERIFY2(said.startsWith("Aufruf: steward apply [Optionen]\n"), said.constData());
    for (const char *english : {"Print ", "Exit status", "Options:", " the ", " is "})
        QVERIFY2(!said.contains(english), english);
    said = run({u"--mode"_s, u"add"_s}, german).errors;
    QVERIFY2(said.endsWith(" Siehe steward apply --help.\n") && said.contains("verlangt"),
             said.constData());
    said = run({u"--roster"_s, u"/nowhere"_s, u"--mode"_s, u"add"_s}, german).errors;
    QVERIFY2(said.contains("kann nicht gelesen werden"), said.constData());
    const QByteArray json = run(order + QStringList {u"--format"_s, u"json"_s}, german).output;
    const QJsonObject report = QJsonDocument::fromJson(json).object();
    QCOMPARE(report[u"plan"_s][0][u"change"_s].toString(), u"add"_s);
    QCOMPARE(report[u"outcomes"_s][0][u"outcome"_s].toString(), u"done"_s);
    m_service = std::make_unique<CrowdService>();
    m_service->add("acme", "bob@example.com", true);
    said = run(order, german).output;
    QVERIFY2(said.startsWith("hinzufügen        acme  new@example.com"), said.constData());
    QVERIFY2(said.contains("\nerledigt          acme  new@example.com  (hinzufügen)\n"),
             said.constData());
}

/// What was done is done, but whoever called it learns that they do not know what.
void tst_ApplyProgram::saysWhereItCannotTell()
{
    const QString list = write("new@example.com\n");
    for (const char *format : {"text", "json"}) {
        QProcess process;
        prepare(process, {u"--organization"_s, u"acme"_s, u"--roster"_s, list, u"--mode"_s,
                          u"add"_s, u"--yes"_s, u"--format"_s, QString::fromLatin1(format)});
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QIODevice::ReadOnly);
        QVERIFY(
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.startsWith("steward: Standard output could not be written: No space left"),
                 errors.constData());
    }
    QCOMPARE(m_service->madeCount(), 1);
    for (const QStringList &arguments :
         {QStringList {u"apply"_s, u"--help"_s}, QStringList {u"export"_s, u"--help"_s},
          QStringList {u"report"_s, u"--help"_s}, QStringList {u"--version"_s}}) {
        QProcess process;
        prepare(process, {});
        process.setArguments(arguments);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QIODevice::ReadOnly);
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("No space left"));
    }
}

void tst_ApplyProgram::finishesWhatWasKilled()
{
    constexpr int lines = 500;
    constexpr int turnedAwayAt = 300;
    constexpr int killedAt = 350;
    QByteArray roster = "email\n";
    for (int i = 0; i < lines; ++i)
        roster += "person" + QByteArray::number(i) + "@example.com\n";
    QProcess process;
    prepare(process, {u"--organization"_s, u"acme"_s, u"--roster"_s, write(roster), u"--mode"_s,
                      u"add"_s, u"--yes"_s});
    m_service->setJudge([&](const PeerRequest &, int number) {
        if (m_service->madeCount() == killedAt - 1)
            process.kill(); // in the middle of whatever it does now
        return number == turnedAwayAt ? Reaction::TooMany : Reaction::Obey;
    });
    process.start(QIODevice::ReadOnly);
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const int madeBefore = m_service->madeCount();
    QVERIFY(madeBefore >= killedAt - 1);
    QVERIFY(madeBefore < lines);

    m_service->setJudge({});
    const Answer answer = run({u"--resume"_s, u"--yes"_s});
    QVERIFY2(answer.status == 0, (answer.errors + answer.output).constData());
    QVERIFY(answer.output.endsWith("500 of 500 changes made\n"));
    // Each person once, and the writes are those of the plan.
    QCOMPARE(m_service->madeCount(), lines);
    QCOMPARE(m_service->made().size(), lines);
    for (int i = 0; i < lines; ++i)
        QCOMPARE(
            m_service->made().value("POST acme person" + QByteArray::number(i) + "@example.com"),
            1);
    QVERIFY(run({u"--resume"_s, u"--yes"_s}).errors.contains("Nothing was interrupted"));

    // The journal says the same.
    Journal journal(m_home->filePath(u"data/steward"_s));
    Outcome<QList<JournalEntry>> found;
    journal.page({.fate = FateFilter::Done}, {}, 2 * lines, this, found.callback());
    QTRY_VERIFY(found.succeeded());
    QCOMPARE(found.value().size(), lines);
}

/// Leaves a run in the journal, as a program that was killed at its beginning.
void tst_ApplyProgram::interrupt(const QByteArrayList &emails, Access before, Access after)
{
    QVERIFY(QDir().mkpath(m_home->filePath(u"data"_s)));
    JournalRun run {u"run-1"_s,
                    QDateTime::currentDateTimeUtc().addSecs(-60),
                    {{}, {}, m_service->address().toString(), u"u1"_s},
                    RunSource::Roster,
                    RunState::Open,
                    {},
                    {{{u"acme"_s}, u"o-acme"_s}}};
    for (const QByteArray &email : emails) {
        const QByteArray id = m_service->organizations["acme"].value(email).id;
        run.lines.append(
            {{{u"acme"_s}, QString::fromLatin1(email), {QString::fromLatin1(id)}, before, after}});
    }
    Journal journal(m_home->filePath(u"data/steward"_s));
    Outcome<Done> written;
    journal.beginRun(run, this, written.callback());
    QTRY_VERIFY(written.succeeded());
}

/// The first line of that run was sent, and \a fate is what became of it.
void tst_ApplyProgram::sendFirst(Fate fate)
{
    Journal journal(m_home->filePath(u"data/steward"_s));
    Outcome<std::optional<JournalRun>> read;
    journal.run(u"run-1"_s, this, read.callback());
    QTRY_VERIFY(read.succeeded() && read.value());
    const JournalRun &run = *read.value();
    JournalEntry entry {{}, run.begun, run.origin, u"o-acme"_s, changeOf(run.lines[0].step)};
    entry.place = RunPlace {run.id, 0};
    entry.settlement.fate = fate;
    Outcome<EntryId> begun;
    journal.begin(entry, this, begun.callback());
    QTRY_VERIFY(begun.succeeded());
}

/// Every request whose path ends like that is answered so.
void tst_ApplyProgram::withhold(const QByteArray &ending, Reaction reaction)
{
    m_service->setJudge([ending, reaction](const PeerRequest &request, int) {
        return request.target.endsWith(ending) ? reaction : Reaction::Obey;
    });
}

void tst_ApplyProgram::plansWhatIsLeft()
{
    interrupt({"new@example.com", "other@example.com"});
    const Answer answer = run({u"--resume"_s, u"--plan-only"_s});
    QVERIFY2(answer.status == 0, answer.errors.constData());
    QCOMPARE(answer.output, QByteArray("add               acme  new@example.com  (regular)\n"
                                       "add               acme  other@example.com  (regular)\n"
                                       "2 to add\n"));
    QCOMPARE(m_service->madeCount(), 0);
    QCOMPARE(run({u"--resume"_s, u"--yes"_s}).status, 0);
    QCOMPARE(m_service->madeCount(), 2);
    QVERIFY(run({u"--resume"_s, u"--yes"_s}).errors.contains("Nothing was interrupted"));
}

void tst_ApplyProgram::leavesOutWhatIsOvertaken()
{
    interrupt({"new@example.com", "other@example.com"});
    QCOMPARE(apply("new@example.com\n", u"add"_s, {u"--yes"_s}).status, 0);
    QCOMPARE(apply("ada@example.com\nbob@example.com,admin\nme@example.com,admin\n", u"equal"_s,
                   {u"--yes"_s})
                 .status,
             0);
    QVERIFY(!isThere(*m_service, "new@example.com"));
    // The last list is newer, and about all of the organization.
    const Answer plan = run({u"--resume"_s, u"--plan-only"_s});
    QCOMPARE(plan.status, 3);
    QVERIFY2(plan.output.startsWith("overtaken         acme  new@example.com  (add: Overtaken by"),
             plan.output.constData());
    const Answer json =
        run({u"--resume"_s, u"--plan-only"_s, u"--format"_s, u"json"_s, u"--overtaken"_s});
    const QJsonObject report = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(report[u"plan"_s][0][u"overtaken"_s].toBool(), true);
    QCOMPARE(report[u"counts"_s][u"add"_s].toInt(), 2);
    QCOMPARE(report[u"counts"_s][u"overtaken"_s].toInt(), 0);
    const int made = m_service->madeCount();
    QCOMPARE(run({u"--resume"_s, u"--yes"_s}).status, 3);
    QCOMPARE(m_service->madeCount(), made);
    QVERIFY(!isThere(*m_service, "new@example.com"));
    QVERIFY(run({u"--resume"_s, u"--yes"_s}).errors.contains("Nothing was interrupted"));
}

void tst_ApplyProgram::leavesOutWhatAListWithoutChangesOvertakes()
{
    interrupt({"ada@example.com", "bob@example.com"}, Access::Regular, Access::None);
    m_service->organizations["acme"]["bob@example.com"].isAdmin = false;
    const QByteArray everybody = "ada@example.com\nbob@example.com\nme@example.com\n";
    // What is only planned overtakes nothing.
    QCOMPARE(apply(everybody, u"equal"_s, {u"--plan-only"_s}).status, 0);
    QCOMPARE(run({u"--resume"_s, u"--plan-only"_s}).output.count("remove "), 2);
    const Answer answer = apply(everybody, u"equal"_s, {u"--yes"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output, QByteArray("Nothing to change · 3 stay\n"));
    const Answer rest = run({u"--resume"_s, u"--plan-only"_s, u"--format"_s, u"json"_s});
    const QJsonObject report = QJsonDocument::fromJson(rest.output).object();
    QCOMPARE(report[u"counts"_s][u"overtaken"_s].toInt(), 2);
    QCOMPARE(report[u"counts"_s][u"remove"_s].toInt(), 0);
    QCOMPARE(run({u"--resume"_s, u"--yes"_s}).status, 3);
    QCOMPARE(m_service->madeCount(), 0);
}

void tst_ApplyProgram::leavesOutWhatAListOfSeveralOvertakes()
{
    interrupt({"ada@example.com"}, Access::Regular, Access::None);
    m_service->add("globex", "me@example.com", true);
    const QByteArray list = "email,organization\nada@example.com,acme\nnew@example.com,globex\n";
    QCOMPARE(run({u"--roster"_s, write(list), u"--mode"_s, u"add"_s, u"--yes"_s}).status, 0);
    QCOMPARE(m_service->made().keys(), QByteArrayList {"POST globex new@example.com"});
    const Answer rest = run({u"--resume"_s, u"--plan-only"_s});
    QVERIFY2(rest.output.startsWith("overtaken         acme  ada@example.com  (remove: "),
             rest.output.constData());
}

/// What its own lines hold up is not carried out: that is no reason to leave out what is older.
void tst_ApplyProgram::isNotOvertakenByAListThatIsHeldUp()
{
    interrupt({"ada@example.com"}, Access::Regular, Access::None);
    const QByteArray list = "email\nme@example.com\nbroken line\n";
    QCOMPARE(apply(list, u"equal"_s, {u"--yes"_s}).status, 3);
    QCOMPARE(m_service->madeCount(), 0);
    const Answer rest = run({u"--resume"_s, u"--plan-only"_s});
    QVERIFY2(rest.output.startsWith("remove            acme  ada@example.com\n"),
             rest.output.constData());
}

void tst_ApplyProgram::goesOnUnderAnotherName()
{
    interrupt({"ada@example.com"}, Access::Regular, Access::None);
    m_service->rename("acme", "globex");
    const Answer answer = run({u"--resume"_s, u"--yes"_s});
    QVERIFY2(answer.status == 0, (answer.errors + answer.output).constData());
    QVERIFY(answer.output.contains("done              globex  ada@example.com  (remove)\n"));
    QCOMPARE(m_service->made().keys(), QByteArrayList {"DELETE globex ada@example.com"});
    QVERIFY(run({u"--resume"_s, u"--yes"_s}).errors.contains("Nothing was interrupted"));
}

void tst_ApplyProgram::goesOnInNoOrganizationThatTookTheName()
{
    interrupt({"ada@example.com"}, Access::Regular, Access::None);
    m_service->rename("acme", "globex");
    m_service->organizations.remove("globex"); // the caller is no member any more
    m_service->add("acme", "me@example.com", true);
    m_service->add("acme", "ada@example.com");
    const Answer answer = run({u"--resume"_s, u"--yes"_s});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.errors.contains("acme is the name of another organization now."),
             answer.errors.constData());
    QCOMPARE(m_service->madeCount(), 0);
    QVERIFY(run({u"--resume"_s, u"--yes"_s}).errors.contains("Nothing was interrupted"));
}

void tst_ApplyProgram::comparesIdsWhereTheListIsWithheld()
{
    interrupt({"bob@example.com", "ada@example.com"}, Access::Regular, Access::None);
    sendFirst(Fate::Pending);
    m_service->rename("acme", "globex");
    m_service->add("acme", "me@example.com", true);
    m_service->add("acme", "ada@example.com");
    // Ada is in both of them.
    m_service->organizations["acme"]["ada@example.com"] =
        m_service->organizations["globex"]["ada@example.com"];
    withhold("/organizations", Reaction::Forbid);
    const Answer answer = run({u"--resume"_s, u"--yes"_s});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.errors.contains("The service does not tell what acme is called today."),
             answer.errors.constData());
    QVERIFY2(answer.output.startsWith("blocked           acme  ada@example.com  (remove: "),
             answer.output.constData());
    QVERIFY2(answer.output.endsWith("0 of 2 changes made · 1 in doubt · 1 not tried\n"),
             answer.output.constData());
    QCOMPARE(m_service->madeCount(), 0);

    // Nothing is lost by it.
    m_service->setJudge({});
    m_service->organizations["globex"].remove("bob@example.com");
    const Answer later = run({u"--resume"_s, u"--yes"_s});
    QVERIFY2(later.status == 0, (later.errors + later.output).constData());
    QCOMPARE(m_service->made().keys(), QByteArrayList {"DELETE globex ada@example.com"});

    // Where it has its name still, its id says so, also in what is written down.
    withhold("/organizations", Reaction::Forbid);
    const QByteArray list = "email,organization\nnew@example.com,globex\n";
    QCOMPARE(run({u"--roster"_s, write(list), u"--mode"_s, u"add"_s, u"--yes"_s}).status, 0);
    Journal journal(m_home->filePath(u"data/steward"_s));
    Outcome<QList<JournalEntry>> found;
    journal.latest(1, this, found.callback());
    QTRY_VERIFY(found.succeeded());
    QCOMPARE(found.value()[0].organizationId, u"o-acme"_s);
}

void tst_ApplyProgram::keepsInDoubtWhatIsNotFound()
{
    interrupt({"new@example.com"});
    sendFirst(Fate::Pending);
    m_service->add("acme", "new@example.com");
    withhold("/acme/users", Reaction::Miss);
    const Answer answer = run({u"--resume"_s, u"--yes"_s});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.output.contains("in-doubt          acme  new@example.com  (add: The members of "
                                    "acme could not be read.)\n"),
             answer.output.constData());
    QVERIFY2(answer.output.endsWith("0 of 1 change made · 1 in doubt\n"),
             answer.output.constData());
    m_service->setJudge({});
    const Answer later = run({u"--resume"_s, u"--yes"_s});
    QVERIFY2(later.errors.contains("Nothing was interrupted."), later.errors.constData());
    Journal journal(m_home->filePath(u"data/steward"_s));
    Outcome<QList<JournalEntry>> found;
    journal.latest(1, this, found.callback());
    QTRY_VERIFY(found.succeeded());
    QCOMPARE(found.value()[0].settlement.fate, Fate::Done);
}

/// A plan that names none of it would say that there is nothing to change, and a yes change it.
void tst_ApplyProgram::listsWhatIsInDoubt()
{
    interrupt({"ada@example.com"}, Access::Regular, Access::None);
    sendFirst(Fate::Pending);
    int vainLooks = 1000;
    m_service->setJudge([&](const PeerRequest &request, int) {
        const bool isVain = request.target.endsWith("/acme/users") && vainLooks-- > 0;
        return isVain ? Reaction::Break : Reaction::Obey;
    });
    const Answer plan = run({u"--resume"_s, u"--plan-only"_s});
    QCOMPARE(plan.status, 3);
    QCOMPARE(plan.output,
             QByteArray("in-doubt          acme  ada@example.com  (remove: It was sent; whether it "
                        "was made is not known yet.)\nNothing to change · 1 in doubt\n"));
    const Answer json = run({u"--resume"_s, u"--plan-only"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.status, 3);
    const QJsonObject report = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(report[u"counts"_s][u"in_doubt"_s].toInt(), 1);
    QCOMPARE(report[u"in_doubt"_s][0][u"email"_s].toString(), u"ada@example.com"_s);
    QCOMPARE(m_service->madeCount(), 0);
    vainLooks = 3; // those before the run goes on
    const Answer answer = run({u"--resume"_s, u"--yes"_s});
    QVERIFY2(answer.status == 0, (answer.errors + answer.output).constData());
    QVERIFY2(answer.output.endsWith("1 of 1 change made\n"), answer.output.constData());
    QCOMPARE(m_service->made().keys(), QByteArrayList {"DELETE acme ada@example.com"});
    // What the first one sent was not made, and nobody takes it for what the second one did.
    QVERIFY(run({u"--resume"_s, u"--yes"_s}).errors.contains("Nothing was interrupted"));
    Journal journal(m_home->filePath(u"data/steward"_s));
    Outcome<QList<JournalEntry>> found;
    journal.latest(10, this, found.callback());
    QTRY_VERIFY(found.succeeded());
    QCOMPARE(found.value().size(), 2);
    QCOMPARE(found.value()[0].settlement.fate, Fate::Done);
    QCOMPARE(found.value()[1].settlement.fate, Fate::NotDone);
}

void tst_ApplyProgram::tellsOnceWhatNobodyWillKnow()
{
    interrupt({"new@example.com"});
    sendFirst(Fate::Unclear);
    // Who does something else is told that there is something to be told.
    const Answer other = apply("ada@example.com\n", u"add"_s, {u"--yes"_s});
    QCOMPARE(other.status, 0);
    QVERIFY2(other.errors.contains("steward apply --resume names them."), other.errors.constData());
    for (const QString &extent : {u"--plan-only"_s, u"--yes"_s}) {
        const Answer answer = run({u"--resume"_s, extent});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.errors.contains("Whether 1 of them was made cannot be told: invite "
                                        "new@example.com to acme."),
                 answer.errors.constData());
    }
    const Answer again = run({u"--resume"_s, u"--yes"_s});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.errors.contains("Nothing was interrupted."), again.errors.constData());
    QCOMPARE(m_service->madeCount(), 0);
}

void tst_ApplyProgram::saysWhatCannotBeReadWouldHaveBeen()
{
    interrupt({"ada@example.com"}, Access::Regular, Access::None);
    m_service->organizations.remove("acme");
    const Answer answer = run({u"--resume"_s, u"--plan-only"_s});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.output.startsWith("blocked           acme  ada@example.com  (remove: "),
             answer.output.constData());
}

void tst_ApplyProgram::keepsTheIdsOfOrganizations()
{
    QCOMPARE(apply("new@example.com\n", u"add"_s, {u"--yes"_s}).status, 0);
    Journal journal(m_home->filePath(u"data/steward"_s));
    Outcome<QList<JournalEntry>> found;
    journal.latest(10, this, found.callback());
    QTRY_VERIFY(found.succeeded());
    QCOMPARE(found.value().size(), 1);
    QCOMPARE(found.value()[0].organizationId, u"o-acme"_s);
    Outcome<std::optional<JournalRun>> run;
    journal.run(found.value()[0].place->run, this, run.callback());
    QTRY_VERIFY(run.succeeded() && run.value());
    QCOMPARE(run.value()->organizations, QList<NamedOrganization>({{{u"acme"_s}, u"o-acme"_s}}));
}

QTEST_GUILESS_MAIN(tst_ApplyProgram)
#include "tst_applyprogram.moc"

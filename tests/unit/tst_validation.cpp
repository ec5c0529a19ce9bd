// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include <QTest>

using namespace steward;

class tst_Validation : public QObject
{
    Q_OBJECT

private slots:
    void checksNames_data();
    void checksNames();
    void checksEmails_data();
    void checksEmails();
    void checksEndDates();
};

namespace {

constexpr int fine = -1;

template<typename Problem>
int code(std::optional<Problem> problem)
{
    return problem ? int(*problem) : fine;
}

} // namespace

void tst_Validation::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *title, const QString &name, int problem) {
        QTest::newRow(title) << name << problem;
    };
    row("one letter", QStringLiteral("a"), fine);
    row("all that is allowed", QStringLiteral("a-9z"), fine);
    row("dash at the end", QStringLiteral("acme-"), fine);
    row("64 characters", QString(64, u'a'), fine);
    row("empty", QString(), int(NameProblem::Empty));
    row("65 characters", QString(65, u'a'), int(NameProblem::TooLong));
    row("digit first", QStringLiteral("1a"), int(NameProblem::BadStart));
    row("dash first", QStringLiteral("-a"), int(NameProblem::BadStart));
    row("capital first", QStringLiteral("Acme"), int(NameProblem::BadStart));
    row("space first", QStringLiteral(" acme"), int(NameProblem::BadStart));
    row("capital", QStringLiteral("aCme"), int(NameProblem::BadCharacter));
    row("underscore", QStringLiteral("a_b"), int(NameProblem::BadCharacter));
    row("accent", QStringLiteral("café"), int(NameProblem::BadCharacter));
    row("digit of another script", QStringLiteral("a٣"), int(NameProblem::BadCharacter));
    row("slash", QStringLiteral("a/b"), int(NameProblem::BadCharacter));
    row("line break at the end", QStringLiteral("acme\n"), int(NameProblem::BadCharacter));
}

void tst_Validation::checksNames()
{
    QFETCH(QString, name);
    QFETCH(int, problem);
    QCOMPARE(code(organizationNameProblem(name)), problem);
}

void tst_Validation::checksEmails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("problem");
    const auto row = [](const QString &email, int problem) {
        QTest::newRow(qPrintable(email)) << email << problem;
    };
    for (const char *email :
         {"ada@example.com", "ada.visser+steward@mail.example.com", " ada@example.com ",
          "o'hara@example.org", "用户@example.com", "ada@bücher.example", "ada@my_host.example.com",
          "ada@उदाहरण.example.com", "a/b=c|d@example.com"})
        row(QString::fromUtf8(email), fine);
    for (const char *email : {"ada",
                              "@example.com",
                              "ada@",
                              "ada@example",
                              "ada@@example.com",
                              "ada@exa@mple.com",
                              "ada visser@example.com",
                              "ada@exam ple.com",
                              "ada@.example.com",
                              "ada@example.com.",
                              "ada@example..com",
                              "ada@example.com,bram@example.com",
                              "ada@example.com;bram@example.com",
                              "Ada <ada@example.com>",
                              "ada@example.com\nx",
                              ".ada@example.com",
                              "ada.@example.com",
                              "..a@x.nl",
                              "a..b@x.nl",
                              "a@-c.nl",
                              "a@k.nl|yes",
                              "a@k.nl:yes",
                              "a@k.nl#yes",
                              "a@k.nl/yes",
                              "a@k.nl?yes",
                              "a@k.nl=yes",
                              "a@[1.2.3.4]",
                              "a@k.nl；b",
                              "a@c-.nl"})
        row(QString::fromUtf8(email), int(EmailProblem::NotAnAddress));
    row(QString(), int(EmailProblem::Empty));
    row(QStringLiteral("   "), int(EmailProblem::Empty));
    row(QString(245, u'a') + QStringLiteral("@example.com"), int(EmailProblem::NotAnAddress));
}

void tst_Validation::checksEmails()
{
    QFETCH(QString, email);
    QFETCH(int, problem);
    QCOMPARE(code(emailProblem(email)), problem);
}

void tst_Validation::checksEndDates()
{
    const QString free = QStringLiteral("free");
    const QString premium = QStringLiteral("premium");
    const QDate start(2026, 11, 24);
    const auto problem = [&](const QString &plan, std::optional<QDate> end) {
        return code(endDateProblem(plan, start, end));
    };
    QCOMPARE(problem(free, {}), fine);
    QCOMPARE(problem(QStringLiteral(" Free "), {}), fine);
    QCOMPARE(problem(free, start), int(EndDateProblem::FreeHasNone));
    QCOMPARE(problem(premium, {}), int(EndDateProblem::Missing));
    QCOMPARE(problem(premium, start.addDays(1)), fine);
    QCOMPARE(problem(premium, start), fine);
    QCOMPARE(problem(premium, start.addDays(-1)), int(EndDateProblem::BeforeStart));
    QCOMPARE(problem(premium, QDate()), int(EndDateProblem::Invalid));
    QCOMPARE(code(endDateProblem(premium, std::nullopt, start)), fine);
}

QTEST_APPLESS_MAIN(tst_Validation)
#include "tst_validation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QTest>

using namespace steward;

/// What the service's words become for people.
class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void namesPlans_data();
    void namesPlans();
    void namesStatuses_data();
    void namesStatuses();
    void leavesTheAbsentEmpty();
    void namesRoles();
    void marksPaidPlans();
};

void tst_Words::namesPlans_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *term, const char *text) {
        QTest::newRow(term) << QString::fromLatin1(term) << QString::fromLatin1(text);
    };
    row("free", "Free");
    row("premium", "Premium");
    row("PROFESSIONAL", "Professional");
    row("campus-2030", "campus-2030");
    row("premium ", "premium ");
}

void tst_Words::namesPlans()
{
    QFETCH(QString, term);
    QTEST(planText(term), "text");
}

void tst_Words::namesStatuses_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *term, const char *text, Tone tone) {
        QTest::newRow(term) << QString::fromLatin1(term) << QString::fromLatin1(text) << int(tone);
    };
    row("active", "Active", Tone::Good);
    row("Active", "Active", Tone::Good);
    row("pending", "Pending", Tone::Warn);
    row("suspended", "Suspended", Tone::Bad);
    row("cancelled", "Cancelled", Tone::Bad);
    row("inactive", "Inactive", Tone::Neutral);
    row("under_review", "under_review", Tone::Neutral);
}

void tst_Words::namesStatuses()
{
    QFETCH(QString, term);
    QTEST(statusText(term), "text");
    QTEST(int(statusTone(term)), "tone");
}

void tst_Words::leavesTheAbsentEmpty()
{
    QCOMPARE(planText(std::nullopt), QString());
    QCOMPARE(statusText(std::nullopt), QString());
    QCOMPARE(statusTone(std::nullopt), Tone::Neutral);
}

void tst_Words::namesRoles()
{
    QCOMPARE(roleText(MemberRole::Admin), QStringLiteral("Admin"));
    QCOMPARE(roleText(MemberRole::Regular), QStringLiteral("Member"));
}

void tst_Words::marksPaidPlans()
{
    for (const char *plan : {"premium", "Professional", "campus-2030"})
        QCOMPARE(planTone(QString::fromLatin1(plan)), Tone::Accent);
    QCOMPARE(planTone(QStringLiteral("FREE")), Tone::Neutral);
    QCOMPARE(planTone(QString()), Tone::Neutral);
    QCOMPARE(planTone(std::nullopt), Tone::Neutral);
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"

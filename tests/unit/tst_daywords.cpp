// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daywords.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// Days as people of several countries write them.
class TestDayWords : public QObject
{
    Q_OBJECT

private slots:
    void days_data();
    void days();
    void ranges_data();
    void ranges();
    void moments();
};

void TestDayWords::days_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    using L = QLocale;
    QTest::newRow("none") << L::c() << u"3 April 2024"_s << u"3 Apr 2024"_s;
    QTest::newRow("Britain") << L(L::English, L::UnitedKingdom) << u"3 April 2024"_s
                             << u"3 Apr 2024"_s;
    QTest::newRow("United States")
        << L(L::English, L::UnitedStates) << u"April 3, 2024"_s << u"Apr 3, 2024"_s;
    QTest::newRow("Germany") << L(L::German, L::Germany) << u"3. April 2024"_s << u"3. Apr. 2024"_s;
    // Whether the month has a full stop is another thing in later releases of Unicode's data.
    const L dutch(L::Dutch, L::Netherlands);
    QTest::newRow("Netherlands") << dutch << u"3 april 2024"_s
                                 << u"3 %1 2024"_s.arg(dutch.monthName(4, L::ShortFormat));
}

void TestDayWords::days()
{
    QFETCH(QLocale, locale);
    const QDate day(2024, 4, 3);
    QTEST(dayText(day, locale), "full");
    QTEST(shortDayText(day, locale), "brief");
}

void TestDayWords::ranges_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("british");
    QTest::addColumn<QString>("american");
    QTest::addColumn<QString>("german");
    const QDate first(2026, 11, 7);
    QTest::newRow("day") << first << first << u"7 November 2026"_s << u"November 7, 2026"_s
                         << u"7. November 2026"_s;
    QTest::newRow("month") << first << QDate(2026, 11, 30) << u"7–30 November 2026"_s
                           << u"November 7–30, 2026"_s << u"7.–30. November 2026"_s;
    QTest::newRow("year") << first << QDate(2026, 12, 6) << u"7 November – 6 December 2026"_s
                          << u"November 7 – December 6, 2026"_s
                          << u"7. November – 6. Dezember 2026"_s;
    QTest::newRow("years") << first << QDate(2027, 1, 6) << u"7 November 2026 – 6 January 2027"_s
                           << u"November 7, 2026 – January 6, 2027"_s
                           << u"7. November 2026 – 6. Januar 2027"_s;
}

void TestDayWords::ranges()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto text = [&](const QLocale &locale) {
        return dayRangeText(first, last, u"MMMM"_s, locale);
    };
    QTEST(text({QLocale::English, QLocale::UnitedKingdom}), "british");
    QTEST(text({QLocale::English, QLocale::UnitedStates}), "american");
    QTEST(text({QLocale::German, QLocale::Germany}), "german");
}

void TestDayWords::moments()
{
    const QDateTime time(QDate(2024, 4, 3), QTime(14, 5));
    QCOMPARE(momentText(time, {QLocale::German, QLocale::Germany}), u"3. Apr. 2024 14:05"_s);
    const QString american = momentText(time, {QLocale::English, QLocale::UnitedStates});
    QVERIFY2(american.startsWith(u"Apr 3, 2024 2:05"_s), qPrintable(american));
    QVERIFY2(american.endsWith(u"PM"_s),
             qPrintable(american)); // behind a blank of one kind or other
}

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_daywords.moc"

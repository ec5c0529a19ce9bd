// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timestamp.h"
#include "base/utc.h"

#include <QTest>

using namespace steward;

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyDayAgreesWithQt();
    void memoAgreesWithReading();
};

void TestTimestamp::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
    };
    row("2019-08-01T00:00:00Z", "2019-08-01T00:00:00.000Z");
    row("2020-03-25T15:43:46.101877Z", "2020-03-25T15:43:46.101Z");
    row("2020-03-25T15:43:46.1Z", "2020-03-25T15:43:46.100Z");
    row("2020-03-25T15:43:46.123456789012Z", "2020-03-25T15:43:46.123Z");
    row("2020-03-25T15:43:46", "2020-03-25T15:43:46.000Z");
    row("2020-03-25 15:43:46Z", "2020-03-25T15:43:46.000Z");
    row("2020-03-25t15:43:46z", "2020-03-25T15:43:46.000Z");
    row("2020-03-25T00:43:46+01:00", "2020-03-24T23:43:46.000Z");
    row("2020-03-25T23:43:46-05:30", "2020-03-26T05:13:46.000Z");
    row("2020-02-29", "2020-02-29T00:00:00.000Z");
    row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
    row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z");
    row("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z");
}

void TestTimestamp::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto time = parseTimestamp(std::string_view(text.constData(), size_t(text.size())));
    QVERIFY(time);
    QCOMPARE(time->timeSpec(), Qt::UTC);
    QCOMPARE(time->toString(Qt::ISODateWithMs), utc);
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2020",
                             "2020-13-01",
                             "2020-00-01",
                             "2020-04-31",
                             "2019-02-29",
                             "1900-02-29",
                             "0000-01-01",
                             "2020-4-01",
                             "20200401",
                             "+020-04-01",
                             "2020-04-01T",
                             "2020-04-01T10:00",
                             "2020-04-01T24:00:00Z",
                             "2020-04-01T10:60:00Z",
                             "2020-04-01T10:00:60Z",
                             "2020-04-01T10:00:00.Z",
                             "2020-04-01T10:00:00,5Z",
                             "2020-04-01T10:00:00ZZ",
                             "2020-04-01T10:00:00+0100",
                             "2020-04-01T10:00:00+24:00",
                             "2020-04-01T10:00:00+",
                             "2020-04-01x",
                             " 2020-04-01",
                             "2020-04-01Z",
                             "yesterday"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
    QTest::newRow("null in it") << QByteArray("2020-04-01\0", 11);
}

void TestTimestamp::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTimestamp(std::string_view(text.constData(), size_t(text.size()))));
}

void TestTimestamp::everyDayAgreesWithQt()
{
    for (QDate day(1600, 1, 1); day < QDate(2401, 1, 1); day = day.addDays(1)) {
        const QByteArray text = day.toString(Qt::ISODate).toLatin1();
        const auto time = parseTimestamp(std::string_view(text.constData(), size_t(text.size())));
        QVERIFY2(time && time->date() == day, text.constData());
    }
}

void TestTimestamp::memoAgreesWithReading()
{
    TimestampMemo memo(1024 * 1024);
    TimestampMemo small(10);
    // More than it has room for, each as often as with many projects.
    for (int turn = 0; turn < 3; ++turn) {
        for (int hour = 0; hour < 24 * 400; hour += 3) {
            const QDateTime time = QDateTime(QDate(2025, 1, 1), QTime(), utc).addSecs(hour * 3600);
            const std::string text = time.toString(Qt::ISODate).toStdString();
            QCOMPARE(text.size(), size_t(20));
            const auto read = memo.parse(text);
            QVERIFY2(read && *read == time, text.c_str());
            QCOMPARE(read->timeSpec(), Qt::UTC);
            QCOMPARE(small.parse(text), read);
        }
    }
    for (const char *text : {"2025-01-01T00:00:00X", "2025-01-01T24:00:00Z", "2025-02-30T00:00:00Z",
                             "", "2025-01-01T00:00:00"}) {
        QCOMPARE(memo.parse(text), parseTimestamp(text));
        QCOMPARE(memo.parse(text), parseTimestamp(text));
    }
    const std::string nothing(20, '\0');
    QVERIFY(!memo.parse(nothing));
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"

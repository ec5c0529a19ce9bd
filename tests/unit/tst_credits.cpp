// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits.h"

#include <QTest>

using namespace steward;

class tst_Credits : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers_data();
    void readsNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void addsExactly();
    void rounds_data();
    void rounds();
    void comparesAndNegates();
    void givesTheNearestDouble();
};

void tst_Credits::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *number, const char *text) {
        QTest::newRow(number) << QByteArray(number) << QString::fromLatin1(text);
    };
    row("0", "0");
    row("-0", "0");
    row("0.0", "0");
    row("600", "600");
    row("12.50", "12.5");
    row("-0.5", "-0.5");
    row("1.25e-3", "0.00125");
    row("1E3", "1000");
    row("1e+3", "1000");
    row("1e-6", "0.000001");
    row("1e12", "1000000000000");
    row("0.1e1", "1");
    row("0.000000000001", "0.000000000001");
    row("0.0000000000005", "0.000000000001"); // half away from zero
    row("-0.0000000000005", "-0.000000000001");
    row("0.00000000000049999", "0");
    row("0.00000000000009", "0");
    row("5914.203571428571428", "5914.203571428571");
    row("1.9999999999999", "2");
    row("1e-400", "0");
    row("0e999999999999", "0");
    row("1e-99999999999", "0");
    row("999999999999999999.999999999999", "999999999999999999.999999999999");
    row("0.00000000000000000000000000000000000000000000000000000000000001", "0");
    row("1000.00000000000000000000000000000000000000000000000000000000000001", "1000");
}

void tst_Credits::readsNumbers()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, text);
    const std::optional<Credits> credits =
        Credits::fromNumber({number.constData(), size_t(number.size())});
    QVERIFY(credits);
    QCOMPARE(credits->toString(), text);
}

void tst_Credits::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "-",
                             "+1",
                             ".5",
                             "1.",
                             "1e",
                             "1e+",
                             "1e-",
                             "1e+-5",
                             "1e++5",
                             "e5",
                             "01",
                             "-01.5",
                             "1 ",
                             " 1",
                             "1,5",
                             "0x10",
                             "NaN",
                             "Infinity",
                             "1.5.2",
                             "12a",
                             "1e400",
                             "1000000000000000000",
                             "9e25",
                             "1e99999999999"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Credits::refusesWhatIsNoNumber()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Credits::fromNumber({text.constData(), size_t(text.size())}));
}

void tst_Credits::addsExactly()
{
    // A million times 0.1 is 100000.00000133288 in binary floating point.
    Credits sum;
    const Credits tenth = *Credits::fromNumber("0.1");
    for (int i = 0; i < 1'000'000; ++i)
        sum += tenth;
    QCOMPARE(sum, Credits(100'000));
    sum -= *Credits::fromNumber("0.000000000001");
    QCOMPARE(sum.toString(), QStringLiteral("99999.999999999999"));
    // A hundred million of the largest there are: by doubling 10^8 = 2^8 * 5^8.
    Credits largest = *Credits::fromNumber("999999999999999999");
    for (int factor : {2, 5}) {
        for (int power = 0; power < 8; ++power) {
            Credits product;
            for (int i = 0; i < factor; ++i)
                product += largest;
            largest = product;
        }
    }
    QCOMPARE(largest.toString(), QStringLiteral("99999999999999999900000000"));
}

void tst_Credits::rounds_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("down") << QByteArray("1.234") << 2 << QStringLiteral("1.23");
    QTest::newRow("half up") << QByteArray("1.235") << 2 << QStringLiteral("1.24");
    QTest::newRow("half away from zero") << QByteArray("-1.235") << 2 << QStringLiteral("-1.24");
    QTest::newRow("to whole credits") << QByteArray("0.5") << 0 << QStringLiteral("1");
    QTest::newRow("carry") << QByteArray("9.999") << 2 << QStringLiteral("10");
    QTest::newRow("all digits") << QByteArray("0.000000000001") << 12
                                << QStringLiteral("0.000000000001");
    QTest::newRow("more digits than there are") << QByteArray("1.5") << 20 << QStringLiteral("1.5");
}

void tst_Credits::rounds()
{
    QFETCH(QByteArray, number);
    QFETCH(int, digits);
    QFETCH(QString, text);
    QCOMPARE(Credits::fromNumber(number.constData())->rounded(digits).toString(), text);
}

void tst_Credits::comparesAndNegates()
{
    QVERIFY(Credits(1) < *Credits::fromNumber("1.000000000001"));
    QVERIFY(Credits() - Credits(1) < Credits());
    QVERIFY((Credits(2) - Credits(2)).isZero());
    QVERIFY(!Credits::fromNumber("0.000000000001")->isZero());
}

void tst_Credits::givesTheNearestDouble()
{
    QCOMPARE(Credits::fromNumber("5914.2")->toDouble(), 5914.2);
    QCOMPARE(Credits::fromNumber("-0.25")->toDouble(), -0.25);
    QCOMPARE(Credits::fromNumber("1e12")->toDouble(), 1e12);
}

QTEST_APPLESS_MAIN(tst_Credits)
#include "tst_credits.moc"

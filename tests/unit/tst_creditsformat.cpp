// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/creditsformat.h"

#include <QTest>

using namespace steward;

class tst_CreditsFormat : public QObject
{
    Q_OBJECT

private slots:
    void showsTwoDigits_data();
    void showsTwoDigits();
    void wordsNoLessThan();
    void showsEveryDigit_data();
    void showsEveryDigit();
    void showsEveryDigitOfSums();
    void speaksTheLocale();
    void showsPercent();
    void showsSignedPercent();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

void addRow(const char *number, const char *text)
{
    QTest::newRow(number) << QByteArray(number) << QString::fromUtf8(text);
}

} // namespace

void tst_CreditsFormat::showsTwoDigits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    addRow("0", "0.00");
    addRow("1833.4", "1,833.40");
    addRow("1833.404999", "1,833.40");
    addRow("1833.405", "1,833.41");
    addRow("0.01", "0.01");
    addRow("0.005", "0.01");
    addRow("0.000001", "< 0.01");
    addRow("-0.000001", "> −0.01");
    addRow("-0.5", "−0.50");
    addRow("1e12", "1,000,000,000,000.00");
}

void tst_CreditsFormat::showsTwoDigits()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, text);
    QCOMPARE(creditsText(*Credits::fromNumber(number.constData()), english), text);
}

void tst_CreditsFormat::wordsNoLessThan()
{
    const auto text = [](const char *number) {
        return wordedCreditsText(*Credits::fromNumber(number), english);
    };
    QCOMPARE(text("1833.405"), QStringLiteral("1,833.41"));
    QCOMPARE(text("0"), QStringLiteral("0.00"));
    QCOMPARE(text("0.000001"), QStringLiteral("0.000001"));
    QCOMPARE(text("-0.000001"), QStringLiteral("−0.000001"));
}

void tst_CreditsFormat::showsEveryDigit_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    addRow("0", "0.00");
    addRow("600", "600.00");
    addRow("1833.4", "1,833.40");
    addRow("5914.203571", "5,914.203571");
    addRow("0.000001", "0.000001");
    addRow("-0.000000000001", "−0.000000000001");
    addRow("1000000000000.000001", "1,000,000,000,000.000001");
    addRow("999999999999999999.5", "999,999,999,999,999,999.50");
}

void tst_CreditsFormat::showsEveryDigit()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, text);
    QCOMPARE(exactCreditsText(*Credits::fromNumber(number.constData()), english), text);
}

void tst_CreditsFormat::showsEveryDigitOfSums()
{
    // Sums go beyond what a locale groups.
    Credits sum = *Credits::fromNumber("999999999999999999.5");
    for (int doubling = 0; doubling < 10; ++doubling)
        sum += sum;
    QCOMPARE(exactCreditsText(sum, english), QStringLiteral("1023999999999999999488.00"));
}

void tst_CreditsFormat::speaksTheLocale()
{
    const Credits credits = *Credits::fromNumber("5914.203");
    QCOMPARE(exactCreditsText(credits, QLocale(QLocale::German)), QStringLiteral("5.914,203"));
    QCOMPARE(creditsText(*Credits::fromNumber("1e-9"), QLocale(QLocale::German)),
             QStringLiteral("< 0,01"));
}

void tst_CreditsFormat::showsPercent()
{
    QCOMPARE(percentText(0.31, english), QStringLiteral("31.0\u00a0%"));
    QCOMPARE(percentText(1.0, english), QStringLiteral("100.0\u00a0%"));
    QCOMPARE(percentText(0.0, english), QStringLiteral("0.0\u00a0%"));
    QCOMPARE(percentText(0.0004, english), QStringLiteral("< 0.1\u00a0%"));
    QCOMPARE(percentText(-0.02, english), QStringLiteral("−2.0\u00a0%"));
}

void tst_CreditsFormat::showsSignedPercent()
{
    QCOMPARE(signedPercentText(0.091, english), QStringLiteral("+\u00a09.1\u00a0%"));
    QCOMPARE(signedPercentText(-0.417, english), QStringLiteral("−\u00a041.7\u00a0%"));
    QCOMPARE(signedPercentText(0.0, english), QStringLiteral("0.0\u00a0%"));
    QCOMPARE(signedPercentText(-0.0001, english), QStringLiteral("0.0\u00a0%"));
}

QTEST_APPLESS_MAIN(tst_CreditsFormat)
#include "tst_creditsformat.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textorder.h"

#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <random>

using namespace steward;

/// Keys have to order exactly as the collator does: rows that come one by one are put in their
/// place by it.
class tst_TextOrder : public QObject
{
    Q_OBJECT

private slots:
    void ordersByKeysAsTheCollatorDoes_data();
    void ordersByKeysAsTheCollatorDoes();
    void hasNoKeysWhereSignsGoTogether_data();
    void hasNoKeysWhereSignsGoTogether();
    void hasNoKeysForOtherTexts_data();
    void hasNoKeysForOtherTexts();
    void sortsPlainAndOtherTexts_data();
    void sortsPlainAndOtherTexts();
    void keepsTheOrderOfEqualTexts();
    void sortsManyByTwoThreads();
};

namespace {

/// Texts of every printable ASCII sign, short ones so that many share a beginning.
QStringList randomPlainTexts(int count)
{
    std::mt19937 random(7);
    const QString likely = QStringLiteral("aAbBzZ019 -_.@");
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text;
        const auto size = int(random() % 7);
        for (int j = 0; j < size; ++j) {
            text += random() % 3 == 0 ? QChar(ushort(0x20 + random() % 0x5F))
                                      : likely[int(random() % uint(likely.size()))];
        }
        texts.append(text);
    }
    return texts;
}

int sign(int order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

void tst_TextOrder::ordersByKeysAsTheCollatorDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"en_US", "de_DE", "nl_NL", "fr_FR", "es_ES", "it_IT", "pl_PL", "fi_FI",
                             "pt_PT", "sv_SE", "C"})
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
}

void tst_TextOrder::ordersByKeysAsTheCollatorDoes()
{
    QFETCH(QLocale, locale);
    const TextOrder order(locale);
    QVERIFY(order.hasKeys());
    const QStringList texts = randomPlainTexts(400);
    for (const QString &a : texts) {
        for (const QString &b : texts) {
            QByteArray keyOfA;
            QByteArray keyOfB;
            QVERIFY(order.appendKey(keyOfA, a) && order.appendKey(keyOfB, b));
            if (sign(keyOfA.compare(keyOfB)) != sign(order.compare(a, b)))
                QFAIL(qPrintable(QStringLiteral("\"%1\" and \"%2\"").arg(a, b)));
        }
    }
}

void tst_TextOrder::hasNoKeysWhereSignsGoTogether_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"cs_CZ", "da_DK", "hu_HU"})
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
}

void tst_TextOrder::hasNoKeysWhereSignsGoTogether()
{
    QFETCH(QLocale, locale);
    const TextOrder order(locale);
    QVERIFY(!order.hasKeys());
    const QStringList texts {QStringLiteral("chata"), QStringLiteral("cukr"),
                             QStringLiteral("hora")};
    const QList<int> sorted = order.sorted(3, [&](int i) { return texts[i]; });
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end(),
                           [&](int a, int b) { return order.compare(texts[a], texts[b]) < 0; }));
}

void tst_TextOrder::hasNoKeysForOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("accent") << QStringLiteral("Zoë");
    QTest::newRow("tab") << QStringLiteral("a\tb");
    QTest::newRow("delete") << QStringLiteral("a\x7F");
    QTest::newRow("digits of another script") << QStringLiteral("٣");
    QTest::newRow("a very long number") << QString(300, u'1');
}

void tst_TextOrder::hasNoKeysForOtherTexts()
{
    QFETCH(QString, text);
    QByteArray keys("before");
    QVERIFY(!TextOrder(QLocale(QLocale::English)).appendKey(keys, text));
    QCOMPARE(keys, QByteArray("before"));
}

void tst_TextOrder::sortsPlainAndOtherTexts_data()
{
    ordersByKeysAsTheCollatorDoes_data();
    hasNoKeysWhereSignsGoTogether_data();
}

void tst_TextOrder::sortsPlainAndOtherTexts()
{
    QFETCH(QLocale, locale);
    const TextOrder order(locale);
    QStringList texts = randomPlainTexts(2000);
    const QString others = QStringLiteral("äéßøłΩ中");
    for (qsizetype i = 0; i < texts.size(); i += 9)
        texts[i].insert(texts[i].size() / 2, others[i % others.size()]);
    const QList<int> sorted = order.sorted(int(texts.size()), [&](int i) { return texts[i]; });
    QCOMPARE(QSet<int>(sorted.begin(), sorted.end()).size(), texts.size());
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const int compared = order.compare(texts[sorted[i - 1]], texts[sorted[i]]);
        QVERIFY(compared <= 0);
        QVERIFY(compared < 0 || sorted[i - 1] < sorted[i]);
    }
}

void tst_TextOrder::keepsTheOrderOfEqualTexts()
{
    const QStringList texts {QStringLiteral("b"), QStringLiteral("A"), QStringLiteral("a"),
                             QStringLiteral("B"), QStringLiteral("a")};
    const TextOrder order {QLocale(QLocale::English)};
    QCOMPARE(order.sorted(5, [&](int i) { return texts[i]; }), (QList<int> {1, 2, 4, 0, 3}));
}

void tst_TextOrder::sortsManyByTwoThreads()
{
    const TextOrder order {QLocale(QLocale::English)};
    QStringList texts = randomPlainTexts(40'000);
    for (qsizetype i = 0; i < texts.size(); i += 501)
        texts[i] += u'é';
    // Also where no thread is free: who waits does it.
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    QFuture<QList<int>> alone = QtConcurrent::run(
        [&] { return order.sorted(int(texts.size()), [&](int i) { return texts[i]; }); });
    const QList<int> sorted = alone.result();
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
    QCOMPARE(QSet<int>(sorted.begin(), sorted.end()).size(), texts.size());
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const int compared = order.compare(texts[sorted[i - 1]], texts[sorted[i]]);
        QVERIFY(compared < 0 || (compared == 0 && sorted[i - 1] < sorted[i]));
    }
}

QTEST_GUILESS_MAIN(tst_TextOrder)
#include "tst_textorder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/textpool.h"
#include "domain/member.h"
#include "domain/tellapart.h"

#include <QTest>

#include <memory>

using namespace steward;

class tst_TextPool : public QObject
{
    Q_OBJECT

private slots:
    void givesTheTextBack_data();
    void givesTheTextBack();
    void outlivesThePool();
    void changesOneTextAlone();
    void keepsWhatComesAgainOnce();
    void givesNoBlockToANameMadeOfIt();
};

namespace {

constexpr qsizetype large = 1'000'000; // bytes of a document that is worth it

} // namespace

void tst_TextPool::givesTheTextBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("ASCII") << QStringLiteral("ada@example.com");
    QTest::newRow("accents") << QStringLiteral("Zoë Araújo");
    QTest::newRow("beyond 16 bits") << QStringLiteral("a🙂b");
    QTest::newRow("a null") << QString(QChar(0)) + u'x';
    QTest::newRow("longer than a block") << QString(100'000, u'é');
}

void tst_TextPool::givesTheTextBack()
{
    QFETCH(QString, text);
    const std::string utf8 = text.toStdString();
    for (const qsizetype size : {qsizetype(100), large}) {
        TextPool pool(size);
        for (int i = 0; i < 20'000 / (1 + int(text.size())) + 2; ++i) {
            const QString added = pool.add(utf8);
            QCOMPARE(added, text);
            // Qt promises a null behind it.
            QCOMPARE(added.utf16()[added.size()], char16_t(0));
        }
    }
}

void tst_TextPool::outlivesThePool()
{
    auto pool = std::make_unique<TextPool>(large);
    QStringList texts;
    for (int i = 0; i < 20'000; ++i)
        texts.append(pool->add("text" + std::to_string(i)));
    pool.reset();
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(texts[i], QStringLiteral("text%1").arg(i));
    while (texts.size() > 1)
        texts.removeFirst();
    QCOMPARE(texts.first(), QStringLiteral("text19999"));
}

void tst_TextPool::changesOneTextAlone()
{
    TextPool pool(large);
    QString first = pool.add("first");
    const QString second = pool.add("second");
    first += QStringLiteral(", and more");
    first[0] = u'F';
    QCOMPARE(first, QStringLiteral("First, and more"));
    QCOMPARE(second, QStringLiteral("second"));
    QCOMPARE(pool.add("third"), QStringLiteral("third"));
    QCOMPARE(second, QStringLiteral("second"));
}

void tst_TextPool::keepsWhatComesAgainOnce()
{
    TextPool pool(large);
    const QString first = pool.add("active");
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(pool.add("text" + std::to_string(i)), QStringLiteral("text%1").arg(i));
    const QString second = pool.add("active");
    QCOMPARE(pool.add("active").constData(), second.constData());
    QCOMPARE(first, second);
    QCOMPARE(pool.add("activ"), QStringLiteral("activ"));
}

/// What is put together from such texts takes no more memory than it has letters, however much the
/// block of the first of them has.
void tst_TextPool::givesNoBlockToANameMadeOfIt()
{
    TextPool pool(large);
    for (int i = 0; i < 1000; ++i)
        pool.add("text" + std::to_string(i)); // so that what follows is in the middle
    Member member;
    member.name = pool.add("Ada");
    member.surname = pool.add("Lovelace");
    const QString name = member.fullName();
    QCOMPARE(name, QStringLiteral("Ada Lovelace"));
    constexpr qsizetype slack = 32;
    QVERIFY2(name.capacity() < name.size() + slack, qPrintable(QString::number(name.capacity())));

    struct Named
    {
        QString name;
        QString id;
    };
    QList<Named> twins {{pool.add("churn"), QStringLiteral("11111111-a")},
                        {pool.add("churn"), QStringLiteral("22222222-b")}};
    tellApart(twins);
    QCOMPARE(twins[1].name, QStringLiteral("churn (22222222)"));
    QVERIFY(twins[1].name.capacity() < twins[1].name.size() + slack);
}

QTEST_GUILESS_MAIN(tst_TextPool)
#include "tst_textpool.moc"

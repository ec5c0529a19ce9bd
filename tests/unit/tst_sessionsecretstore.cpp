// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sessionsecretstore.h"

#include <QTest>

#include <memory>

using namespace steward;
using namespace Qt::StringLiterals;

class tst_SessionSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsAndForgets();
    void callsBackLater();
    void callsNobodyBackWhoIsGone();
};

void tst_SessionSecretStore::keepsAndForgets()
{
    SessionSecretStore store;
    QByteArrayList found;
    int finished = 0;
    const auto read = [&](const QString &key) {
        store.read(key, this, [&](const Result<QByteArray> &secret) { found << *secret; });
    };
    const auto count = [&](const Result<Done> &result) { finished += result ? 1 : 0; };
    read(u"a"_s);
    store.write(u"a"_s, "first", this, count);
    store.write(u"b"_s, "other", this, count);
    read(u"a"_s);
    store.write(u"a"_s, "second", this, count);
    read(u"a"_s);
    store.remove(u"a"_s, this, count);
    store.remove(u"never there"_s, this, count);
    read(u"a"_s);
    read(u"b"_s);
    QTRY_COMPARE(found.size(), 5);
    QCOMPARE(found, (QByteArrayList {"", "first", "second", "", "other"}));
    QCOMPARE(finished, 5);
}

void tst_SessionSecretStore::callsBackLater()
{
    SessionSecretStore store;
    bool called = false;
    store.write(u"a"_s, "secret", this, [&](const Result<Done> &) { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void tst_SessionSecretStore::callsNobodyBackWhoIsGone()
{
    SessionSecretStore store;
    auto context = std::make_unique<QObject>();
    int calls = 0;
    store.write(u"a"_s, "secret", context.get(), [&](const Result<Done> &) { ++calls; });
    store.read(u"a"_s, context.get(), [&](const Result<QByteArray> &) { ++calls; });
    context.reset();
    bool isOver = false;
    store.read(u"a"_s, this, [&](const Result<QByteArray> &) { isOver = true; });
    QTRY_VERIFY(isOver);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_SessionSecretStore)
#include "tst_sessionsecretstore.moc"

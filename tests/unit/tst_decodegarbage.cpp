// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decoders.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

class TestDecodeGarbage : public QObject
{
    Q_OBJECT

private slots:
    void garbage_data();
    void garbage();
    void cutAnywhere();
    void somethingBehind();
    void invalidInAFieldNobodyReads_data();
    void invalidInAFieldNobodyReads();
    void deepNesting();
    void hostileKey();
    void neverTakesWhatIsNoJson();

private:
    QList<DecoderCase> m_cases = allDecoders();
};

void TestDecodeGarbage::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {" ",
                             "x",
                             "null",
                             "true",
                             "12",
                             "\"text\"",
                             "{",
                             "[",
                             "}",
                             "]",
                             "[}",
                             "{]",
                             "{,}",
                             "[,]",
                             "[1,]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{1:2}",
                             "[[[",
                             "{\"a\":",
                             "[1 2]",
                             "nul",
                             "<html>",
                             "[{]}",
                             "{\"a\":[}",
                             "\xef\xbb\xbf{}",
                             "[\"\xff\"]",
                             "{\"\xc3\x28\":1}"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("null character") << QByteArray("\0", 1);
    QTest::newRow("null characters") << QByteArray(1000, '\0');
    QTest::newRow("object, null character") << QByteArray("{}\0", 3);
}

void TestDecodeGarbage::garbage()
{
    QFETCH(QByteArray, body);
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const auto error = decoder.decode(body);
        QVERIFY2(error, decoder.name);
        QCOMPARE(error->kind, ErrorKind::BadAnswer);
        QVERIFY(!error->message.isEmpty() && !error->detail.isEmpty());
    }
}

void TestDecodeGarbage::cutAnywhere()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        for (qsizetype length = 0; length < decoder.body.size(); ++length) {
            const auto error = decoder.decode(decoder.body.left(length));
            QVERIFY2(error && error->kind == ErrorKind::BadAnswer, decoder.name);
        }
    }
}

void TestDecodeGarbage::somethingBehind()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        for (const QByteArray behind : {"x", "]", "}", "{}", "[]", ",", "null", "\"", "<!-- -->"})
            QVERIFY2(decoder.decode(decoder.body + behind),
                     (decoder.name + (" " + behind)).constData());
        QVERIFY2(decoder.decode(decoder.body + QByteArray(1, '\0')), decoder.name);
        QVERIFY2(decoder.decode(decoder.body + decoder.body), decoder.name);
    }
}

void TestDecodeGarbage::invalidInAFieldNobodyReads_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
         {"",           "x",       "tru",      "truex",     "nulll",       "nan",
          "01",         "-",       "1.",       ".5",        "1e",          "+1",
          "0x10",       "1,2",     "[1",       "[1,]",      "[,1]",        "[1 2]",
          "{",          "{\"b\"}", "{\"b\":}", "{b:1}",     "{\"b\":1,}",  "{\"b\" 1}",
          "[}",         "{]",      "\"\\x\"",  "\"\\u12\"", "\"\\ud800\"", "\"a\nb\"",
          "\"\xff\"",   "'a'",     "1}",       "]",         "-Infinity",   "1 2",
          "\"a\" \"b\""})
        QTest::newRow(*value ? value : "nothing") << QByteArray(value);
}

void TestDecodeGarbage::invalidInAFieldNobodyReads()
{
    QFETCH(QByteArray, value);
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        QByteArray body = decoder.body;
        body.insert(body.indexOf('{') + 1, "\"unknown\": " + value + ", ");
        const auto error = decoder.decode(body);
        QVERIFY2(error, decoder.name);
    }
}

void TestDecodeGarbage::deepNesting()
{
    constexpr qsizetype depth = 100'000;
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const auto nested = [&](const QByteArray &open, const QByteArray &close) {
            return open.repeated(depth) + "1" + close.repeated(depth);
        };
        for (const QByteArray &value : {nested("[", "]"), nested("{\"a\":", "}")}) {
            QVERIFY(decoder.decode(value));
            QByteArray body = decoder.body;
            body.insert(body.indexOf('{') + 1, "\"unknown\": " + value + ", ");
            const auto error = decoder.decode(body);
            QVERIFY(error);
            QVERIFY2(error->detail.endsWith(u"unknown: nested too deeply"_s),
                     qPrintable(error->detail));
        }
        QVERIFY(decoder.decode(QByteArray(depth, '[')));
        QVERIFY(decoder.decode(QByteArray("{\"a\":").repeated(depth)));
    }
}

void TestDecodeGarbage::hostileKey()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        QByteArray body = decoder.body;
        body.insert(body.indexOf('{') + 1, '"' + QByteArray(100'000, 'k') + "\": x, ");
        const auto error = decoder.decode(body);
        QVERIFY(error);
        QVERIFY(error->message.size() < 400);
    }
}

void TestDecodeGarbage::neverTakesWhatIsNoJson()
{
    // The same damage in every run. Qt's parser is the judge of what is JSON at all.
    QRandomGenerator random(20200325);
    const QByteArray characters = "{}[]:,\"\\ntf0123456789eE+-. \n\0\xff\xc3\x80/u";
    int accepted = 0;
    for (int round = 0; round < 40'000; ++round) {
        const DecoderCase &decoder = m_cases.at(random.bounded(int(m_cases.size())));
        QByteArray body = decoder.body;
        const int edits = 1 + random.bounded(3);
        for (int i = 0; i < edits && !body.isEmpty(); ++i) {
            const qsizetype at = random.bounded(int(body.size()));
            const char c = characters.at(random.bounded(int(characters.size())));
            switch (random.bounded(4)) {
            case 0:
                body[at] = c;
                break;
            case 1:
                body.insert(at, c);
                break;
            case 2:
                body.remove(at, 1 + random.bounded(4));
                break;
            default:
                body.insert(at, body.mid(random.bounded(int(body.size())), random.bounded(20)));
                break;
            }
        }
        if (decoder.decode(body))
            continue;
        ++accepted;
        QJsonParseError error;
        QJsonDocument::fromJson(body, &error);
        QVERIFY2(error.error == QJsonParseError::NoError,
                 decoder.name + QByteArray(": ") + body.constData());
    }
    QVERIFY(accepted > 100); // or the damage was such that nothing was checked
}

QTEST_GUILESS_MAIN(TestDecodeGarbage)
#include "tst_decodegarbage.moc"

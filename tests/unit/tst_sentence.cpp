// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"
#include "models/erroradvice.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// What a service says ends as a sentence before another one follows.
class TestSentence : public QObject
{
    Q_OBJECT

private slots:
    void endsWhatHasNoEnd_data();
    void endsWhatHasNoEnd();
    void joinsTwo();
    void advises_data();
    void advises();
    void leavesAloneWhatIsAlone();
};

void TestSentence::endsWhatHasNoEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto stays = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    QTest::newRow("none") << u"No such user"_s << u"No such user."_s;
    QTest::newRow("blanks around") << u" No such user \n"_s << u"No such user."_s;
    QTest::newRow("a bracket") << u"No such user (id 7)"_s << u"No such user (id 7)."_s;
    QTest::newRow("quoted") << u"No such user \"ada\""_s << u"No such user \"ada\"."_s;
    QTest::newRow("of another script") << u"用户不存在"_s << u"用户不存在."_s;
    QTest::newRow("nothing but a bracket") << u")"_s << u")."_s;
    stays("nothing", {});
    stays("full stop", u"No such user."_s);
    stays("exclamation mark", u"No such user!"_s);
    stays("question mark", u"Who?"_s);
    stays("ellipsis", u"No such user, which is very long…"_s);
    stays("three full stops", u"Wait..."_s);
    stays("colon", u"What was found:"_s);
    stays("wide full stop", u"用户不存在。"_s);
    stays("wide exclamation mark", u"用户不存在！"_s);
    stays("wide question mark", u"谁？"_s);
    stays("wide colon", u"用户："_s);
    stays("wide dot", u"用户不存在．"_s);
    stays("half wide full stop", u"ﾅｼ｡"_s);
    stays("Arabic question mark", u"من؟"_s);
    stays("Hindi full stop", u"नहीं।"_s);
    stays("before a quotation mark", u"It said \"No such user.\""_s);
    stays("before a German quotation mark", u"Es hieß „Nein!“"_s);
    stays("before a French quotation mark", u"«Non!»"_s);
    stays("before a bracket", u"No such user. (Or not any more.)"_s);
    stays("before a wide bracket", u"用户不存在。」"_s);
}

void TestSentence::endsWhatHasNoEnd()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    QCOMPARE(fullSentence(text), sentence);
    QCOMPARE(fullSentence(sentence), sentence);
}

void TestSentence::joinsTwo()
{
    QCOMPARE(sentences(u"busy"_s, u"Try again."_s), u"busy. Try again."_s);
    QCOMPARE(sentences(u"Busy!"_s, u"Try again."_s), u"Busy! Try again."_s);
    QCOMPARE(sentences({}, u"Try again."_s), u"Try again."_s);
    QCOMPARE(sentences(u"busy"_s, {}), u"busy"_s); // nothing follows: it stays as it is
}

void TestSentence::advises_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isOfChange");
    QTest::addColumn<QString>("whole");
    QTest::newRow("read") << ErrorKind::NotFound << false
                          << u"No such user. Refresh to see what there is now."_s;
    QTest::newRow("change") << ErrorKind::NotFound << true
                            << u"No such user. The change was not made. Refresh to see what there "
                               "is now."_s;
}

void TestSentence::advises()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isOfChange);
    const ApiError error {kind, 404, u"No such user"_s, {}};
    QTEST((isOfChange ? ofChangeNotMade(error) : withAdvice(error)).message, "whole");
}

void TestSentence::leavesAloneWhatIsAlone()
{
    const ApiError error {ErrorKind::Conflict, 409, u"Exists already"_s, {}};
    QCOMPARE(withAdvice(error), error); // beside its field, as the service says it
    QCOMPARE(besideNoField(error).message, u"Exists already. The change was not made."_s);
}

QTEST_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"

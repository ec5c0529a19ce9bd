// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzymatch.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// What somebody means by a few letters.
class tst_FuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsInParts_data();
    void findsInParts();
    void prefers_data();
    void prefers();
    void saysWhere_data();
    void saysWhere();
    void everythingMatchesNothing();
    void longTextsAndPatternsAreBounded();
    void neverScoresWhatItCannotPlace();
};

void tst_FuzzyMatch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("whole") << u"Invite member"_s << u"Invite member"_s << true;
    QTest::newRow("beginning") << u"inv"_s << u"Invite member"_s << true;
    QTest::newRow("initials") << u"im"_s << u"Invite member"_s << true;
    QTest::newRow("words") << u"inv mem"_s << u"Invite member"_s << true;
    QTest::newRow("words in another order") << u"mem inv"_s << u"Invite member"_s << true;
    QTest::newRow("blanks around") << u"  inv  "_s << u"Invite member"_s << true;
    QTest::newRow("case") << u"INVITE"_s << u"invite"_s << true;
    QTest::newRow("accents in the text") << u"zoe"_s << u"Zoë Müller"_s << true;
    QTest::newRow("accents in what is typed") << u"zoë"_s << u"zoe@example.com"_s << true;
    QTest::newRow("other scripts") << u"иван"_s << u"Иван Петров"_s << true;
    QTest::newRow("other order") << u"ni"_s << u"in"_s << false;
    QTest::newRow("more than there is") << u"invites"_s << u"invite"_s << false;
    QTest::newRow("one word of two") << u"invite nobody"_s << u"Invite member"_s << false;
    QTest::newRow("nothing to find it in") << u"a"_s << QString() << false;
}

void tst_FuzzyMatch::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    const FuzzyPattern pattern(typed);
    QCOMPARE(pattern.score(text).has_value(), isFound);
    QCOMPARE(pattern.positions(text).isEmpty(), !isFound);
}

void tst_FuzzyMatch::findsInParts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    const QString chloe = u"chloe.dvorak@harbour-ai.example Chloé Dvořák"_s;
    const QString grace = u"GraceHopper@example.com"_s;
    QTest::newRow("beginning") << u"chlo"_s << chloe << true;
    QTest::newRow("middle") << u"vora"_s << chloe << true;
    QTest::newRow("across a dot") << u"oe.dv"_s << chloe << true;
    QTest::newRow("across the @") << u"dvorak@harb"_s << chloe << true;
    QTest::newRow("beginnings") << u"chdvo"_s << chloe << true;
    QTest::newRow("initials") << u"cd"_s << chloe << true;
    QTest::newRow("of the domain") << u"harai"_s << chloe << true;
    QTest::newRow("a part in full and a beginning") << u"chloed"_s << chloe << true;
    QTest::newRow("humps") << u"gh"_s << grace << true;
    QTest::newRow("words") << u"harbour chl"_s << chloe << true;
    QTest::newRow("accents") << u"dvorak"_s << u"Chloé Dvořák"_s << true;
    QTest::newRow("strewn") << u"code"_s << chloe << false;
    QTest::newRow("strewn words") << u"voucher code"_s << chloe << false;
    QTest::newRow("one word strewn") << u"chloe code"_s << chloe << false;
    QTest::newRow("not at a beginning") << u"hloed"_s << chloe << false;
    QTest::newRow("initials across the @") << u"dha"_s << chloe << false;
    QTest::newRow("a part left out") << u"he"_s << u"hopper.grace.example"_s << false;
}

void tst_FuzzyMatch::findsInParts()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    const FuzzyPattern pattern(typed);
    const auto inParts = FuzzyPattern::Lie::InParts;
    QCOMPARE(pattern.score(text, inParts).has_value(), isFound);
    QCOMPARE(pattern.positions(text, inParts).isEmpty(), !isFound);
}

void tst_FuzzyMatch::prefers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning") << u"re"_s << u"Refresh"_s << u"More"_s;
    QTest::newRow("beginning of a word") << u"mem"_s << u"Invite member"_s << u"Remember"_s;
    QTest::newRow("initials") << u"no"_s << u"New organization"_s << u"Another one"_s;
    QTest::newRow("initials, not strewn letters")
        << u"cs"_s << u"Change subscription"_s << u"Access"_s;
    QTest::newRow("together") << u"age"_s << u"Usage"_s << u"a large one"_s;
    QTest::newRow("shorter") << u"acme"_s << u"acme"_s << u"acme-vision"_s;
    QTest::newRow("in a camel's humps") << u"gh"_s << u"GraceHopper"_s << u"Graceshopper"_s;
}

void tst_FuzzyMatch::prefers()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyPattern pattern(typed);
    const std::optional<int> first = pattern.score(better);
    const std::optional<int> second = pattern.score(worse);
    QVERIFY(first);
    QVERIFY(!second || *first > *second);
}

void tst_FuzzyMatch::saysWhere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("beginning") << u"inv"_s << u"Invite"_s << QList<int> {0, 1, 2};
    QTest::newRow("a word, not what comes first")
        << u"me"_s << u"Some member"_s << QList<int> {5, 6};
    QTest::newRow("initials") << u"im"_s << u"Invite member"_s << QList<int> {0, 7};
    QTest::newRow("two words") << u"b a"_s << u"a b"_s << QList<int> {0, 2};
    QTest::newRow("the same letter twice") << u"a a"_s << u"a"_s << QList<int> {0};
    QTest::newRow("beside an accent") << u"m"_s << u"Ümit"_s << QList<int> {1};
}

void tst_FuzzyMatch::saysWhere()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(FuzzyPattern(typed).positions(text), "places");
}

void tst_FuzzyMatch::everythingMatchesNothing()
{
    QVERIFY(FuzzyPattern().isEmpty());
    QVERIFY(FuzzyPattern(u"   ").isEmpty());
    QVERIFY(FuzzyPattern().score(u"anything").has_value());
}

void tst_FuzzyMatch::longTextsAndPatternsAreBounded()
{
    const QString text(100'000, u'a');
    QVERIFY(FuzzyPattern(QString(100'000, u'a')).score(text));
    QVERIFY(!FuzzyPattern(u"b").score(text + u'b'));
}

/// Whatever is typed: what has a score has places, and they hold the letters that were typed.
void tst_FuzzyMatch::neverScoresWhatItCannotPlace()
{
    const QString text = u"Grace Hopper grace.hopper@example.com acme-vision"_s;
    for (qsizetype first = 0; first < text.size(); ++first) {
        for (qsizetype second = first + 1; second < text.size(); second += 3) {
            const QString typed = QString(text[first]) + text[second];
            if (typed.contains(u' '))
                continue;
            const FuzzyPattern pattern(typed);
            QVERIFY(pattern.score(text));
            const QList<int> places = pattern.positions(text);
            QCOMPARE(places.size(), 2);
            QCOMPARE(text[places[0]].toLower(), typed[0].toLower());
            QCOMPARE(text[places[1]].toLower(), typed[1].toLower());
        }
    }
}

QTEST_GUILESS_MAIN(tst_FuzzyMatch)
#include "tst_fuzzymatch.moc"

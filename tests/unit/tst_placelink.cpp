// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placelink.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// Links that lead to a place in the window, whoever has made them.
class tst_PlaceLink : public QObject
{
    Q_OBJECT

private slots:
    void leadsSomewhere_data();
    void leadsSomewhere();
    void leadsNowhere_data();
    void leadsNowhere();
};

void tst_PlaceLink::leadsSomewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("page");
    QTest::newRow("a page") << u"steward://organization/acme-vision/usage"_s << u"acme-vision"_s
                            << u"usage"_s;
    QTest::newRow("no page") << u"steward://organization/acme"_s << u"acme"_s << QString();
    QTest::newRow("all") << u"steward://organizations"_s << QString() << QString();
    QTest::newRow("a page about all")
        << u"steward://organizations/people"_s << QString() << u"people"_s;
    QTest::newRow("a page of the future")
        << u"steward://organization/acme/audit"_s << u"acme"_s << u"audit"_s;
}

void tst_PlaceLink::leadsSomewhere()
{
    QFETCH(QString, text);
    const std::optional<PlaceLink> link = parsePlaceLink(text);
    QVERIFY(link);
    QTEST(link->organization.text, "organization");
    QTEST(link->page, "page");
    QCOMPARE(placeLinkText(*link), text);
    // Whoever writes it by hand, or pastes it through something, may end it so.
    QCOMPARE(parsePlaceLink(text + u'/'), link);
}

void tst_PlaceLink::leadsNowhere_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "steward",
                             "steward:",
                             "steward://",
                             "https://organization/acme/usage",
                             "steward://organization",
                             "steward://organization/",
                             "steward://elsewhere/acme",
                             "steward://organization/Not A Name",
                             "steward://organization/..%2f..%2fetc",
                             "steward://organization/acme/usage/more",
                             "steward://organization/acme/USAGE",
                             "steward://organization/acme/a%00b",
                             "steward://organization/acme/--help",
                             "steward://ada:secret@organization/acme",
                             "steward://organization:80/acme",
                             "--demo",
                             "file:///etc/passwd",
                             "javascript:alert(1)",
                             "steward://organization/%ff%fe"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("long") << u"steward://organization/"_s + QString(100'000, u'a');
}

void tst_PlaceLink::leadsNowhere()
{
    QFETCH(QString, text);
    QVERIFY(!parsePlaceLink(text));
}

QTEST_GUILESS_MAIN(tst_PlaceLink)
#include "tst_placelink.moc"

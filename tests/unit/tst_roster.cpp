// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delimitedtext.h"
#include "domain/roster.h"

#include <QStringEncoder>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(steward::RosterIssue)
Q_DECLARE_METATYPE(QList<steward::RosterIssue>)

/// Lists of people, however they are written.
class tst_Roster : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void takesOtherBytesForLatin1();

    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void explainsZeros();
    void countsTheLineOfASeparator();
    void readsRoles_data();
    void readsRoles();
    void readsOrganizations();
    void explains_data();
    void explains();

    void foldsWhatIsRepeated();
    void keepsPeopleOfOrganizationsApart();
    void tellsOfBothLinesThatDisagree_data();
    void tellsOfBothLinesThatDisagree();
    void takesOutWhoIsDisputed();
    void goesOnAfterWhatIsWrong();
    void countsLinesAsEditorsDo();
    void writesCellsThatComeBack();

private:
    static QStringList emails(const Roster &roster);
};

namespace {

constexpr auto admin = MemberRole::Admin;
constexpr auto regular = MemberRole::Regular;

} // namespace

QStringList tst_Roster::emails(const Roster &roster)
{
    QStringList emails;
    for (const RosterPerson &person : roster.people)
        emails.append(person.email);
    return emails;
}

void tst_Roster::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"name;email\r\nÉmilie Łuk;emilie@example.com\r\n"_s;
    const auto encoded = [&](QStringConverter::Encoding encoding,
                             QStringConverter::Flags flags = QStringConverter::Flag::Default) {
        QStringEncoder encode(encoding, flags);
        return QByteArray(encode(text));
    };
    const auto marked = QStringConverter::Flag::WriteBom;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8, marked") << encoded(QStringConverter::Utf8, marked);
    QTest::newRow("UTF-16 LE, marked") << encoded(QStringConverter::Utf16LE, marked);
    QTest::newRow("UTF-16 BE, marked") << encoded(QStringConverter::Utf16BE, marked);
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE);
}

void tst_Roster::readsEveryEncoding()
{
    QFETCH(const QByteArray, bytes);
    const QString text = decodedText(bytes);
    QVERIFY2(text.startsWith(u"name;email"_s), qPrintable(text));
    QVERIFY(text.contains(u"Émilie Łuk"_s));
    QCOMPARE(emails(readRoster(text)), QStringList {u"emilie@example.com"_s});
}

void tst_Roster::takesOtherBytesForLatin1()
{
    const QString text = decodedText("J\xf6rg <joerg@example.com>");
    QCOMPARE(text, u"Jörg <joerg@example.com>"_s);
    QCOMPARE(emails(readRoster(text)), QStringList {u"joerg@example.com"_s});
    QVERIFY(decodedText({}).isEmpty());
}

void tst_Roster::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList two {u"ada@example.com"_s, u"bob@example.com"_s};
    const auto add = [&](const char *name, const QString &text) {
        QTest::newRow(name) << text << two;
    };
    add("a line each", u"ada@example.com\nbob@example.com"_s);
    add("with Windows' line breaks", u"ada@example.com\r\nbob@example.com\r\n"_s);
    add("with old line breaks", u"ada@example.com\rbob@example.com\r"_s);
    add("spaces", u"  ada@example.com   bob@example.com "_s);
    add("commas", u"ada@example.com, bob@example.com"_s);
    add("a mail's field", u"Ada <ada@example.com>; Bob Ross <bob@example.com>;"_s);
    add("quoted names", u"\"Lovelace, Ada\" <ada@example.com>, \"Ross, Bob\" <bob@example.com>"_s);
    add("names with commas", u"Lovelace, Ada <ada@example.com>, Ross, Bob <bob@example.com>"_s);
    add("links", u"<mailto:ada@example.com>\nmailto:bob@example.com"_s);
    add("quoted addresses", u"'ada@example.com'; 'Bob Ross' <'bob@example.com'>"_s);
    add("a column of quoted addresses", u"email\n'ada@example.com'\nbob@example.com"_s);
    add("empty lines", u"\n\nada@example.com\n\n  \nbob@example.com\n\n"_s);
    add("a head", u"email\nada@example.com\nbob@example.com"_s);
    add("a title above a head", u"People\n\nemail\nada@example.com\nbob@example.com"_s);
    add("lines of several under a word", u"Mail\nada@example.com, bob@example.com"_s);
    add("numbered lines", u"1;ada@example.com\n2;bob@example.com"_s);
    add("groups by number", u"ada@example.com;0\nbob@example.com;3"_s);
    add("a head of another language",
        u"Name;E-Mail-Adresse\nAda;ada@example.com\n;bob@example.com"_s);
    add("columns in any order",
        u"id\tE-mail\tname\n1\tada@example.com\tAda\n2\tbob@example.com\t"_s);
    add("no head, with names", u"Ada;ada@example.com\nBob;bob@example.com"_s);
    add("quoted everything", u"\"email\",\"name\"\n\"ada@example.com\",\"A \"\"L\"\"\"\n"
                             "\"bob@example.com\",\"B\""_s);
    add("a quoted line break",
        u"name,email\n\"Ada\nLovelace\",ada@example.com\nB,bob@example.com"_s);
    add("marks that nobody sees",
        u"\u200bada@example.com\u200b\n\u202abob@example.com\u202c\u00a0"_s);
    add("columns after a line of one", u"ada@example.com\nbob@example.com;no"_s);
    add("several in one field", u"Ada <ada@example.com> Bob <bob@example.com>"_s);
    add("what is no text among it", u"- ada@example.com\n• bob@example.com"_s);
    add("a spreadsheet's separator",
        u"sep=;\nname;email\nA, B;ada@example.com\n;bob@example.com"_s);
    add("a quoted one", u"\"SEP=|\"\r\nemail|name\r\nada@example.com|A,B\r\nbob@example.com|"_s);
    add("an address as its name", u"ada@example.com <ada@example.com>, bob@example.com"_s);
    QTest::newRow("three with separators mixed")
        << u"Ada <ada@example.com>, Bob <bob@example.com>; Carl <carl@example.com>"_s
        << QStringList {u"ada@example.com"_s, u"bob@example.com"_s, u"carl@example.com"_s};
    QTest::newRow("nothing") << u" \n\r\n"_s << QStringList();
    QTest::newRow("an apostrophe of a spreadsheet")
        << u"email\n'+ada@example.com"_s << QStringList {u"+ada@example.com"_s};
    QTest::newRow("a head alone") << u"email,admin"_s << QStringList();
}

void tst_Roster::readsWhatPeopleWrite()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    const Roster roster = readRoster(decodedText(text.toUtf8()));
    QCOMPARE(emails(roster), expected);
    QVERIFY2(roster.isComplete(), roster.isComplete() ? "" : qPrintable(roster.issues[0].text));
    QCOMPARE(roster.repeated, 0);
}

/// No text has a zero in it: what is around one is not taken for whole.
void tst_Roster::explainsZeros()
{
    const QString text = decodedText(QByteArray("email,admin\nada\0@example.com,\n"
                                                "bob@example.com,y\0es\ncarl@example.com,yes\n",
                                                67));
    const Roster roster = readRoster(text);
    QCOMPARE(emails(roster), QStringList {u"carl@example.com"_s});
    QCOMPARE(roster.issues,
             (QList<RosterIssue> {{2, RosterProblem::NotAnAddress, u"ada\ufffd@example.com"_s},
                                  {3, RosterProblem::UnknownRole, u"y\ufffdes"_s}}));
}

void tst_Roster::countsTheLineOfASeparator()
{
    const Roster roster = readRoster(u"sep=\t\na@example.com\tyes\nnobody"_s);
    QCOMPARE(roster.people.size(), 1);
    QCOMPARE(roster.people[0].line, 2);
    QCOMPARE(roster.people[0].role, std::optional(admin));
    QCOMPARE(roster.issues[0].line, 3);
    // What only looks like one is a line as any other.
    QCOMPARE(readRoster(u"sep=\na@example.com"_s).issues.size(), 1);
}

void tst_Roster::readsRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // -1: left open
    QTest::newRow("no column") << u"email\na@example.com"_s << -1;
    QTest::newRow("empty") << u"email,admin\na@example.com,"_s << -1;
    QTest::newRow("short row") << u"email,admin\na@example.com"_s << -1;
    QTest::newRow("true") << u"email,admin\na@example.com,TRUE"_s << int(admin);
    QTest::newRow("false") << u"admin,email\nfalse,a@example.com"_s << int(regular);
    QTest::newRow("1") << u"email,admin\na@example.com,1"_s << int(admin);
    QTest::newRow("no") << u"email,admin\na@example.com,no"_s << int(regular);
    QTest::newRow("nein") << u"email;Admin\na@example.com;nein"_s << int(regular);
    QTest::newRow("role") << u"email,role\na@example.com,Admin"_s << int(admin);
    QTest::newRow("as exported") << u"E-mail,Name,Role,Status,ID\na@example.com,,Member,Active,1"_s
                                 << int(regular);
    QTest::newRow("beside the address") << u"a@example.com, admin"_s << int(admin);
    QTest::newRow("yes beside the address") << u"a@example.com;yes"_s << int(admin);
    QTest::newRow("nee beside the address") << u"Nee,a@example.com"_s << int(regular);
    QTest::newRow("the same twice in a line")
        << u"email,admin,role\na@example.com,yes,Admin"_s << int(admin);
    QTest::newRow("a word beside the address") << u"x-ray,a@example.com"_s << -1;
    QTest::newRow("a number beside the address") << u"7,a@example.com"_s << -1;
    QTest::newRow("under a title")
        << u"Class A 2026\n\nemail,admin\na@example.com,1"_s << int(admin);
    QTest::newRow("under a title with a comma")
        << u"Class A, spring\n\nemail;admin\na@example.com;1"_s << int(admin);
    QTest::newRow("under what a spreadsheet makes of a title")
        << u"Class A 2026,,\n,,\nadmin,name,email\n1,A,a@example.com"_s << int(admin);
    QTest::newRow("as a directory exports it")
        << u"First Name [Required],Email Address [Required],Admin\nA,a@example.com,1"_s
        << int(admin);
}

void tst_Roster::readsRoles()
{
    QFETCH(const QString, text);
    QFETCH(const int, expected);
    const Roster roster = readRoster(text);
    QCOMPARE(roster.people.size(), 1);
    const std::optional<MemberRole> &role = roster.people[0].role;
    QCOMPARE(role ? int(*role) : -1, expected);
    QVERIFY(roster.isComplete());
}

void tst_Roster::readsOrganizations()
{
    const Roster roster = readRoster(u"email,organization\na@example.com,acme\nb@example.com,"_s);
    QCOMPARE(roster.people[0].organization.text, u"acme"_s);
    QVERIFY(roster.people[1].organization.isEmpty());
}

void tst_Roster::explains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RosterIssue>("issue");
    const auto add = [](const char *name, const QString &text, const RosterIssue &issue) {
        QTest::newRow(name) << text << issue;
    };
    add("no address", u"a@example.com\nAda Lovelace"_s,
        {2, RosterProblem::NoAddress, u"Ada Lovelace"_s});
    add("no address under the head", u"email,name\n,Ada"_s,
        {2, RosterProblem::NoAddress, u"Ada"_s});
    add("half an address", u"email\na@example.com\nada@home"_s,
        {3, RosterProblem::NotAnAddress, u"ada@home"_s});
    add("a name among addresses", u"a@example.com, bob, c@example.com"_s,
        {1, RosterProblem::NotAnAddress, u"bob"_s});
    add("what is no role", u"email,admin\na@example.com,perhaps"_s,
        {2, RosterProblem::UnknownRole, u"perhaps"_s});
    add("what is no organization", u"email,organization\na@example.com,ACME Inc."_s,
        {2, RosterProblem::NotAName, u"ACME Inc."_s});
    add("two roles in a line", u"email,admin,role\na@example.com,no,Admin"_s,
        {2, RosterProblem::UnknownRole, u"no Admin"_s});
    add("two roles beside an address", u"a@example.com;yes;member"_s,
        {1, RosterProblem::UnknownRole, u"yes member"_s});
    add("an open quotation mark", u"email,name\na@example.com,Ada\nb@example.com,\"Bob\nc,d"_s,
        {3, RosterProblem::OpenQuote, {}});
    add("a head without addresses", u"role,organization\n"_s,
        {1, RosterProblem::UnreadableTable, u"role organization"_s});
    add("a column twice", u"email,admin,E-Mail\na@example.com,,b@example.com"_s,
        {1, RosterProblem::ColumnTwice, u"E-Mail"_s});
    add("two addresses in a cell", u"email\nA <a@example.com> B <b@example.com>"_s,
        {2, RosterProblem::NotAnAddress, u"A <a@example.com> B <b@example.com>"_s});
    add("a space in an address", u"Ada <ada visser@example.com>"_s,
        {1, RosterProblem::NotAnAddress, u"ada visser@example.com"_s});
    add("a space before an address", u"a@example.com\na b@example.com"_s,
        {2, RosterProblem::BesideAddress, u"a b@example.com"_s});
    add("a space in an address's end", u"a@example.com\nb@example.c om"_s,
        {2, RosterProblem::BesideAddress, u"b@example.c om"_s});
    add("a name without brackets, in a field", u"x;Ada Visser ada@example.com;yes"_s,
        {1, RosterProblem::BesideAddress, u"Ada Visser ada@example.com"_s});
    add("a space before an address under a head", u"email\na b@example.com"_s,
        {2, RosterProblem::BesideAddress, u"a b@example.com"_s});
    add("an answer without a question", u"a@example.com,1"_s, {1, RosterProblem::NoHead, u"1"_s});
    add("a letter without a question", u"x,a@example.com\n,b@example.com\nyes,c@example.com"_s,
        {1, RosterProblem::NoHead, u"x"_s});
    add("several fields above the head", u"Ada,Lovelace\nemail,admin\na@example.com,1"_s,
        {1, RosterProblem::NoAddress, u"Ada Lovelace"_s});
    add("a table without addresses under a title", u"Class A\nrole,organization"_s,
        {2, RosterProblem::UnreadableTable, u"role organization"_s});
    add("something long", u"x"_s.repeated(500),
        {1, RosterProblem::NoAddress, u"x"_s.repeated(59) + u'…'});
}

void tst_Roster::explains()
{
    QFETCH(const QString, text);
    QFETCH(const RosterIssue, issue);
    const Roster roster = readRoster(text);
    QVERIFY(!roster.isComplete());
    QCOMPARE(roster.issues.size(), 1);
    QCOMPARE(roster.issues[0].line, issue.line);
    QCOMPARE(int(roster.issues[0].problem), int(issue.problem));
    QCOMPARE(roster.issues[0].text, issue.text);
    QCOMPARE(roster.issues[0].otherLine, issue.otherLine);
}

void tst_Roster::foldsWhatIsRepeated()
{
    const Roster roster =
        readRoster(u"email,admin\nAda@example.com,\nada@EXAMPLE.com,yes\n ada@example.com ,"_s);
    QCOMPARE(emails(roster), QStringList {u"Ada@example.com"_s});
    QCOMPARE(roster.people[0].role, std::optional(admin));
    QCOMPARE(roster.repeated, 2);
    QVERIFY(roster.isComplete());
}

void tst_Roster::keepsPeopleOfOrganizationsApart()
{
    const Roster roster =
        readRoster(u"email,organization,admin\na@example.com,acme,yes\na@example.com,globex,no"_s);
    QCOMPARE(roster.people.size(), 2);
    QCOMPARE(roster.people[1].role, std::optional(regular));
    QVERIFY(roster.isComplete());
}

void tst_Roster::tellsOfBothLinesThatDisagree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<RosterIssue>>("issues");
    const auto issue = [](int line, const QString &email, int other) {
        return RosterIssue {line, RosterProblem::Contradiction, email, other};
    };
    const QString a = u"a@example.com"_s;
    QTest::newRow("no head") << u"a@example.com;yes\na@example.com;no"_s
                             << QList {issue(1, a, 2), issue(2, a, 1)};
    QTest::newRow("a head")
        << u"email,admin\na@example.com,yes\nb@example.com,no\nA@Example.com,no"_s
        << QList {issue(2, a, 4), issue(4, u"A@Example.com"_s, 2)};
    QTest::newRow("the role comes later")
        << u"a@example.com\na@example.com;no\na@example.com;admin"_s
        << QList {issue(2, a, 3), issue(3, a, 2)};
    QTest::newRow("three lines, two of a mind")
        << u"a@example.com;yes\na@example.com;yes\na@example.com;no"_s
        << QList {issue(1, a, 3), issue(3, a, 1)};
}

void tst_Roster::tellsOfBothLinesThatDisagree()
{
    QFETCH(const QString, text);
    QFETCH(const QList<RosterIssue>, issues);
    const Roster roster = readRoster(text);
    QCOMPARE(roster.issues, issues);
    QVERIFY(!roster.isComplete());
    QVERIFY(!emails(roster).contains(u"a@example.com"_s));
    QCOMPARE(roster.disputed.size(), 1);
    QCOMPARE(roster.disputed[0].email, u"a@example.com"_s);
    QVERIFY(!roster.disputed[0].role);
}

void tst_Roster::takesOutWhoIsDisputed()
{
    const Roster roster = readRoster(u"email,organization,admin\na@example.com,acme,yes\n"
                                     "b@example.com,acme,yes\na@example.com,acme,no\n"
                                     "a@example.com,globex,no\nc@example.com,acme,no\n"
                                     "c@example.com,acme,yes\nd@example.com,,\n"_s);
    QCOMPARE(emails(roster),
             QStringList({u"b@example.com"_s, u"a@example.com"_s, u"d@example.com"_s}));
    QCOMPARE(roster.people[1].organization.text, u"globex"_s);
    QCOMPARE(roster.disputed.size(), 2);
    QCOMPARE(roster.disputed[1].email, u"c@example.com"_s);
    QCOMPARE(roster.disputed[1].organization.text, u"acme"_s);
}

void tst_Roster::goesOnAfterWhatIsWrong()
{
    const Roster roster = readRoster(u"email\nnobody\nada@example.com\n@\nbob@example.com"_s);
    QCOMPARE(emails(roster), QStringList({u"ada@example.com"_s, u"bob@example.com"_s}));
    QCOMPARE(roster.issues.size(), 2);
    QCOMPARE(roster.issues[1].line, 4);
}

void tst_Roster::countsLinesAsEditorsDo()
{
    const Roster roster =
        readRoster(u"name,email\r\n\"two\r\nlines\",a@example.com\r\n\r\nx,b@example.com"_s);
    QCOMPARE(roster.people[0].line, 2);
    QCOMPARE(roster.people[1].line, 5);
}

void tst_Roster::writesCellsThatComeBack()
{
    const QStringList cells {u"plain"_s, u"=1+1"_s, u"a,b"_s, u"\"quoted\""_s, u"two\nlines"_s, {}};
    const QString line = csvLine(cells);
    QVERIFY(line.startsWith(u"plain,'=1+1,\"a,b\",\"\"\"quoted\"\"\","_s));
    const DelimitedText table = splitTable(line, u',');
    QCOMPARE(table.rows.size(), 1);
    QStringList again;
    for (const QString &cell : table.rows[0].fields)
        again.append(unescapedCell(cell));
    QCOMPARE(again, cells);
    QCOMPARE(csvLine({{}, u"b"_s}), u",b\r\n"_s);
}

QTEST_GUILESS_MAIN(tst_Roster)
#include "tst_roster.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything();
    void mergesAllowancesOneByOne();
    void startsWithDefaults();
    void survivesADamagedFile();
    void forgetsWhatIsNoLongerThere();
    void saysWhereItCannotWrite();
    void isForThePersonAlone();
    void boundsTheDeadlines_data();
    void boundsTheDeadlines();
    void survivesADamagedListOfProfiles();
    void losesNothingOfAnotherRun();
    void leavesThePlaceToThePersonsOwnWindow();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("sub/steward.ini")); }

    QTemporaryDir m_folder;
};

void tst_Settings::keepsEverything()
{
    Settings settings;
    settings.windowGeometry = QByteArray("\0\x01\xff geometry", 12);
    settings.splitterState = QByteArray("\0\0", 2);
    settings.appearance = QStringLiteral("dark");
    settings.language = QStringLiteral("nl");
    settings.organization = QStringLiteral("acme");
    settings.tab = QStringLiteral("usage");
    settings.usageRange = QStringLiteral("last-90-days");
    settings.usageInterval = QStringLiteral("month");
    settings.usageFrom = QDate(2028, 2, 29);
    settings.usageTo = QDate(2028, 3, 31);
    settings.tableStates = {{QStringLiteral("membersTable"), QByteArray("\0\x7f\x80", 3)},
                            {QStringLiteral("usageTable"), QByteArray()}};
    settings.filters = {{QStringLiteral("memberFilter"), QStringLiteral("@Zoë, \"=1\"")},
                        {QStringLiteral("organizationFilter"), QStringLiteral("100%")}};
    settings.views = {{{QStringLiteral("name"), QStringLiteral("Zoë's, \"=1\" %")},
                       {QStringLiteral("table"), QStringLiteral("membersTable")}}};
    settings.showsTrayIcon = true;
    settings.notifies = true;
    settings.recentCommands = {QStringLiteral("m:zoë@example.com, jr acme"),
                               QStringLiteral("a:refresh")};
    settings.profiles = {{{QStringLiteral("id"), QStringLiteral("1")},
                          {QStringLiteral("name"), QStringLiteral("Zoë, \"=1\" %")}},
                         {{QStringLiteral("id"), QStringLiteral("2")}}};
    settings.profile = QStringLiteral("2");
    settings.deadlines = {std::chrono::seconds(5), std::chrono::seconds(60),
                          std::chrono::seconds(900)};
    QVERIFY(settings.save(path()));
    QCOMPARE(Settings::load(path()), settings);
}

void tst_Settings::losesNothingOfAnotherRun()
{
    const auto profile = [](const QString &id, const QString &name) {
        return Settings::Record {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
    };
    Settings atStart;
    atStart.profiles = {profile(QStringLiteral("1"), QStringLiteral("kept")),
                        profile(QStringLiteral("2"), QStringLiteral("removed here")),
                        profile(QStringLiteral("3"), QStringLiteral("removed there")),
                        profile(QStringLiteral("4"), QStringLiteral("renamed here")),
                        profile(QStringLiteral("5"), QStringLiteral("renamed there"))};
    Settings mine = atStart;
    mine.profiles[3][QStringLiteral("name")] = QStringLiteral("four");
    mine.profiles.append(profile(QStringLiteral("6"), QStringLiteral("added here")));
    mine.profiles.removeAt(1);
    Settings onDisk = atStart;
    onDisk.language = QStringLiteral("nl");
    onDisk.profiles[4][QStringLiteral("name")] = QStringLiteral("five");
    onDisk.profiles.append(profile(QStringLiteral("7"), QStringLiteral("added there")));
    onDisk.profiles.removeAt(2);

    for (const Settings::Run run : {Settings::Run::Own, Settings::Run::Beside}) {
        const Settings merged = mine.mergedInto(onDisk, atStart, run);
        QStringList names;
        for (const Settings::Record &each : merged.profiles)
            names.append(each.value(QStringLiteral("name")));
        QCOMPARE(names, QStringList({QStringLiteral("kept"), QStringLiteral("four"),
                                     QStringLiteral("five"), QStringLiteral("added here"),
                                     QStringLiteral("added there")}));
        QCOMPARE(merged.language, QStringLiteral("nl"));
    }
}

void tst_Settings::leavesThePlaceToThePersonsOwnWindow()
{
    Settings atStart;
    atStart.appearance = QStringLiteral("dark"); // as an option said
    Settings mine = atStart;
    mine.organization = QStringLiteral("demo");
    mine.windowGeometry = "geometry";
    Settings onDisk;
    onDisk.organization = QStringLiteral("acme");
    const Settings beside = mine.mergedInto(onDisk, atStart, Settings::Run::Beside);
    QCOMPARE(beside.organization, QStringLiteral("acme"));
    QCOMPARE(beside.windowGeometry, QByteArray("geometry"));
    QCOMPARE(beside.appearance, QStringLiteral("system"));
    const Settings own = mine.mergedInto(onDisk, atStart, Settings::Run::Own);
    QCOMPARE(own.organization, QStringLiteral("demo"));
    QCOMPARE(own.appearance, QStringLiteral("system"));
    mine.appearance = QStringLiteral("light");
    QCOMPARE(mine.mergedInto(onDisk, atStart, Settings::Run::Own).appearance,
             QStringLiteral("light"));
}

void tst_Settings::mergesAllowancesOneByOne()
{
    const auto entries = [](std::initializer_list<std::pair<const char *, const char *>> all) {
        QHash<QString, QString> hash;
        for (const auto &[key, value] : all)
            hash.insert(QString::fromLatin1(key), QString::fromLatin1(value));
        return hash;
    };
    Settings atStart;
    atStart.allowances = entries({{"same", "1"}, {"here", "2"}, {"there", "3"}, {"gone", "4"}});
    atStart.paceMarks = entries({{"here", "2026-10-01 fine"}});
    Settings mine = atStart;
    mine.allowances = entries({{"same", "1"}, {"here", "20"}, {"there", "3"}, {"new", "5"}});
    mine.paceMarks = entries({{"here", "2026-11-01 ahead"}});
    mine.usageRange = QStringLiteral("custom");
    Settings onDisk = atStart;
    onDisk.allowances.insert(QStringLiteral("there"), QStringLiteral("30"));
    onDisk.allowances.insert(QStringLiteral("other"), QStringLiteral("6"));
    onDisk.paceMarks.insert(QStringLiteral("other"), QStringLiteral("2026-11-01 used-up"));
    for (const Settings::Run run : {Settings::Run::Own, Settings::Run::Beside}) {
        const Settings merged = mine.mergedInto(onDisk, atStart, run);
        QCOMPARE(
            merged.allowances,
            entries(
                {{"same", "1"}, {"here", "20"}, {"there", "30"}, {"new", "5"}, {"other", "6"}}));
        QCOMPARE(merged.paceMarks,
                 entries({{"here", "2026-11-01 ahead"}, {"other", "2026-11-01 used-up"}}));
    }
    // A run beside stores nothing else of its usage page.
    QCOMPARE(mine.mergedInto(onDisk, atStart, Settings::Run::Beside).usageRange,
             Settings().usageRange);
}

void tst_Settings::startsWithDefaults()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere.ini"));
    QCOMPARE(Settings::load(nowhere), Settings());
    QVERIFY(!QFile::exists(nowhere));
}

void tst_Settings::survivesADamagedFile()
{
    const QString damaged = m_folder.filePath(QStringLiteral("damaged.ini"));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const char garbage[] = "\xff\xfe[[[[\n]=\0=%%%\n[window\ntab";
    file.write(garbage, sizeof garbage - 1);
    file.close();
    QCOMPARE(Settings::load(damaged).tab, Settings().tab);
    Settings settings;
    settings.tab = QStringLiteral("members");
    QVERIFY(settings.save(damaged));
    QCOMPARE(Settings::load(damaged), settings);
    QFile repaired(damaged);
    QVERIFY(repaired.open(QIODevice::ReadOnly));
    QVERIFY(!repaired.readAll().contains("[[["));
}

void tst_Settings::forgetsWhatIsNoLongerThere()
{
    Settings settings;
    settings.filters.insert(QStringLiteral("memberFilter"), QStringLiteral("ada"));
    QVERIFY(settings.save(path()));
    QVERIFY(Settings().save(path()));
    QVERIFY(Settings::load(path()).filters.isEmpty());
}

void tst_Settings::saysWhereItCannotWrite()
{
    const QString blocker = m_folder.filePath(QStringLiteral("file"));
    QFile file(blocker);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Settings().save(blocker + QStringLiteral("/steward.ini")));
}

void tst_Settings::isForThePersonAlone()
{
    const QString file = m_folder.filePath(QStringLiteral("private.ini"));
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto user = QFile::ReadUser | QFile::WriteUser;
    QVERIFY(Settings().save(file));
    QCOMPARE(QFile::permissions(file), owner | user);
    QVERIFY(QFile::setPermissions(file, owner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(Settings().save(file));
    QCOMPARE(QFile::permissions(file), owner | user);
}

void tst_Settings::boundsTheDeadlines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("connecting");
    QTest::addColumn<int>("firstByte");
    QTest::addColumn<int>("wholeRequest");
    QTest::newRow("none") << QByteArray() << 10 << 30 << 300;
    QTest::newRow("chosen") << QByteArray("connecting=5\nfirst-byte=7\nwhole-request=9\n") << 5 << 7
                            << 9;
    QTest::newRow("never") << QByteArray("connecting=0\nfirst-byte=-1\nwhole-request=0\n") << 1 << 1
                           << 1;
    QTest::newRow("for ever") << QByteArray("whole-request=999999999\n") << 10 << 30 << 3600;
    QTest::newRow("words") << QByteArray("connecting=soon\nfirst-byte=99999999999999\n") << 10 << 30
                           << 300;
    QTest::newRow("longer than the whole")
        << QByteArray("connecting=60\nwhole-request=20\n") << 60 << 60 << 60;
}

void tst_Settings::boundsTheDeadlines()
{
    QFETCH(QByteArray, text);
    QFile file(m_folder.filePath(QStringLiteral("deadlines.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("[deadlines]\n" + text);
    file.close();
    const Deadlines deadlines = Settings::load(file.fileName()).deadlines;
    QTEST(int(deadlines.connecting.count()), "connecting");
    QTEST(int(deadlines.firstByte.count()), "firstByte");
    QTEST(int(deadlines.wholeRequest.count()), "wholeRequest");
}

void tst_Settings::survivesADamagedListOfProfiles()
{
    QFile file(m_folder.filePath(QStringLiteral("profiles.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[profiles]\nsize=2000000000\n1\\id=1\n1\\name=a, b\nx\\id=3\n");
    file.close();
    const Settings settings = Settings::load(file.fileName());
    QVERIFY(settings.profiles.size() <= 1000);
    QCOMPARE(settings.profiles.constFirst().value(QStringLiteral("id")), QStringLiteral("1"));
    Settings negative;
    QFile other(m_folder.filePath(QStringLiteral("negative.ini")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("[profiles]\nsize=-5\n");
    other.close();
    QCOMPARE(Settings::load(other.fileName()).profiles, negative.profiles);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"

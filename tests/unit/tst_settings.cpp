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
    void startsWithDefaults();
    void survivesADamagedFile();
    void forgetsWhatIsNoLongerThere();
    void saysWhereItCannotWrite();

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
    QVERIFY(settings.save(path()));
    QCOMPARE(Settings::load(path()), settings);
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
    file.write("\xff\xfe[[[[\n]=\0=%%%\n[window\ntab", 30);
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

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"

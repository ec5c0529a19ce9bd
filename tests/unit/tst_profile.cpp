// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Profile full()
{
    Profile profile;
    profile.id = u"1f0c"_s;
    profile.name = u"Zoë's, \"production\" = 100%"_s;
    profile.address = QUrl(u"https://api.example.com:8443/v2.1"_s);
    profile.color = ProfileColor::Violet;
    profile.isProduction = true;
    profile.method = SignInMethod::EmailAndPassword;
    profile.email = u"ada@example.com"_s;
    profile.staysSignedIn = false;
    profile.rules.isReadOnly = true;
    profile.rules.allowsPlainHttp = true;
    profile.rules.authorityFile = u"/etc/ssl/own, really.pem"_s;
    profile.rules.proxy = {ProxyChoice::Kind::Given, u"proxy.example.com"_s, 3128};
    return profile;
}

ProfileRecord minimal()
{
    return {{u"id"_s, u"1"_s}, {u"address"_s, u"https://api.example.com/v2.1"_s}};
}

} // namespace

class tst_Profile : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void takesWhatIsDamagedAsHarmless_data();
    void takesWhatIsDamagedAsHarmless();
    void leavesOutWhatCannotBeUsed_data();
    void leavesOutWhatCannotBeUsed();
    void keepsTheFirstOfEachId();
    void connects();
};

void tst_Profile::isReadAsItWasWritten_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("everything") << full();
    Profile plain;
    plain.id = u"2"_s;
    plain.name = u"api.example.com"_s;
    plain.address = QUrl(u"https://api.example.com/v2.1"_s);
    QTest::newRow("defaults") << plain;
    for (const ProfileColor color :
         {ProfileColor::Gray, ProfileColor::Blue, ProfileColor::Green, ProfileColor::Amber,
          ProfileColor::Red, ProfileColor::Violet}) {
        plain.color = color;
        QTest::addRow("color %d", int(color)) << plain;
    }
    plain.rules.proxy.kind = ProxyChoice::Kind::None;
    QTest::newRow("no proxy") << plain;
}

void tst_Profile::isReadAsItWasWritten()
{
    QFETCH(Profile, profile);
    const std::optional<Profile> read = profileOf(recordOf(profile));
    QVERIFY(read);
    QCOMPARE(*read, profile);
}

void tst_Profile::takesWhatIsDamagedAsHarmless_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Profile>("expected");
    const Profile usual = *profileOf(minimal());
    QTest::newRow("unknown key") << u"shape"_s << u"round"_s << usual;
    QTest::newRow("color") << u"color"_s << u"beige"_s << usual;
    QTest::newRow("method") << u"sign-in"_s << u"smoke"_s << usual;
    QTest::newRow("plain http") << u"plain-http"_s << u"yes"_s << usual;
    QTest::newRow("proxy") << u"proxy"_s << u"?"_s << usual;
    QTest::newRow("proxy without a host") << u"proxy"_s << u"given"_s << usual;
    Profile profile = usual;
    profile.rules.isReadOnly = true;
    QTest::newRow("read-only") << u"read-only"_s << u"perhaps"_s << profile;
    profile = usual;
    profile.isProduction = true;
    QTest::newRow("production") << u"production"_s << QString() << profile;
    profile = usual;
    profile.staysSignedIn = false;
    QTest::newRow("stay") << u"stay-signed-in"_s << u"tru"_s << profile;
    QTest::newRow("name") << u"name"_s << u"  "_s << usual;
}

void tst_Profile::takesWhatIsDamagedAsHarmless()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(Profile, expected);
    ProfileRecord record = minimal();
    record.insert(key, value);
    const std::optional<Profile> read = profileOf(record);
    QVERIFY(read);
    QCOMPARE(*read, expected);
}

void tst_Profile::leavesOutWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no id") << u"id"_s << QString();
    QTest::newRow("no address") << u"address"_s << QString();
    QTest::newRow("a file") << u"address"_s << u"file:///etc/passwd"_s;
    QTest::newRow("plain http elsewhere") << u"address"_s << u"http://api.example.com/v2.1"_s;
}

void tst_Profile::leavesOutWhatCannotBeUsed()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    ProfileRecord record = minimal();
    record.insert(key, value);
    QVERIFY(!profileOf(record));
}

void tst_Profile::keepsTheFirstOfEachId()
{
    ProfileRecord other = minimal();
    other.insert(u"name"_s, u"Other"_s);
    const QList<Profile> profiles = profilesOf({minimal(), {}, other});
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles.first().name, u"api.example.com"_s);
    QCOMPARE(profilesOf(recordsOf({full()})), QList {full()});
}

void tst_Profile::connects()
{
    const Credential credential = Credential::fromToken(u"0123"_s);
    const Connection connection = connectionOf(full(), credential);
    QCOMPARE(connection.address, full().address);
    QCOMPARE(connection.credential, credential);
    QCOMPARE(connection.rules, full().rules);
    QCOMPARE(connection.color, ProfileColor::Violet);
    QCOMPARE(connection.profile, u"1f0c"_s);
    QVERIFY(connection.isProduction);
    QVERIFY(!connection.isDemo);
}

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"

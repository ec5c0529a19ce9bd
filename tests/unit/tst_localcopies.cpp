// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "controllers/localcopies.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestLocalCopies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasWritten();
    void isForThePersonAlone();
    void isOfNobodyElse_data();
    void isOfNobodyElse();
    void isNothingWhereItIsDamaged();
    void isRemovedWithItsProfile();
    void staysInItsFolder();
    void saysThatItCannotBeWritten();

private:
    QString folder() const { return m_home->filePath(u"steward/organizations"_s); }
    QString file() const
    {
        const QStringList names = QDir(folder()).entryList(QDir::Files);
        return names.isEmpty() ? QString() : folder() + u'/' + names.first();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    Profile m_profile;
    LocalCopy m_copy;
};

void TestLocalCopies::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_profile = {};
    m_profile.id = u"0e1c"_s;
    m_profile.name = u"Acme"_s;
    m_profile.address = QUrl(u"https://api.example.com/v2.1"_s);
    OrganizationRow known;
    known.organization = {
        u"id-1"_s, {u"acme"_s}, QDateTime::fromMSecsSinceEpoch(1, utc), u"active"_s, true};
    known.failed = allOrganizationFigures();
    known.subscription = u"premium"_s;
    known.members = 48;
    known.admins = 3;
    known.credits = Credits::fromNumber("123456789012345.000000000001");
    known.projects = 7;
    OrganizationRow unknown;
    unknown.organization.id = u"id-2"_s;
    unknown.organization.name = {u"globex"_s};
    unknown.organization.creationDate = QDateTime::fromMSecsSinceEpoch(2, utc);
    unknown.failed = allOrganizationFigures();
    m_copy = {QDateTime::fromMSecsSinceEpoch(1'764'000'000'000, utc), {known, unknown}};
}

void TestLocalCopies::givesBackWhatWasWritten()
{
    const LocalCopies copies(folder());
    QVERIFY(!copies.read(m_profile));
    QVERIFY(copies.write(m_profile, m_copy));
    const std::optional<LocalCopy> copy = copies.read(m_profile);
    QVERIFY(copy);
    QCOMPARE(copy->asOf, m_copy.asOf);
    QVERIFY(copy->rows == m_copy.rows);

    // What it is called, and how it looks, is nobody's sign-in.
    m_profile.name = u"Work"_s;
    m_profile.color = ProfileColor::Red;
    QVERIFY(copies.read(m_profile));
    QVERIFY(copies.write(m_profile, {m_copy.asOf, {}}));
    QVERIFY(copies.read(m_profile)->rows.isEmpty());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
}

void TestLocalCopies::isForThePersonAlone()
{
    const LocalCopies copies(folder());
    QVERIFY(copies.write(m_profile, m_copy));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
    // Also where somebody has opened it to others meanwhile.
    QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | others));
    QVERIFY(copies.write(m_profile, m_copy));
    QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
}

void TestLocalCopies::isOfNobodyElse_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<SignInMethod>("method");
    QTest::addColumn<QString>("email");
    QTest::newRow("address") << u"https://other.example.com/v2.1"_s << SignInMethod::Token
                             << QString();
    QTest::newRow("way") << u"https://api.example.com/v2.1"_s << SignInMethod::EmailAndPassword
                         << QString();
    QTest::newRow("person") << u"https://api.example.com/v2.1"_s << SignInMethod::Token
                            << u"ada@example.com"_s;
}

void TestLocalCopies::isOfNobodyElse()
{
    QFETCH(const QString, address);
    QFETCH(const SignInMethod, method);
    QFETCH(const QString, email);
    const LocalCopies copies(folder());
    QVERIFY(copies.write(m_profile, m_copy));
    Profile other = m_profile;
    other.address = QUrl(address);
    other.method = method;
    other.email = email;
    QVERIFY(!copies.read(other));
    QVERIFY(copies.read(m_profile));
}

void TestLocalCopies::isNothingWhereItIsDamaged()
{
    const LocalCopies copies(folder());
    QVERIFY(copies.write(m_profile, m_copy));
    QFile whole(file());
    QVERIFY(whole.open(QFile::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto put = [&](const QByteArray &content) {
        QFile damaged(file());
        return damaged.open(QFile::WriteOnly) && damaged.write(content) == content.size();
    };
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(put(bytes.left(size)));
        QVERIFY2(!copies.read(m_profile), qPrintable(QString::number(size)));
    }
    // Whatever a byte may be, nothing falls over.
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        QByteArray changed = bytes;
        changed[place] = char(~changed[place]);
        QVERIFY(put(changed));
        copies.read(m_profile);
    }
}

void TestLocalCopies::isRemovedWithItsProfile()
{
    const LocalCopies copies(folder());
    Profile other = m_profile;
    other.id = u"other"_s;
    QVERIFY(copies.write(m_profile, m_copy));
    QVERIFY(copies.write(other, m_copy));
    copies.remove(m_profile.id);
    QVERIFY(!copies.read(m_profile));
    QVERIFY(copies.read(other));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
}

void TestLocalCopies::staysInItsFolder()
{
    const LocalCopies copies(folder());
    m_profile.id = u"../../outside"_s;
    QVERIFY(copies.write(m_profile, m_copy));
    QVERIFY(copies.read(m_profile));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList {u"steward"_s});
}

void TestLocalCopies::saysThatItCannotBeWritten()
{
    QFile inTheWay(m_home->filePath(u"steward"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    QVERIFY(!LocalCopies(folder()).write(m_profile, m_copy));
}

QTEST_APPLESS_MAIN(TestLocalCopies)

#include "tst_localcopies.moc"

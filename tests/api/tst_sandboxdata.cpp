// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runningsandbox.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace steward::test;
using steward::SandboxOptions;
using steward::SandboxServer;

namespace {

/// Everything that an administrator can read, without what is random.
QByteArray everything(const RunningSandbox &sandbox)
{
    PlainHttp vendor = sandbox.vendor();
    const HttpAnswer organizations = vendor.get(QStringLiteral("/organizations"));
    QByteArray all = organizations.body;
    for (const QJsonValue &organization : organizations.array()) {
        const QString path = organizationPath(qPrintable(text(organization.toObject(), "name")));
        for (const char *part : {"", "/users", "/resources", "/usage?interval=day"})
            all += vendor.get(path + QLatin1StringView(part)).body;
    }
    return all;
}

SandboxOptions small()
{
    SandboxOptions options = quietOptions();
    options.organizations = 3;
    return options;
}

} // namespace

/// What a sandbox holds: seed data, and what is kept in a file.
class TestSandboxData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeed();
    void looksLikeACompany();
    void grows();
    void keepsChangesAndTokens();
    void keepsTheFilePrivate();
    void refusesForeignFiles();
    void refusesAPortInUse();
    void drawsNewTokens();
};

void TestSandboxData::isTheSameForTheSameSeed()
{
    SandboxOptions options = small();
    const QByteArray first = everything(RunningSandbox(options));
    QVERIFY(first.size() > 10'000);
    QVERIFY(everything(RunningSandbox(options)) == first);
    options.seed = 2;
    QVERIFY(everything(RunningSandbox(options)) != first);
}

void TestSandboxData::looksLikeACompany()
{
    const RunningSandbox sandbox;
    PlainHttp admin = sandbox.admin();
    const QJsonArray organizations = admin.get(QStringLiteral("/organizations")).array();
    QCOMPARE(organizations.size(), 12);
    int suspended = 0;
    int single = 0;
    int asRegular = 0;
    int pending = 0;
    QSet<QString> plans;
    QSet<QChar::Script> scripts;
    for (const QJsonValue &value : organizations) {
        const QString name = text(value.toObject(), "name");
        const QString path = organizationPath(qPrintable(name));
        suspended += text(value.toObject(), "status") == QStringLiteral("suspended");
        plans.insert(text(admin.get(path).object(), "subscription"));
        const QJsonArray users = admin.get(path + QStringLiteral("/users")).array();
        int admins = 0;
        for (const QJsonValue &user : users) {
            const QJsonObject person = user.toObject();
            admins += person.value(QLatin1StringView("admin")).toBool();
            pending += text(person, "status") == QStringLiteral("pending");
            for (const QChar letter : text(person, "surname"))
                scripts.insert(letter.script());
            const QString email = text(person, "email");
            QVERIFY2(email.endsWith(QStringLiteral("example.com")), qPrintable(email));
        }
        QVERIFY(admins > 0);
        single += admins == 1;
        const QString self = text(users.first().toObject(), "id");
        asRegular += admin.get(path + QStringLiteral("/users/") + self).status == 403;
    }
    QCOMPARE(suspended, 1);
    QCOMPARE(single, 1);
    QCOMPARE(asRegular, 1);
    QVERIFY(pending >= 10);
    QCOMPARE(plans.size(), 3);
    for (const QChar::Script script :
         {QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Arabic,
          QChar::Script_Han, QChar::Script_Devanagari}) {
        QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
    }
}

void TestSandboxData::grows()
{
    SandboxOptions options = quietOptions();
    options.organizations = 40;
    options.members = 3000;
    options.projects = 60;
    options.days = 40;
    const RunningSandbox sandbox(options);
    PlainHttp admin = sandbox.admin();
    QCOMPARE(admin.get(QStringLiteral("/organizations")).array().size(), 40);
    const QJsonArray users = admin.get(usersPath("acme-vision")).array();
    QSet<QString> ids;
    QSet<QString> addresses;
    for (const QJsonValue &user : users) {
        ids.insert(id(user.toObject()));
        addresses.insert(text(user.toObject(), "email"));
    }
    QCOMPARE(ids.size(), 3000);
    QCOMPARE(addresses.size(), 3000);
    const HttpAnswer usage = admin.get(organizationPath("acme-vision")
                                       + QStringLiteral("/usage?interval=day&start_date=2026-02-01"
                                                        "&end_date=2026-03-19"));
    const QJsonObject object = usage.object();
    QCOMPARE(object.value(QLatin1StringView("data_projects")).toArray().size(), 57);
    const QJsonArray days = object.value(QLatin1StringView("data_organization")).toArray();
    // 40 days before 18 March: use begins on 6 February.
    QCOMPARE(days.at(4).toObject().value(QLatin1StringView("value")).toDouble(-1), 0.0);
    QVERIFY(days.at(5).toObject().value(QLatin1StringView("value")).toDouble() > 0);
}

void TestSandboxData::keepsChangesAndTokens()
{
    const QTemporaryDir directory;
    SandboxOptions options = small();
    options.databaseFile = directory.filePath(QStringLiteral("sandbox.db"));
    QByteArray before;
    steward::SandboxAddress address;
    {
        const RunningSandbox sandbox(options);
        const QString path = organizationPath("acme-vision");
        QCOMPARE(sandbox.admin().send("PATCH", path, R"({"name": "acme-optics"})").status, 200);
        QCOMPARE(sandbox.admin()
                     .send("POST", usersPath("acme-optics"),
                           R"({"email": "kept@example.com", "admin": true})")
                     .status,
                 201);
        before = everything(sandbox);
        address = sandbox.address();
    }
    options.seed = 99;
    const RunningSandbox sandbox(options);
    QCOMPARE(sandbox.address().adminToken, address.adminToken);
    QCOMPARE(sandbox.address().vendorToken, address.vendorToken);
    QCOMPARE(sandbox.address().password, address.password);
    QCOMPARE(sandbox.address().code, address.code);
    QVERIFY(everything(sandbox) == before);
    QVERIFY(before.contains("kept@example.com"));
}

void TestSandboxData::keepsTheFilePrivate()
{
    const QTemporaryDir directory;
    SandboxOptions options = small();
    options.databaseFile = directory.filePath(QStringLiteral("sandbox.db"));
    const RunningSandbox sandbox(options);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QFileInfo file(options.databaseFile + suffix);
        QVERIFY2(file.exists(), qPrintable(file.fileName()));
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
}

void TestSandboxData::refusesForeignFiles()
{
    const QTemporaryDir directory;
    SandboxOptions options = small();
    options.databaseFile = directory.filePath(QStringLiteral("letter.txt"));
    const QByteArray letter = QByteArray("Dear reader,\n").repeated(1000);
    QFile file(options.databaseFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(letter), letter.size());
    file.close();
    SandboxServer server(options);
    const auto refused = server.start();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(options.databaseFile));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);

    options.databaseFile = directory.filePath(QStringLiteral("no/such/folder/sandbox.db"));
    SandboxServer elsewhere(options);
    QVERIFY(!elsewhere.start());
}

void TestSandboxData::refusesAPortInUse()
{
    const RunningSandbox first(small());
    SandboxOptions options = small();
    options.port = static_cast<quint16>(first.address().url.port());
    SandboxServer second(options);
    const auto refused = second.start();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QString::number(options.port)));
}

void TestSandboxData::drawsNewTokens()
{
    const RunningSandbox first(small());
    const RunningSandbox second(small());
    QCOMPARE(first.address().adminToken.size(), 40);
    QVERIFY(first.address().adminToken != second.address().adminToken);
    QVERIFY(first.address().adminToken != first.address().vendorToken);
    QCOMPARE(
        first.withToken(second.address().adminToken).get(QStringLiteral("/organizations")).status,
        401);
}

QTEST_GUILESS_MAIN(TestSandboxData)
#include "tst_sandboxdata.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/profilescontroller.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that can say no, and that counts what it is asked.
class FakeKeychain : public SessionSecretStore
{
public:
    void read(const QString &key, QObject *context, Found found) override
    {
        ++questions;
        if (!isOpen)
            return answerNo(context, [found] { found(no()); });
        SessionSecretStore::read(key, context, std::move(found));
    }
    void write(const QString &key, const QByteArray &secret, QObject *context,
               Finished finished) override
    {
        ++questions;
        if (!isOpen)
            return answerNo(context, [finished] { finished(no()); });
        SessionSecretStore::write(key, secret, context, std::move(finished));
    }
    void remove(const QString &key, QObject *context, Finished finished) override
    {
        ++questions;
        if (!isOpen)
            return answerNo(context, [finished] { finished(no()); });
        SessionSecretStore::remove(key, context, std::move(finished));
    }

    bool isOpen = true;
    int questions = 0;

private:
    static ApiError no() { return {ErrorKind::Local, 0, u"The keychain said no."_s, {}}; }
    static void answerNo(QObject *context, const std::function<void()> &answer)
    {
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }
};

const Credential secret = Credential::fromToken(u"0123abcd"_s);

Profile profile(const char *id)
{
    Profile profile;
    profile.id = QLatin1StringView(id);
    profile.name = u"Acme"_s;
    profile.address = QUrl(u"https://api.example.com/v2.1"_s);
    return profile;
}

} // namespace

class tst_ProfilesController : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsProfilesInTheSettings();
    void putsAndFinds();
    void staysSignedInBeyondTheRun();
    void keepsForThisRunAlone();
    void saysWhereTheKeychainSaysNo();
    void signsOutEverywhere();
    void removesTheSecretWithTheProfile();
    void forgetsWhatWasKeptForAnotherAddress();
    void callsNobodyBackWhoIsGone();

private:
    /// What is kept for the profile; in a later run where \a controller is a new one.
    Credential kept(ProfilesController &controller, const QString &id = u"1"_s)
    {
        std::optional<Credential> found;
        controller.findCredential(id, this, [&](const Credential &each) { found = each; });
        (void)QTest::qWaitFor([&] { return found.has_value(); });
        return found.value_or(Credential::fromToken(u"nobody called back"_s));
    }
    /// The same person's next run.
    std::unique_ptr<ProfilesController> nextRun()
    {
        Settings settings;
        m_controller->save(settings);
        auto next = std::make_unique<ProfilesController>(*m_keychain);
        next->restore(settings);
        return next;
    }

    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<ProfilesController> m_controller;
};

void tst_ProfilesController::init()
{
    m_controller.reset();
    m_keychain = std::make_unique<FakeKeychain>();
    m_controller = std::make_unique<ProfilesController>(*m_keychain);
}

void tst_ProfilesController::keepsProfilesInTheSettings()
{
    m_controller->put(profile("1"));
    m_controller->put(profile("2"));
    m_controller->noteUse(u"2"_s, secret);
    Settings settings;
    m_controller->save(settings);
    QCOMPARE(settings.profile, u"2"_s);
    for (const Settings::Record &record : settings.profiles) {
        for (const QString &value : record)
            QVERIFY2(!value.contains(u"0123abcd"_s), qPrintable(value));
    }
    ProfilesController next(*m_keychain);
    next.restore(settings);
    QCOMPARE(next.profiles(), m_controller->profiles());
    QCOMPARE(next.lastUsed(), u"2"_s);
    settings.profile = u"gone"_s;
    next.restore(settings);
    QCOMPARE(next.lastUsed(), QString());
}

void tst_ProfilesController::putsAndFinds()
{
    const QSignalSpy changed(m_controller.get(), &ProfilesController::changed);
    m_controller->put(profile("1"));
    Profile renamed = profile("1");
    renamed.name = u"Other"_s;
    m_controller->put(renamed);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_controller->profiles(), QList {renamed});
    QCOMPARE(m_controller->find(u"1"_s), renamed);
    QVERIFY(!m_controller->find(u"2"_s));
    renamed.id.clear();
    QCOMPARE(m_controller->findLike(renamed)->id, u"1"_s);
    renamed.rules.isReadOnly = true;
    QVERIFY(!m_controller->findLike(renamed));
    QVERIFY(ProfilesController::newId() != ProfilesController::newId());
}

void tst_ProfilesController::staysSignedInBeyondTheRun()
{
    m_controller->put(profile("1"));
    QCOMPARE(kept(*m_controller), Credential());
    m_controller->noteUse(u"1"_s, secret);
    QCOMPARE(kept(*m_controller), secret);
    QCOMPARE(kept(*nextRun()), secret);
}

void tst_ProfilesController::keepsForThisRunAlone()
{
    Profile leaving = profile("1");
    leaving.staysSignedIn = false;
    m_controller->put(leaving);
    m_controller->noteUse(u"1"_s, secret);
    QCOMPARE(kept(*m_controller), secret);
    QCOMPARE(kept(*nextRun()), Credential());
    QCOMPARE(m_keychain->questions, 0);
}

void tst_ProfilesController::saysWhereTheKeychainSaysNo()
{
    m_keychain->isOpen = false;
    QSignalSpy failed(m_controller.get(), &ProfilesController::keychainFailed);
    m_controller->put(profile("1"));
    m_controller->noteUse(u"1"_s, secret);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.takeFirst().constFirst().toString(),
             u"The keychain said no. You stay signed in until Steward is closed."_s);
    QCOMPARE(kept(*m_controller), secret);

    const auto next = nextRun();
    QSignalSpy failedLater(next.get(), &ProfilesController::keychainFailed);
    QCOMPARE(kept(*next), Credential());
    QCOMPARE(failedLater.count(), 1);
    QCOMPARE(failedLater.constFirst().constFirst().toString(),
             u"The keychain said no. Please sign in again."_s);
}

void tst_ProfilesController::signsOutEverywhere()
{
    m_controller->put(profile("1"));
    m_controller->noteUse(u"1"_s, secret);
    m_controller->signOut(u"1"_s);
    QCOMPARE(kept(*m_controller), Credential());
    QCOMPARE(kept(*nextRun()), Credential());
    QVERIFY(m_controller->find(u"1"_s));

    QSignalSpy failed(m_controller.get(), &ProfilesController::keychainFailed);
    m_keychain->isOpen = false;
    m_controller->signOut(u"1"_s);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.constFirst().constFirst().toString().contains(u"it still is"_s));
}

void tst_ProfilesController::removesTheSecretWithTheProfile()
{
    m_controller->put(profile("1"));
    m_controller->noteUse(u"1"_s, secret);
    m_controller->remove(u"1"_s);
    QVERIFY(m_controller->profiles().isEmpty());
    QCOMPARE(m_controller->lastUsed(), QString());
    // Not even one with the same id finds it.
    m_controller->put(profile("1"));
    QCOMPARE(kept(*m_controller), Credential());
    QCOMPARE(kept(*nextRun()), Credential());
}

void tst_ProfilesController::forgetsWhatWasKeptForAnotherAddress()
{
    m_controller->put(profile("1"));
    m_controller->noteUse(u"1"_s, secret);
    Profile renamed = profile("1");
    renamed.name = u"Other"_s;
    m_controller->put(renamed);
    QCOMPARE(kept(*m_controller), secret);
    Profile moved = renamed;
    moved.address = QUrl(u"https://api.example.org/v2.1"_s);
    m_controller->put(moved);
    QCOMPARE(kept(*m_controller), Credential());
    QCOMPARE(kept(*nextRun()), Credential());
}

void tst_ProfilesController::callsNobodyBackWhoIsGone()
{
    m_controller->put(profile("1"));
    auto context = std::make_unique<QObject>();
    int calls = 0;
    m_controller->findCredential(u"1"_s, context.get(), [&](const Credential &) { ++calls; });
    context.reset();
    QCOMPARE(kept(*m_controller), Credential()); // answered after it
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_ProfilesController)
#include "tst_profilescontroller.moc"

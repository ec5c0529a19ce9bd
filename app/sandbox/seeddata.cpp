// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seeddata.h"

#include "sandbox/seednames.h"
#include "sandbox/seedprojects.h"

#include <QHash>
#include <QTimeZone>

#include <array>

namespace steward::sandbox {

namespace {

/// What an organization is like before chance comes in.
struct Outline
{
    QString name;
    QString plan;
    int members = 1;
    int admins = 1;
    int pending = 0;
    int projects = 1;
    int deletedProjects = 0;
    MemberRole callerRole = MemberRole::Admin;
    bool hasMemberUser = false;
    int suspendedDaysAgo = 0; ///< 0: not suspended
    bool forcesTwoFactor = false;
    bool allowsOverage = false;
};

QList<Outline> companies()
{
    const QString free = freeSubscription();
    const QString premium = QStringLiteral("premium");
    const QString professional = QStringLiteral("professional");
    const MemberRole admin = MemberRole::Admin;
    const MemberRole regular = MemberRole::Regular;
    return {
        {QStringLiteral("acme-vision"), premium, 48, 5, 3, 16, 3, admin, true, 0, true, true},
        {QStringLiteral("brightfield"), professional, 212, 9, 11, 22, 4, admin, true, 0, true,
         true},
        {QStringLiteral("delta-water"), professional, 17, 2, 1, 7, 1, admin, false, 0, false,
         false},
        {QStringLiteral("ekster-labs"), free, 3, 1, 0, 2, 0, admin, false, 0, false, false},
        {QStringLiteral("harbour-ai"), premium, 64, 6, 4, 13, 2, admin, true, 0, false, true},
        {QStringLiteral("kestrel-health"), premium, 131, 7, 5, 18, 3, regular, false, 0, true,
         false},
        {QStringLiteral("lumen-robotics"), professional, 29, 3, 2, 9, 1, admin, false, 0, false,
         false},
        {QStringLiteral("noordzee-energie"), premium, 38, 4, 2, 11, 2, admin, false, 9, true,
         false},
        {QStringLiteral("orchard-foods"), professional, 22, 2, 0, 6, 1, admin, false, 0, false,
         true},
        {QStringLiteral("polder-maps"), free, 5, 2, 1, 3, 0, admin, true, 0, false, false},
        {QStringLiteral("quarry-finance"), premium, 87, 5, 6, 15, 2, admin, false, 0, true, true},
        {QStringLiteral("tulip-retail"), free, 6, 2, 2, 3, 1, admin, true, 0, false, false},
    };
}

Outline invented(int index, Random &random)
{
    Outline outline;
    outline.name = seedOrganizationName(index);
    const std::array<QString, 3> plans {freeSubscription(), QStringLiteral("professional"),
                                        QStringLiteral("premium")};
    const int size = random.below(3);
    outline.plan = plans.at(static_cast<size_t>(size));
    outline.members = size == 0 ? random.between(2, 6) : random.between(8, 20 + 30 * size);
    outline.admins = random.between(1, 1 + outline.members / 8);
    outline.pending = outline.members / 12;
    outline.projects = random.between(1 + 3 * size, 3 + 6 * size);
    outline.deletedProjects = size;
    return outline;
}

QDateTime momentOn(QDate day, Random &random)
{
    return QDateTime(day, QTime::fromMSecsSinceStartOfDay(random.between(28'800'000, 64'800'000)),
                     QTimeZone::utc());
}

/// Makes up everything in one order, so that the same seed gives the same.
class Generator
{
public:
    Generator(const SeedShape &shape, QDate today)
        : m_shape(shape),
          m_today(today),
          m_random(scramble(shape.seed))
    { }

    SeedData run()
    {
        addPerson({QStringLiteral("Sanne"), QStringLiteral("van den Berg"),
                   QStringLiteral("sanne.vandenberg")},
                  QStringLiteral("example.com"));
        addPerson(
            {QStringLiteral("Mateus"), QStringLiteral("Araújo"), QStringLiteral("mateus.araujo")},
            QStringLiteral("example.com"));
        addPerson({QStringLiteral("Vendor"), QStringLiteral("Support"), QStringLiteral("support")},
                  QStringLiteral("vendor.example.org"));
        const QList<Outline> known = companies();
        for (int index = 0; index < m_shape.organizations; ++index) {
            Outline outline = index < known.size()
                                  ? known.at(index)
                                  : invented(index - static_cast<int>(known.size()), m_random);
            if (index == 0) {
                outline.members = m_shape.members;
                outline.projects = m_shape.projects;
            }
            addOrganization(outline);
        }
        m_data.vouchers = {
            {workshopVoucher(), QStringLiteral("Voucher for workshop with GPUs")},
            {QStringLiteral("STARTUP-2500"), QStringLiteral("2,500 credits for young companies")},
            {QStringLiteral("CAMPUS"), QStringLiteral("One year of premium for universities")},
        };
        return m_data;
    }

private:
    /// Somebody without a namesake where that is easy: names run out in large organizations.
    SeedPerson newFace(const QString &domain)
    {
        SeedPerson person = seedPerson(m_random);
        for (int tries = 0; tries < 8 && m_mailboxes.contains(person.mailbox + u'@' + domain);
             ++tries)
            person = seedPerson(m_random);
        return person;
    }

    qsizetype addPerson(const SeedPerson &person, const QString &domain)
    {
        QString email = person.mailbox + u'@' + domain;
        const int namesakes = ++m_mailboxes[email];
        if (namesakes > 1)
            email = person.mailbox + QString::number(namesakes) + u'@' + domain;
        m_data.users.append({{m_random.uuid()}, email, person.name, person.surname});
        return m_data.users.size() - 1;
    }

    void addOrganization(const Outline &outline)
    {
        SeedOrganization organization;
        organization.record = makeRecord(outline);
        addMembers(organization, outline);
        organization.projects =
            makeProjects({outline.projects, outline.deletedProjects, m_shape.days, outline.members,
                          outline.plan == freeSubscription()},
                         m_today, m_random);
        m_data.organizations.append(organization);
    }

    OrganizationRecord makeRecord(const Outline &outline)
    {
        const bool isFree = outline.plan == freeSubscription();
        OrganizationRecord record;
        record.detail.id = m_random.uuid();
        record.detail.name = {outline.name};
        record.detail.creationDate =
            momentOn(m_today.addDays(-m_shape.days - m_random.between(5, 400)), m_random);
        record.detail.status =
            outline.suspendedDaysAgo > 0 ? QStringLiteral("suspended") : QStringLiteral("active");
        record.detail.twoFactorForced = outline.forcesTwoFactor;
        record.detail.overageUsage = outline.allowsOverage;
        record.detail.subscription = outline.plan;
        record.subscriptionStart = m_today.addDays(-m_random.between(40, 330));
        record.subscriptionEnd = record.subscriptionStart.addYears(isFree ? 1 : 2);
        if (outline.suspendedDaysAgo > 0)
            record.suspendedOn = m_today.addDays(-outline.suspendedDaysAgo);
        return record;
    }

    void addMembers(SeedOrganization &organization, const Outline &outline)
    {
        organization.members.append({adminUser, outline.callerRole});
        if (outline.hasMemberUser && outline.members > 1)
            organization.members.append({memberUser, MemberRole::Regular});
        int adminsToCome = outline.admins - (outline.callerRole == MemberRole::Admin ? 1 : 0);
        const QString domain = outline.name + QStringLiteral(".example.com");
        const qsizetype firstPending = outline.members - outline.pending;
        while (organization.members.size() < outline.members) {
            const qsizetype position = organization.members.size();
            const qsizetype user = addPerson(newFace(domain), domain);
            MemberRole role = MemberRole::Regular;
            if (position >= firstPending && adminsToCome == 0) {
                m_data.users[user].name.reset();
                m_data.users[user].surname.reset();
            } else if (adminsToCome > 0
                       && (position % 3 == 0 || position + adminsToCome >= firstPending)) {
                role = MemberRole::Admin;
                --adminsToCome;
            }
            organization.members.append({user, role});
        }
    }

    SeedShape m_shape;
    QDate m_today;
    Random m_random;
    SeedData m_data;
    QHash<QString, int> m_mailboxes;
};

} // namespace

SeedData makeSeedData(const SeedShape &shape, QDate today)
{
    return Generator(shape, today).run();
}

QString workshopVoucher()
{
    return QStringLiteral("WORKSHOP-GPU");
}

} // namespace steward::sandbox

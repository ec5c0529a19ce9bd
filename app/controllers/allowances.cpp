// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allowances.h"

#include "domain/profile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

namespace {

const QString demoPrefix = QStringLiteral("demo.");
constexpr QChar beforeService = u'@'; ///< no id has one

constexpr std::array<std::pair<PaceState, QLatin1StringView>, 3> stateWords {{
    {PaceState::Fine, QLatin1StringView("fine")},
    {PaceState::Ahead, QLatin1StringView("ahead")},
    {PaceState::UsedUp, QLatin1StringView("used-up")},
}};

/// "2026-11-10 ahead"
QString markText(const PaceMark &mark)
{
    for (const auto &[state, word] : stateWords) {
        if (mark.told == state)
            return mark.periodStart.toString(Qt::ISODate) + u' ' + word;
    }
    return {};
}

/// What cannot be read was never told.
PaceMark markOfText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    for (const auto &[state, word] : stateWords) {
        if (parts.size() == 2 && parts[1] == word)
            return {QDate::fromString(parts[0], Qt::ISODate), state};
    }
    return {};
}

/// "o1@api.ubiops.com": a new version of its API is the same service.
QString keyAt(const QUrl &address, const QString &organizationId)
{
    QString key = organizationId + beforeService + address.host();
    if (address.port() >= 0 && address.port() != 443)
        key += u':' + QString::number(address.port());
    return key.replace(u'/', u'_'); // a group to QSettings
}

/// Keys that began with a profile's id, by the service that it is a profile of. Where several
/// profiles have kept an allowance of the same organization, that of the one used last counts.
void followProfiles(Settings &settings)
{
    QList<Profile> profiles = profilesOf(settings.profiles);
    std::stable_partition(profiles.begin(), profiles.end(),
                          [&](const Profile &profile) { return profile.id == settings.profile; });
    for (const Profile &profile : std::as_const(profiles)) {
        const QString prefix = profile.id + u'.';
        const QStringList keys = settings.allowances.keys();
        for (const QString &key : keys) {
            if (!key.startsWith(prefix) || key.contains(beforeService))
                continue;
            const QString allowance = settings.allowances.take(key);
            const QString mark = settings.paceMarks.take(key);
            const QString newKey = keyAt(profile.address, key.mid(prefix.size()));
            if (settings.allowances.contains(newKey))
                continue;
            settings.allowances.insert(newKey, allowance);
            settings.paceMarks.insert(newKey, mark);
        }
    }
}

} // namespace

QString allowanceKey(const Connection &connection, const QString &organizationId)
{
    if (connection.isDemo)
        return demoPrefix + QString(organizationId).replace(u'/', u'_');
    return keyAt(connection.address, organizationId);
}

void Allowances::restore(const Settings &settings)
{
    Settings stored = settings;
    followProfiles(stored);
    for (auto each = stored.allowances.cbegin(); each != stored.allowances.cend(); ++each) {
        const std::optional<Credits> allowance = Credits::fromNumber(each->toStdString());
        if (allowance && *allowance > Credits())
            m_allowances.insert(each.key(), *allowance);
    }
    for (auto each = stored.paceMarks.cbegin(); each != stored.paceMarks.cend(); ++each)
        m_marks.insert(each.key(), markOfText(*each));
}

void Allowances::save(Settings &settings) const
{
    settings.allowances.clear();
    settings.paceMarks.clear();
    for (auto each = m_allowances.cbegin(); each != m_allowances.cend(); ++each) {
        if (each.key().startsWith(demoPrefix))
            continue;
        settings.allowances.insert(each.key(), each->toString());
        if (m_marks.contains(each.key()))
            settings.paceMarks.insert(each.key(), markText(m_marks.value(each.key())));
    }
}

/// What the settings have for \a key: it, or the organization's id alone, as it was kept where no
/// profile was in use.
QString Allowances::known(const QString &key) const
{
    const QString alone = key.section(beforeService, 0, 0);
    return m_allowances.contains(key) || !m_allowances.contains(alone) ? key : alone;
}

std::optional<Credits> Allowances::of(const QString &key) const
{
    const auto found = m_allowances.constFind(known(key));
    return found == m_allowances.cend() ? std::nullopt : std::optional(*found);
}

PaceMark Allowances::markOf(const QString &key) const
{
    return m_marks.value(known(key));
}

void Allowances::set(const QString &key, const std::optional<Credits> &allowance)
{
    if (key.isEmpty() || allowance == of(key))
        return;
    const QString before = known(key);
    m_allowances.remove(before);
    m_marks.remove(before); // what was told was about another allowance
    if (allowance && *allowance > Credits())
        m_allowances.insert(key, *allowance);
    emit allowanceChanged();
    emit changed();
}

bool Allowances::takeCrossing(const QString &key, const CreditPace &pace)
{
    PaceMark mark = markOf(key);
    const bool isCrossed = crossesLine(mark, pace);
    if (pace.state != PaceState::Unknown)
        setMark(key, mark);
    return isCrossed;
}

void Allowances::setMark(const QString &key, const PaceMark &mark)
{
    const QString place = known(key);
    if (m_marks.value(place) == mark)
        return;
    m_marks.insert(place, mark);
    emit changed();
}

} // namespace steward

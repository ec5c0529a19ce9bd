// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/allowances.h"

#include <array>
#include <utility>

namespace steward {

namespace {

const QString demoPrefix = QStringLiteral("demo.");

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

} // namespace

QString allowanceKey(const Connection &connection, const QString &organizationId)
{
    QString key = organizationId;
    if (connection.isDemo)
        key.prepend(demoPrefix);
    else if (!connection.profile.isEmpty())
        key.prepend(connection.profile + u'.');
    return key.replace(u'/', u'_'); // a group to QSettings
}

void Allowances::restore(const Settings &settings)
{
    for (auto each = settings.allowances.cbegin(); each != settings.allowances.cend(); ++each) {
        const std::optional<Credits> allowance = Credits::fromNumber(each->toStdString());
        if (allowance && *allowance > Credits())
            m_allowances.insert(each.key(), *allowance);
    }
    for (auto each = settings.paceMarks.cbegin(); each != settings.paceMarks.cend(); ++each)
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

std::optional<Credits> Allowances::of(const QString &key) const
{
    const auto known = m_allowances.constFind(key);
    return known == m_allowances.cend() ? std::nullopt : std::optional(*known);
}

void Allowances::set(const QString &key, const std::optional<Credits> &allowance)
{
    if (key.isEmpty() || allowance == of(key))
        return;
    if (allowance && *allowance > Credits())
        m_allowances.insert(key, *allowance);
    else
        m_allowances.remove(key);
    m_marks.remove(key); // what was told was about another allowance
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
    if (m_marks.value(key) == mark)
        return;
    m_marks.insert(key, mark);
    emit changed();
}

} // namespace steward

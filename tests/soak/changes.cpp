// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/changes.h"

#include "controllers/changerunner.h"

#include <algorithm>

namespace steward::soak {

namespace {

/// Whether \a error says that the change has not been made.
bool saysNotMade(const ApiError &error)
{
    return error.kind != ErrorKind::Unknown;
}

} // namespace

Changes::Changes(ChangeRunner &runner) : m_runner(runner) { }

void Changes::note(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    const QMutexLocker locker(&m_mutex);
    m_made.append({verb, path, body});
}

int Changes::timesMade(const QByteArray &verb, const QString &path, const QByteArray &part)
{
    const QMutexLocker locker(&m_mutex);
    return int(std::ranges::count_if(m_made, [&](const Made &made) {
        return made.verb == verb && made.path == path && made.body.contains(part);
    }));
}

QString Changes::membersPath() const
{
    return QStringLiteral("v2.1/organizations/%1/users").arg(m_organization.text);
}

QString Changes::memberPath() const
{
    return membersPath() + u'/' + m_id.text;
}

void Changes::begin(const OrganizationName &organization)
{
    switch (m_turn) {
    case Turn::Invitation: {
        m_organization = organization;
        m_email = QStringLiteral("soak%1@example.com").arg(++m_people);
        const QMutexLocker locker(&m_mutex);
        m_made.clear();
    }
        invite();
        break;
    case Turn::Promotion:
        promote();
        break;
    case Turn::Removal:
        remove();
        break;
    }
}

template<typename T>
auto Changes::judging(const QByteArray &verb, const QString &path, const QByteArray &part)
{
    return [this, verb, path, part](const Result<T> &result) {
        const int times = timesMade(verb, path, part);
        const Turn next = m_turn == Turn::Invitation  ? Turn::Promotion
                          : m_turn == Turn::Promotion ? Turn::Removal
                                                      : Turn::Invitation;
        // Whom nothing certain is known about is left alone from now on.
        m_turn = result ? next : Turn::Invitation;
        if constexpr (std::is_same_v<T, Member>) {
            if (result)
                m_id = result->id;
        }
        const QString problem = judge(result ? std::nullopt : std::optional(result.error()), times);
        emit ended(problem.isEmpty() ? problem
                                     : QStringLiteral("%1 (%2 %3 of %4)")
                                           .arg(problem, QString::fromLatin1(verb), path, m_email));
    };
}

QString Changes::judge(const std::optional<ApiError> &error, int times)
{
    if (times > 1)
        return QStringLiteral("A change was made %1 times.").arg(times);
    if (!error) {
        ++m_report.done;
        return times == 1 ? QString() : QStringLiteral("What is told to be made was not made.");
    }
    if (saysNotMade(*error)) {
        ++m_report.notDone;
        return times == 0
                   ? QString()
                   : QStringLiteral("What is told not to be made was made: %1").arg(error->message);
    }
    ++m_report.open;
    return {};
}

void Changes::invite()
{
    m_runner.run(MemberAddition {m_organization, {m_email}, Presence::Absent}, this,
                 judging<Member>("POST", membersPath(), m_email.toLatin1()));
}

void Changes::promote()
{
    m_runner.run(MemberRoleChange {m_organization, m_id, m_email, MemberRole::Admin}, this,
                 judging<Member>("PATCH", memberPath(), {}));
}

void Changes::remove()
{
    m_runner.run(MemberRemoval {m_organization, m_id, m_email, MemberRole::Admin}, this,
                 judging<Done>("DELETE", memberPath(), {}));
}

} // namespace steward::soak

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QMap>
#include <QMutex>
#include <QObject>

namespace steward {

class ChangeRunner;

} // namespace steward

namespace steward::soak {

/// What the changes of a soak came to.
struct ChangeReport
{
    int done = 0;    ///< told to be made, and made once
    int notDone = 0; ///< told not to be made, and not made
    int open = 0;    ///< told that it is not known, and made at most once

    int total() const { return done + notDone + open; }
};

/// Invites people, makes them admins and removes them, one change after the other, and compares
/// what is told of each with how often the sandbox has made it.
class Changes : public QObject
{
    Q_OBJECT

public:
    explicit Changes(ChangeRunner &runner);

    /// Called by the sandbox, in its own thread, with each change that it has made.
    void note(const QByteArray &verb, const QString &path, const QByteArray &body);

    /// Asks for the next change, in \a organization. Ends in ended().
    void begin(const OrganizationName &organization);
    const ChangeReport &report() const { return m_report; }

signals:
    /// \a problem says what was not as it was told; empty where all is well.
    void ended(const QString &problem);

private:
    /// What comes next for the person who is being changed.
    enum class Turn { Invitation, Promotion, Removal };

    void invite();
    void promote();
    void remove();
    /// \a verb and \a path are what the sandbox knows the change by, and \a part a piece of its
    /// body.
    template<typename T>
    auto judging(const QByteArray &verb, const QString &path, const QByteArray &part);
    QString judge(const std::optional<ApiError> &error, int times);
    int timesMade(const QByteArray &verb, const QString &path, const QByteArray &part);
    QString membersPath() const;
    QString memberPath() const;

    struct Made
    {
        QByteArray verb;
        QString path;
        QByteArray body;
    };

    ChangeRunner &m_runner;
    ChangeReport m_report;
    Turn m_turn = Turn::Invitation;
    OrganizationName m_organization;
    QString m_email;
    UserId m_id;
    int m_people = 0;
    QMutex m_mutex;
    QList<Made> m_made; ///< of the person who is being changed
};

} // namespace steward::soak

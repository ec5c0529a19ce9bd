// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/connection.h"
#include "domain/creditpace.h"

#include <QObject>

namespace steward {

/// Names an organization of a service in the settings, whoever asks the service, be it a profile or
/// the environment: it has one allowance, and keeps it when it is renamed.
QString allowanceKey(const Connection &connection, const QString &organizationId);

/// The allowances that the person has entered, since the service tells none, and what was told
/// about each last. Those of a demo are forgotten with it.
class Allowances : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Also what earlier versions have kept by profile, or by the organization's id alone.
    void restore(const Settings &settings);
    void save(Settings &settings) const;

    /// The credits of a period; nothing where none were entered.
    std::optional<Credits> of(const QString &key) const;
    /// Zero, less and nothing take the allowance away.
    void set(const QString &key, const std::optional<Credits> &allowance);

    PaceMark markOf(const QString &key) const;
    /// Whether \a pace has crossed a line that was not told of yet. It counts as told then, whoever
    /// asks next.
    bool takeCrossing(const QString &key, const CreditPace &pace);

signals:
    /// What save() writes is another.
    void changed();
    /// One of them is another.
    void allowanceChanged();

private:
    QString known(const QString &key) const;
    void setMark(const QString &key, const PaceMark &mark);

    QHash<QString, Credits> m_allowances;
    QHash<QString, PaceMark> m_marks;
};

} // namespace steward

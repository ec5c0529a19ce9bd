// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QObject>

namespace steward {

class LoadingController;
class MessageBar;

/// Shows in the message bar what could not be loaded, with a way to try again, and takes it away
/// once everything is there.
class FailureWatch : public QObject
{
    Q_OBJECT

public:
    explicit FailureWatch(MessageBar &messages, QObject *parent = nullptr);

    void watch(LoadingController &controller);
    /// Whether something has failed and is not over: its message is not to be replaced.
    bool isShowing() const { return !m_failed.isEmpty(); }

private:
    void update(LoadingController *controller);
    void show(LoadingController *controller);
    void retry();

    MessageBar &m_messages;
    QList<LoadingController *> m_failed;
    LoadingController *m_shownOf = nullptr; ///< whose failure this put into the bar last
    QString m_shown;                        ///< and in which words
};

} // namespace steward

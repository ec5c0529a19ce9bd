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
    /// Whether the bar says now that something has failed: that is not to be replaced by good news.
    bool isShowing() const;
    /// What else is in the bar is over: takes it away, and what has failed, and was replaced by
    /// another error, is back.
    void endOthers();
    /// The person loads anew: reloaded() follows, if all of it works.
    void expectReload() { m_isReloading = true; }

signals:
    /// Everything is there again, since the person has asked for that.
    void reloaded();

private:
    void update(LoadingController *controller);
    void show(LoadingController *controller);
    void retry();
    void considerReload();

    MessageBar &m_messages;
    QList<LoadingController *> m_watched;
    QList<LoadingController *> m_failed;
    bool m_isReloading = false;
    LoadingController *m_shownOf = nullptr; ///< whose failure this put into the bar last
    QString m_shown;                        ///< and in which words
};

} // namespace steward

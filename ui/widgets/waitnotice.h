// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticeframe.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace steward {

class ReadableLabel;

/// Counts down to when the service accepts requests again. It has a place of its own, so that it
/// takes no message away. Hidden while nothing waits.
class WaitNotice : public NoticeFrame
{
    Q_OBJECT

public:
    explicit WaitNotice(QWidget *parent = nullptr);

    /// 0: nothing waits any more.
    void setSeconds(int seconds);

    /// The sentence in sight; empty where there is none.
    QString text() const;

private:
    void showRemaining();

    ReadableLabel *m_label;
    QDeadlineTimer m_end;
    QTimer m_tick;
};

} // namespace steward

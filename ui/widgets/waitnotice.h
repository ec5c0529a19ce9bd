// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticeframe.h"

namespace steward {

class ReadableLabel;

/// Counts down to when the service accepts requests again. It has a place of its own, so that it
/// takes no message away. Hidden while nothing waits.
class WaitNotice : public NoticeFrame
{
    Q_OBJECT

public:
    explicit WaitNotice(QWidget *parent = nullptr);

    /// How long it still takes; told anew every second. 0: nothing waits any more.
    void setSeconds(int seconds);

    /// The sentence in sight; empty where there is none.
    QString text() const;

signals:
    /// The person does not want to wait.
    void cancelled();

private:
    ReadableLabel *m_label;
};

} // namespace steward

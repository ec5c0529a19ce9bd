// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticeframe.h"

#include <QTimer>

#include <chrono>

class QPushButton;

namespace steward {

class ChangeRunner;
class ReadableLabel;

/// Says that changes whose answer was lost are being looked into, and, where the window is about to
/// close, that it waits for those under way. Hidden while there is nothing of the kind.
class ChangeNotice : public NoticeFrame
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(10);

    explicit ChangeNotice(ChangeRunner &changes, QWidget *parent = nullptr);

    /// Whether the window should stay a moment before it closes, since changes are on their way;
    /// then momentOver() follows. Who asks a second time does not want to wait.
    bool needsMoment();
    /// How long such a moment may be.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

    /// The sentence in sight; empty where there is none.
    QString text() const;

signals:
    /// Nothing holds the window any longer.
    void momentOver();

private:
    enum class Closing { NotAsked, Waiting, Over };

    void showPresent();
    void endMoment();
    QString sentence() const;

    ChangeRunner &m_changes;
    Closing m_closing = Closing::NotAsked;
    QTimer m_patience;
    ReadableLabel *m_label;
    QPushButton *m_quitNow;
};

} // namespace steward

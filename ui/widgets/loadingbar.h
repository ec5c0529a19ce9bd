// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace steward {

/// A thin line that says that something is on its way. It takes its two pixels always, so that
/// nothing jumps; it stands still where the desktop asks for less motion.
class LoadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingBar(QWidget *parent = nullptr);

    bool isLoading() const { return m_isLoading; }
    void setLoading(bool loading);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();

    QBasicTimer m_timer;
    bool m_isLoading = false;
    int m_step = 0;
};

/// Lays \a page out: \a content all over it, and \a bar across its top, where it takes no room.
void layOut(QWidget *page, QWidget *content, LoadingBar *bar);

} // namespace steward

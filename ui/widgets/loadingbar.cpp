// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadingbar.h"

#include "ui/style/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace steward {

namespace {

constexpr int thickness = 2;
constexpr int frameMilliseconds = 33;
constexpr int steps = 45; // one and a half seconds from end to end

} // namespace

LoadingBar::LoadingBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(thickness);
    setAccessibleName(tr("Loading"));
}

void LoadingBar::setLoading(bool loading)
{
    if (loading == m_isLoading)
        return;
    m_isLoading = loading;
    m_step = 0;
    updateTimer();
    update();
}

void LoadingBar::updateTimer()
{
    if (m_isLoading && isVisible() && Theme::allowsMotion())
        m_timer.start(frameMilliseconds, this);
    else
        m_timer.stop();
}

void LoadingBar::paintEvent(QPaintEvent *)
{
    if (!m_isLoading)
        return;
    QPainter painter(this);
    QRect part = rect();
    if (m_timer.isActive()) {
        const int length = width() / 3;
        part = QRect((width() + length) * m_step / steps - length, 0, length, height());
    }
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), Theme::tokens().accent);
}

void LoadingBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_step = (m_step + 1) % steps;
    update();
}

void LoadingBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void LoadingBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

void layOut(QWidget *page, QWidget *content, LoadingBar *bar)
{
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(content, 0, 0);
    layout->addWidget(bar, 0, 0, Qt::AlignTop);
    bar->raise();
}

} // namespace steward

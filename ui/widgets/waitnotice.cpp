// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waitnotice.h"

#include "ui/style/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readablelabel.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <chrono>

namespace steward {

WaitNotice::WaitNotice(QWidget *parent)
    : NoticeFrame(Tone::Warn, parent),
      m_label(new ReadableLabel(tr("Waiting for the service"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(new IconLabel(Icon::Info, IconColor::Warn, 18, this));
    layout->addWidget(m_label, 1);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &WaitNotice::showRemaining);
    hide();
}

void WaitNotice::setSeconds(int seconds)
{
    if (seconds <= 0) {
        m_tick.stop();
        m_label->setText(QString());
        hide();
        return;
    }
    m_end.setRemainingTime(std::chrono::seconds(seconds));
    const bool isNew = !m_tick.isActive();
    m_tick.start();
    showRemaining();
    show();
    if (isNew) { // once: every second would drown out everything else
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString WaitNotice::text() const
{
    return m_label->text();
}

void WaitNotice::showRemaining()
{
    const auto remaining =
        std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(m_end.remainingTime()));
    m_label->setText(tr("The service accepts no more requests for now. Steward goes on by itself "
                        "in %n second(s).",
                        nullptr, std::max(1, int(remaining.count()))));
}

} // namespace steward

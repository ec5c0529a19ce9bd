// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waitnotice.h"

#include "ui/style/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readablelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace steward {

WaitNotice::WaitNotice(QWidget *parent)
    : NoticeFrame(Tone::Warn, parent),
      m_label(new ReadableLabel(tr("Waiting for the service"), this))
{
    auto *cancel = new QPushButton(tr("Stop waiting"), this);
    cancel->setObjectName(QStringLiteral("stopWaiting"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(new IconLabel(Icon::Info, IconColor::Warn, 18, this));
    layout->addWidget(m_label, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &WaitNotice::cancelled);
    hide();
}

void WaitNotice::setSeconds(int seconds)
{
    const bool isNew = m_label->text().isEmpty();
    m_label->setText(seconds > 0 ? tr("The service accepts no more requests for now. Steward goes "
                                      "on by itself in %Ln second(s).",
                                      nullptr, seconds)
                                 : QString());
    setVisible(seconds > 0);
    if (isNew && seconds > 0) { // once: every second would drown out everything else
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString WaitNotice::text() const
{
    return m_label->text();
}

} // namespace steward

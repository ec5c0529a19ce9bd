// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/changenotice.h"

#include "controllers/changerunner.h"
#include "models/changewords.h"
#include "ui/style/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readablelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace steward {

ChangeNotice::ChangeNotice(ChangeRunner &changes, QWidget *parent)
    : NoticeFrame(Tone::Warn, parent),
      m_changes(changes),
      m_label(new ReadableLabel(tr("Changes under way"), this)),
      m_quitNow(new QPushButton(tr("Quit now"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(new IconLabel(Icon::Info, IconColor::Warn, 18, this));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_quitNow);
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_patience, &QTimer::timeout, this, &ChangeNotice::endMoment);
    connect(m_quitNow, &QPushButton::clicked, this, &ChangeNotice::endMoment);
    // Queued: what became of a change is shown first.
    connect(&changes, &ChangeRunner::runningChanged, this, &ChangeNotice::showPresent,
            Qt::QueuedConnection);
    hide();
}

bool ChangeNotice::needsMoment()
{
    if (m_changes.running().isEmpty() || m_closing != Closing::NotAsked)
        return false;
    m_closing = Closing::Waiting;
    m_patience.start();
    showPresent();
    return true;
}

void ChangeNotice::endMoment()
{
    m_closing = Closing::Over;
    m_patience.stop();
    emit momentOver();
}

QString ChangeNotice::text() const
{
    return m_label->text();
}

void ChangeNotice::showPresent()
{
    if (m_closing == Closing::Waiting && m_changes.running().isEmpty()) {
        endMoment();
        return;
    }
    const QString words = sentence();
    const bool isNew = !words.isEmpty() && words != m_label->text();
    m_label->setText(words);
    m_quitNow->setVisible(m_closing == Closing::Waiting);
    setVisible(!words.isEmpty());
    if (isNew) {
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString ChangeNotice::sentence() const
{
    const QList<Change> running = m_changes.running();
    const QList<Change> checked = m_changes.beingChecked();
    if (m_closing == Closing::Waiting)
        return running.size() == 1
                   ? tr("Steward closes once it is known what became of this change: %1. If you "
                        "quit now, you are told at the next start.")
                         .arg(description(running.constFirst()))
                   : tr("Steward closes once it is known what became of %Ln change(s). If you quit "
                        "now, you are told at the next start.",
                        nullptr, int(running.size()));
    if (checked.size() == 1)
        return tr("Checking what happened… The answer to this change did not come: %1.")
            .arg(description(checked.constFirst()));
    if (checked.size() > 1)
        return tr("Checking what happened… The answers to %Ln change(s) did not come.", nullptr,
                  int(checked.size()));
    const QList<Change> leftAlone = m_changes.leftAlone();
    if (leftAlone.size() == 1)
        return tr("This change is on its way already and cannot be taken back: %1. You are told "
                  "what became of it.")
            .arg(description(leftAlone.constFirst()));
    if (leftAlone.size() > 1)
        return tr("%Ln change(s) are on their way already and cannot be taken back. You are told "
                  "what became of them.",
                  nullptr, int(leftAlone.size()));
    return {};
}

} // namespace steward

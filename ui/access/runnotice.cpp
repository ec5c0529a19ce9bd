// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/runnotice.h"

#include "controllers/accessrunner.h"
#include "controllers/openruns.h"
#include "controllers/workspace.h"
#include "models/accesswords.h"
#include "ui/access/accessdialog.h"
#include "ui/style/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readablelabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <optional>

namespace steward {

RunNotice::RunNotice(Workspace &workspace, QWidget *parent)
    : NoticeFrame(Tone::Warn, parent),
      m_workspace(workspace),
      m_label(new ReadableLabel(tr("Changes of members"), this)),
      m_goOn(new QPushButton(tr("Go on with them"), this)),
      m_giveUp(new QPushButton(tr("Leave the rest as it is"), this)),
      m_show(new QPushButton(tr("Show"), this))
{
    m_goOn->setObjectName(QStringLiteral("goOnWithRunButton"));
    m_giveUp->setObjectName(QStringLiteral("giveUpRunButton"));
    m_show->setObjectName(QStringLiteral("showRunButton"));
    m_show->setAccessibleName(tr("Show the changes"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(new IconLabel(Icon::Info, IconColor::Warn, 18, this));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_goOn);
    layout->addWidget(m_giveUp);
    layout->addWidget(m_show);
    hide();

    connect(m_goOn, &QPushButton::clicked, &workspace.openRuns(), &OpenRuns::lookAtLast);
    connect(&workspace.openRuns(), &OpenRuns::found, this, [this](const JournalRun &run) {
        if (m_dialog) // somebody has pressed twice
            return;
        AccessDialog *dialog = makeDialog();
        dialog->proposeRest(run);
        dialog->open();
    });
    connect(m_giveUp, &QPushButton::clicked, &workspace.openRuns(), &OpenRuns::giveUpLast);
    connect(m_show, &QPushButton::clicked, this, [this] {
        AccessDialog *dialog = makeDialog();
        dialog->showRun();
        dialog->open();
    });
    connect(&workspace.openRuns(), &OpenRuns::changed, this, &RunNotice::showPresent);
    AccessRunner &runner = workspace.runner();
    connect(&runner, &AccessRunner::stateChanged, this, &RunNotice::showPresent);
    connect(&runner, &AccessRunner::stepChanged, this, &RunNotice::showPresent);
}

AccessDialog *RunNotice::makeDialog()
{
    auto *dialog = new AccessDialog(m_workspace, window());
    watch(dialog);
    return dialog;
}

void RunNotice::watch(AccessDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (m_dialog == dialog)
            m_dialog.clear();
        showPresent();
    });
    showPresent();
}

void RunNotice::showPresent()
{
    const AccessRunner &runner = m_workspace.runner();
    const bool isGoingOn = runner.isGoingOn() && !m_dialog;
    const std::optional<RunProgress> open = m_workspace.openRuns().last();
    const bool isInterrupted = !runner.isGoingOn() && open;
    const bool isPaused = runner.state() == AccessRunner::State::Paused;
    if (isGoingOn)
        m_label->setText((isPaused ? tr("Changes of members are paused: %1.")
                                   : tr("Members are being changed: %1."))
                             .arg(progressSummary(runner.progress())));
    else if (isInterrupted)
        m_label->setText(
            tr("Changes of members were interrupted: %1.").arg(progressSummary(*open)));
    m_show->setVisible(isGoingOn);
    m_goOn->setVisible(isInterrupted);
    m_giveUp->setVisible(isInterrupted);
    setVisible(isGoingOn || isInterrupted);
}

} // namespace steward

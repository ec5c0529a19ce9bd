// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticeframe.h"

#include <QPointer>

class QPushButton;

namespace steward {

class AccessDialog;
class ReadableLabel;
class Workspace;

/// Says that changes of members are under way while their dialog is closed, or that they were
/// interrupted when the program last ended, and goes on with them.
class RunNotice : public NoticeFrame
{
    Q_OBJECT

public:
    /// \a workspace outlives the notice.
    explicit RunNotice(Workspace &workspace, QWidget *parent = nullptr);

    /// The dialog for a run; it says what becomes of it, so this need not.
    void watch(AccessDialog *dialog);

private:
    AccessDialog *makeDialog();
    void showPresent();

    Workspace &m_workspace;
    QPointer<AccessDialog> m_dialog;
    ReadableLabel *m_label;
    QPushButton *m_goOn;
    QPushButton *m_giveUp;
    QPushButton *m_show;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changeform.h"

#include "controllers/runningchange.h"
#include "ui/widgets/formdialog.h"

namespace steward {

void bindToChange(FormDialog *dialog, RunningChange *change)
{
    if (!change)
        return;
    const auto show = [dialog, change] {
        if (dialog->state() != FormDialog::State::Busy)
            return; // it has been told what became of it
        dialog->setClosing(change->isWaiting() ? FormDialog::Closing::TakesBack
                                               : FormDialog::Closing::LeavesAlone);
        dialog->showWait(change->secondsLeft());
    };
    QObject::connect(change, &RunningChange::progressed, dialog, show);
    QObject::connect(dialog, &QDialog::rejected, change, &RunningChange::withdraw);
    QObject::connect(dialog, &FormDialog::waitGivenUp, change, &RunningChange::giveUpWaiting);
    show();
}

} // namespace steward

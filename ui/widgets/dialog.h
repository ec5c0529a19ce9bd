// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractButton;

namespace steward {

/// What all dialogs have in common: Return presses the button that has the focus, whichever that
/// is, and the default one from anywhere else. Qt's own presses the default one from a button that
/// is not to look like it, too.
class Dialog : public QDialog
{
    Q_OBJECT

protected:
    explicit Dialog(QWidget *parent);

    void keyPressEvent(QKeyEvent *event) override;

    /// Whether \a event is Return, or Enter, alone.
    static bool isReturn(const QKeyEvent &event);
    /// The button that Return presses, since it has the focus; null where none has.
    QAbstractButton *focusedButton() const;
};

} // namespace steward

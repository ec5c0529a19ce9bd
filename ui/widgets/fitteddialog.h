// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

class QScrollArea;
class QVBoxLayout;

namespace steward {

/// A dialog of one width, as high as its content, also where lines come and go in it. Where the
/// screen has no room for that, it scrolls; and where it would grow past the lower edge, it moves
/// up.
class FittedDialog : public Dialog
{
    Q_OBJECT

protected:
    FittedDialog(const QString &title, QWidget *parent);

    /// With the dialog's margins and the distance between its sections.
    QVBoxLayout *contentLayout() const { return m_content; }
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void stayOnScreen();

    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
};

} // namespace steward

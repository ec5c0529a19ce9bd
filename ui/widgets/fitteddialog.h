// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace steward {

/// A dialog of one width, as high as its content, also where lines come and go in it.
class FittedDialog : public QDialog
{
    Q_OBJECT

protected:
    FittedDialog(const QString &title, QWidget *parent);

    /// With the dialog's margins and the distance between its sections.
    QVBoxLayout *contentLayout() const { return m_content; }
    bool event(QEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_content;
};

} // namespace steward

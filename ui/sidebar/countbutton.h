// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace steward {

/// A button with a figure at its trailing edge, for which it has room.
class CountButton : public QPushButton
{
    Q_OBJECT

public:
    CountButton(const QIcon &icon, const QString &text, QWidget *parent);

    void setCount(const QString &count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QLabel *m_count;
};

} // namespace steward

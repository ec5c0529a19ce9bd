// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace steward {

/// An icon that is no button. It follows the palette, and means nothing to assistive technology:
/// a word beside it says the same.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, IconColor color = IconColor::Text, int pixels = 18,
                       QWidget *parent = nullptr);

    void setIcon(Icon icon, IconColor color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace steward

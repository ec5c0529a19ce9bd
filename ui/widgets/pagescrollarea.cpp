// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagescrollarea.h"

namespace steward {

PageScrollArea::PageScrollArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

} // namespace steward

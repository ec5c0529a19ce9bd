// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartframe.h"

#include <QVBoxLayout>

namespace steward {

ChartFrame::ChartFrame(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ChartFrame::setContent(QWidget *content)
{
    layout()->addWidget(content);
}

void ChartFrame::setDescription(const QString &description)
{
    setAccessibleDescription(description);
}

} // namespace steward

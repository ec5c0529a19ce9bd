// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/countbutton.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace steward {

namespace {

constexpr int countMargin = 12;

} // namespace

CountButton::CountButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent),
      m_count(new SecondaryLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, countMargin, 0);
    layout->addStretch();
    layout->addWidget(m_count);
}

void CountButton::setCount(const QString &count)
{
    m_count->setText(count);
    updateGeometry();
}

QSize CountButton::sizeHint() const
{
    const QSize button = QPushButton::sizeHint();
    return {button.width() + Metrics::controlGap + m_count->sizeHint().width(), button.height()};
}

} // namespace steward

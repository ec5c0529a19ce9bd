// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/secretfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QToolButton>

namespace steward {

SecretField::SecretField(QWidget *parent) : QLineEdit(parent), m_show(new QAction(this))
{
    m_show->setObjectName(QStringLiteral("showAction"));
    m_show->setCheckable(true);
    addAction(m_show, QLineEdit::TrailingPosition);
    connect(m_show, &QAction::toggled, this, &SecretField::setShown);
    setShown(false);
    // What the mouse can show, the keyboard can, too.
    if (auto *button = findChild<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

void SecretField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide what is typed") : tr("Show what is typed"));
    m_show->setToolTip(m_show->text());
    m_show->setIcon(icon(shown ? Icon::EyeOff : Icon::Eye, IconColor::Secondary));
}

} // namespace steward

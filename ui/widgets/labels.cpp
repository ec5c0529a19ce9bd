// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/style/fonts.h"
#include "ui/widgets/literaltext.h"

#include <QEvent>

namespace steward {

StyledLabel::StyledLabel(const QString &text, FontOf fontOf, QWidget *parent)
    : QLabel(parent),
      m_fontOf(fontOf)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(fontOf());
}

void StyledLabel::setText(const QString &text)
{
    QLabel::setText(literalText(text));
}

bool StyledLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(m_fontOf());
    return QLabel::event(event);
}

PageTitle::PageTitle(const QString &text, QWidget *parent)
    : StyledLabel(text, &Fonts::title, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : StyledLabel(text, &Fonts::section, parent)
{
    // Room that is left belongs to what is below a title. Not so for wrapped text: its size hint
    // is none for the width that it gets, and would cut it off.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent)
    : StyledLabel(text, &Fonts::secondary, parent)
{
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace steward

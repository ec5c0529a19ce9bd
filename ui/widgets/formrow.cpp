// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "ui/style/fonts.h"
#include "ui/widgets/literaltext.h"

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace steward {

FieldHint::FieldHint(QWidget *parent) : StyledLabel(QString(), &Fonts::secondary, parent)
{
    setWordWrap(true);
    updateColor();
}

void FieldHint::setHint(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    updateColor();
}

void FieldHint::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColor();
}

void FieldHint::updateColor()
{
    const Tokens &tokens = Theme::tokens();
    const QColor color = tokens.readable(m_tone, tokens.window);
    // Setting it anew would change the palette and so come back here.
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_hintLabel(new FieldHint(this))
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    // A check box says itself what it is; its hint begins where its text does.
    name->setVisible(!label.isEmpty());
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(name);
    layout->addWidget(field);
    layout->addWidget(m_hintLabel);
    if (label.isEmpty())
        m_hintLabel->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                               + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    showHint();
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    showHint();
}

void FormRow::setError(const QString &error)
{
    if (error == m_error)
        return; // what the field says of itself stays
    m_error = error;
    showHint();
}

void FormRow::showHint()
{
    const QString text = literalText(m_error.isEmpty() ? m_hint : m_error);
    m_hintLabel->setHint(text, m_error.isEmpty() ? Tone::Neutral : Tone::Bad);
    m_hintLabel->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace steward

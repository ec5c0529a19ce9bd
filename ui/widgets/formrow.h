// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

#include <QWidget>

namespace steward {

/// A line below a field: a hint, or what is wrong, in words.
class FieldHint : public StyledLabel
{
    Q_OBJECT

public:
    explicit FieldHint(QWidget *parent = nullptr);

    void setHint(const QString &text, Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColor();

    Tone m_tone = Tone::Neutral;
};

/// A field with its label above and a hint or an error below. The label is the field's accessible
/// name, unless it has one; hint and error are its accessible description.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    /// What helps to fill in the field; shown while there is no error.
    void setHint(const QString &hint);
    /// What is wrong; empty where nothing is.
    void setError(const QString &error);
    QString error() const { return m_error; }

private:
    void showHint();

    QWidget *m_field;
    FieldHint *m_hintLabel;
    QString m_hint;
    QString m_error;
};

} // namespace steward

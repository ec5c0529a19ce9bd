// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace steward {

/// A word in a rounded, tinted label.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    explicit Pill(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    /// Without a text there is no pill: it hides itself.
    void setText(const QString &text, Tone tone = Tone::Neutral);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The size of a pill around \a text, which is elided where it is no word but a page.
    static QSize sizeFor(const QString &text);
    /// Paints a pill that fills \a rect, on \a background.
    static void paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone,
                      const QColor &background);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace steward

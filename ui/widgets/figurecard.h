// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace steward {

/// One figure with its title and a note. It leads somewhere when it is clicked, unless it is only
/// there to be read. To assistive technology it is "<title>: <figure>, <note>".
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Behavior {
        Button,  ///< focusable; clicked() by mouse, Space and Enter
        Reading, ///< a text, no control
    };

    explicit FigureCard(const QString &title, QWidget *parent = nullptr);
    FigureCard(const QString &title, Behavior behavior, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QString figure() const { return m_figure; }
    QString note() const { return m_note; }
    Behavior behavior() const { return m_behavior; }

    void setTitle(const QString &title);
    void setFigure(const QString &figure);
    /// \a tone colours the note; Warn also puts a triangle before it. The words must say it, too.
    void setNote(const QString &note, Tone tone = Tone::Neutral);

    /// The font of the figure: smaller where a number has no room otherwise, for one that is cut is
    /// another number. Words may be cut.
    QFont figureFont() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void changed();

    QString m_title;
    QString m_figure;
    QString m_note;
    Tone m_tone = Tone::Neutral;
    Behavior m_behavior;
};

} // namespace steward

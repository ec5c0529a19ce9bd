// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace steward {

/// What a page shows in place of content: a picture, what is (not) there, what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon picture, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text);
    /// The one way on; none without a \a text.
    void setButton(const QString &text);
    QPushButton *button() const { return m_button; }

signals:
    void buttonClicked();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace steward

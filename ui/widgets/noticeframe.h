// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

namespace steward {

/// A tinted panel above the content, for what the person has to know.
class NoticeFrame : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeFrame(Tone tone, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }

protected:
    void setTone(Tone tone);
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace steward

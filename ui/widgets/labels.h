// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace steward {

/// A label in one step of the typographic scale. Plain, literalText(); follows font and palette.
class StyledLabel : public QLabel
{
    Q_OBJECT

public:
    void setText(const QString &text);

protected:
    using FontOf = QFont (*)();
    StyledLabel(const QString &text, FontOf fontOf, QWidget *parent);
    bool event(QEvent *event) override;

private:
    FontOf m_fontOf;
};

/// The title of a page.
class PageTitle : public StyledLabel
{
    Q_OBJECT

public:
    explicit PageTitle(const QString &text = {}, QWidget *parent = nullptr);
};

/// The title of a card or of a part of a page.
class SectionTitle : public StyledLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &text = {}, QWidget *parent = nullptr);
};

/// An explanation, smaller and quieter than the text.
class SecondaryLabel : public StyledLabel
{
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace steward {

/// Fusion with calm, flat controls of one height, drawn from the tokens. Focus is a ring in the
/// accent colour.
class StewardStyle : public QProxyStyle
{
    Q_OBJECT

public:
    StewardStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr, QStyleHintReturn *data = nullptr) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

/// Makes \a button the one primary button of its page, filled with the accent. The default button
/// of a dialog is that by itself.
void setPrimary(QAbstractButton *button);

/// Paints \a button as the current one of several. A checkable QPushButton would do so, too, but
/// assistive technology takes that for a check box.
void setCurrent(QAbstractButton *button, bool current);

/// Icon and text of \a button begin at its leading edge, as in a list, instead of in its middle.
void setLeadingAligned(QAbstractButton *button);

} // namespace steward

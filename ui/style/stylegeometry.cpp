// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/stewardstyle.h"

#include "ui/style/controlpainting.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QListWidget>

// How large things are and where their parts are.
namespace steward {

namespace {

constexpr int fieldPadding = 10;
constexpr int arrowWidth = 28;
constexpr int scrollBarExtent = 12;
constexpr int indicatorExtent = 22; // 16 and room for the focus ring

// Frames of scroll areas keep their content clear of the round corners.
constexpr int scrollAreaFrame = 4;

int controlHeight(const QStyleOption *option)
{
    const int fontHeight = option ? option->fontMetrics.height() : 0;
    return qMax(Metrics::controlHeight, fontHeight + 14);
}

QRect sliderRect(const QStyleOptionSlider &option)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return option.rect;
    const int size =
        qBound(qMin(28, length), int(qint64(option.pageStep) * length / (range + option.pageStep)),
               length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    return isHorizontal
               ? QRect(option.rect.left() + start, option.rect.top(), size, option.rect.height())
               : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), size);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect slider = sliderRect(option);
    const QRect all = option.rect;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return isHorizontal ? QRect(all.topLeft(), QPoint(slider.left() - 1, all.bottom()))
                            : QRect(all.topLeft(), QPoint(all.right(), slider.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return isHorizontal ? QRect(QPoint(slider.right() + 1, all.top()), all.bottomRight())
                            : QRect(QPoint(all.left(), slider.bottom() + 1), all.bottomRight());
    default:
        return {};
    }
}

} // namespace

QSize StewardStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool hasIcon = !button->icon.isNull();
            int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            if (hasIcon)
                width += button->iconSize.width() + (button->text.isEmpty() ? 0 : 8);
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                width += 20;
            const int height = controlHeight(option);
            return {button->text.isEmpty() ? qMax(height, width + 16) : width + 26, height};
        }
        break;
    case CT_LineEdit:
        return {size.width() + 2 * fieldPadding, qMax(controlHeight(option), size.height())};
    case CT_ComboBox:
        return {size.width() + fieldPadding + arrowWidth + 4, controlHeight(option)};
    case CT_SpinBox:
        return {size.width() + fieldPadding + arrowWidth, controlHeight(option)};
    case CT_ToolButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const int height = controlHeight(option);
        return {qMax(base.width() + 4, height), qMax(base.height(), height)};
    }
    case CT_TabBarTab:
        return {size.width(), qMax(size.height(), 38)};
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const int width = header->fontMetrics.horizontalAdvance(header->text);
            return {width + 24 + 16, qMax(Metrics::rowHeight, header->fontMetrics.height() + 20)};
        }
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {20, 9};
            const bool hasMarks = item->maxIconWidth > 0 || item->menuHasCheckableItems;
            const QString text = item->text;
            int width =
                item->fontMetrics.size(Qt::TextShowMnemonic, text.section(u'\t', 0, 0)).width();
            if (text.contains(u'\t'))
                width += item->reservedShortcutWidth + 28;
            width += (hasMarks ? 36 : 16) + 28;
            return {width, qMax(30, item->fontMetrics.height() + 12)};
        }
        break;
    case CT_ItemViewItem: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        base.setHeight(qMax(base.height(), qMax(30, option->fontMetrics.height() + 12)));
        return base;
    }
    case CT_ProgressBar:
        return {size.width(), qMax(20, option->fontMetrics.height() + 4)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect StewardStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            return frame->lineWidth > 0 ? option->rect.adjusted(fieldPadding, 2, -fieldPadding, -2)
                                        : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect StewardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [option, rect](const QRect &part) {
        return visualRect(option->direction, rect, part);
    };
    const QRect trailing(rect.right() + 1 - arrowWidth, rect.top(), arrowWidth, rect.height());

    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxEditField)
            return visual(rect.adjusted(fieldPadding, 2, -arrowWidth, -2));
        if (subControl == SC_ComboBoxArrow)
            return visual(trailing.adjusted(0, 0, -4, 0));
        return rect;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool hasButtons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect buttons = trailing.adjusted(0, 4, -4, -4);
        switch (subControl) {
        case SC_SpinBoxUp:
            return hasButtons ? visual(buttons.adjusted(0, 0, 0, -buttons.height() / 2)) : QRect();
        case SC_SpinBoxDown:
            return hasButtons ? visual(buttons.adjusted(0, buttons.height() / 2, 0, 0)) : QRect();
        case SC_SpinBoxEditField:
            return visual(
                rect.adjusted(fieldPadding, 2, hasButtons ? -arrowWidth : -fieldPadding, -2));
        default:
            return rect;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int StewardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
            area && area->frameShape() == QFrame::StyledPanel && !isPopupView(widget))
            return scrollAreaFrame;
        return 1;
    case PM_FocusFrameHMargin:
        return isPopupView(widget) || qobject_cast<const QListWidget *>(widget)
                   ? fieldPadding - 2
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorExtent;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 5;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_TabBarBaseOverlap:
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * Metrics::tabPadding;
    case PM_TabBarTabVSpace:
        return 20;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Metrics::controlGap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Metrics::cardPadding;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StewardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(Theme::tokens().line.rgb());
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_ContextMenu:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace steward

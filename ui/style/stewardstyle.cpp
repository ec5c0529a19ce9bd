// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/stewardstyle.h"

#include "ui/style/controlpainting.h"
#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>

namespace steward {

namespace {

bool hasRoundFrame(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() == QFrame::StyledPanel && !isPopupView(widget);
}

// The current row shows the focus, where there is one.
bool hasCurrentRow(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->currentIndex().isValid();
}

void paintItemPanel(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = Theme::tokens();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        paintPanel(painter, option.rect, 4, tokens.selection, {});
    else if (option.state.testFlag(QStyle::State_MouseOver)
             && option.state.testFlag(QStyle::State_Enabled))
        paintPanel(painter, option.rect, 4, tokens.hover, {});
}

} // namespace

StewardStyle::StewardStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void StewardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // Qt's red for weekends is hard to read, and says nothing here.
        calendar->setWeekdayTextFormat(Qt::Saturday, {});
        calendar->setWeekdayTextFormat(Qt::Sunday, {});
    } else if (widget->objectName() == QLatin1StringView("qt_calendar_navigationbar")) {
        widget->setBackgroundRole(QPalette::Base);
    }
}

void StewardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = Theme::tokens();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
    case PE_PanelButtonTool:
        paintToolButtonPanel(painter, *option);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabWidget:
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
            panel && panel->lineWidth > 0)
            paintField(painter, *option, option->state.testFlag(State_HasFocus));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        // Indicators and chosen rows show it by themselves.
        if (!isPopupView(widget) && !qobject_cast<const QCheckBox *>(widget)
            && !qobject_cast<const QRadioButton *>(widget)
            && option->state.testFlag(State_KeyboardFocusChange))
            paintFocusRing(painter, option->rect, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, *option);
        return;
    case PE_Frame:
        if (hasRoundFrame(widget)) {
            paintPanel(painter, option->rect, Metrics::cardRadius, tokens.panel, tokens.line);
            if (hasKeyboardFocus(*option) && !hasCurrentRow(widget))
                paintFocusRing(painter, option->rect, Metrics::cardRadius);
        } else {
            paintPanel(painter, option->rect, 0, {}, tokens.line);
        }
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left() + Metrics::tabPadding, option->rect.bottom(),
                          option->rect.width() - 2 * Metrics::tabPadding, 1, tokens.line);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens.panel);
        paintPanel(painter, option->rect, 0, {}, tokens.line);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintItemPanel(painter, *item);
        return;
    case PE_IndicatorArrowDown:
        paintChevron(painter, option->rect, Qt::DownArrow, option->palette.color(QPalette::Text));
        return;
    case PE_IndicatorArrowUp:
        paintChevron(painter, option->rect, Qt::UpArrow, option->palette.color(QPalette::Text));
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(painter, option->rect, Qt::LeftArrow, option->palette.color(QPalette::Text));
        return;
    case PE_IndicatorArrowRight:
        paintChevron(painter, option->rect, Qt::RightArrow, option->palette.color(QPalette::Text));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void StewardStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = Theme::tokens();
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintPushButton(painter, *button, widget, *proxy());
        break;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(painter, *tab);
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeaderSection(painter, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens.panel);
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          tokens.line);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuItem(painter, *item);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgressBar(painter, *bar);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, tokens.line);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QRect rect = frame->rect;
            if (frame->frameShape == QFrame::HLine)
                return painter->fillRect(rect.left(), rect.center().y(), rect.width(), 1,
                                         tokens.line);
            if (frame->frameShape == QFrame::VLine)
                return painter->fillRect(rect.center().x(), rect.top(), 1, rect.height(),
                                         tokens.line);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void StewardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const QColor color = option->palette.color(QPalette::Text);
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintField(painter, *option,
                       option->state.testFlag(State_HasFocus)
                           && (combo->editable || hasKeyboardFocus(*option)));
            paintChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                         Qt::DownArrow, color);
        }
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                paintField(painter, *option, option->state.testFlag(State_HasFocus));
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const auto colorOf = [&](QAbstractSpinBox::StepEnabledFlag flag) {
                return spin->stepEnabled.testFlag(flag) ? color
                                                        : option->palette.color(QPalette::Mid);
            };
            paintChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                         Qt::UpArrow, colorOf(QAbstractSpinBox::StepUpEnabled));
            paintChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget),
                         Qt::DownArrow, colorOf(QAbstractSpinBox::StepDownEnabled));
        }
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(painter, *bar,
                           subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon StewardStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_LineEditClearButton:
        return icon(Icon::Close, IconColor::Secondary);
    case SP_ArrowLeft:
        return icon(Icon::ChevronLeft);
    case SP_ArrowRight:
        return icon(Icon::ChevronRight);
    case SP_MessageBoxInformation:
        return icon(Icon::Info, IconColor::Accent);
    case SP_MessageBoxQuestion:
        return icon(Icon::Help, IconColor::Accent);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, IconColor::Warn);
    case SP_MessageBoxCritical:
        return icon(Icon::Warning, IconColor::Bad);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

void setPrimary(QAbstractButton *button)
{
    button->setProperty("primary", true);
    button->update();
}

void setCurrent(QAbstractButton *button, bool current)
{
    button->setProperty("current", current);
    button->update();
}

void setLeadingAligned(QAbstractButton *button)
{
    button->setProperty("leadingAligned", true);
    button->update();
}

} // namespace steward

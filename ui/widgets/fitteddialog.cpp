// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitteddialog.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/pagescrollarea.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace steward {

namespace {

constexpr int dialogWidth = 440;
constexpr int dialogMargin = 24;
constexpr int titleHeight = 40;

/// What may get lost of a length: where the scale is not whole, Qt tells window managers that
/// windows grow in steps of several pixels of the screen, and they round down to whole steps.
int roundingOf(qreal scale)
{
    return scale == std::floor(scale) ? 0 : int(std::ceil(std::round(scale) / scale));
}

} // namespace

FittedDialog::FittedDialog(const QString &title, QWidget *parent)
    : Dialog(parent),
      m_scroll(new PageScrollArea(new QWidget, this)),
      m_content(new QVBoxLayout(m_scroll->widget()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    m_scroll->widget()->installEventFilter(this);
    setWindowTitle(title);
    setAccessibleName(title);
    m_content->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    m_content->setSpacing(Metrics::sectionGap);
    // fit() does better: a layout by itself does not see that wrapped lines need more height.
    m_content->setSizeConstraint(QLayout::SetNoConstraint);
}

bool FittedDialog::event(QEvent *event)
{
    const bool handled = Dialog::event(event);
    if (event->type() == QEvent::Show) {
        orderFocus(m_content);
        fit();
    }
    return handled;
}

bool FittedDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return Dialog::eventFilter(watched, event);
}

void FittedDialog::fit()
{
    m_content->activate();
    // Larger text, and longer words in another language, get the room that they need.
    const int width = qMax(Fonts::scaled(dialogWidth), m_content->totalMinimumSize().width());
    const int height = m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width)
                                                      : m_content->totalSizeHint().height();
    // The frame around it needs a little, too.
    const int room = screen()->availableSize().height() - Fonts::scaled(titleHeight);
    const int bar = height > room ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    const int spare = roundingOf(devicePixelRatioF());
    setFixedSize(width + bar + spare, qMin(height + spare, room));
    stayOnScreen();
}

void FittedDialog::stayOnScreen()
{
    if (!isVisible())
        return;
    const QRect room = screen()->availableGeometry();
    const int below = frameGeometry().bottom() - room.bottom();
    if (below > 0)
        move(x(), qMax(room.top(), y() - below));
}

} // namespace steward

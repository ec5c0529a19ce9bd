// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitteddialog.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int dialogWidth = 440;
constexpr int dialogMargin = 24;

} // namespace

FittedDialog::FittedDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_content(new QVBoxLayout(this))
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_content->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    m_content->setSpacing(Metrics::sectionGap);
    // fit() does better: a layout by itself does not see that wrapped lines need more height.
    m_content->setSizeConstraint(QLayout::SetNoConstraint);
}

bool FittedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return handled;
}

void FittedDialog::fit()
{
    m_content->activate();
    // Larger text, and longer words in another language, get the room that they need.
    const int width = qMax(Fonts::scaled(dialogWidth), m_content->totalMinimumSize().width());
    const int height = m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width)
                                                      : m_content->totalSizeHint().height();
    setFixedSize(width, height);
}

} // namespace steward

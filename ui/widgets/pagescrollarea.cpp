// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagescrollarea.h"

#include <QLayout>

namespace steward {

PageScrollArea::PageScrollArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

void PageScrollArea::reveal(QWidget *widget)
{
    const auto scroll = [widget] {
        for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
            auto *page = qobject_cast<PageScrollArea *>(each);
            if (!page)
                continue;
            page->widget()->layout()->activate();
            page->ensureWidgetVisible(widget);
            return;
        }
    };
    QMetaObject::invokeMethod(widget, scroll, Qt::QueuedConnection);
}

} // namespace steward

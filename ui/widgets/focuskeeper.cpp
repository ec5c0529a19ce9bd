// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskeeper.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QWidget>

namespace steward {

namespace {

/// What of \a widget the mouse presses, where it is a view; otherwise nothing.
QWidget *viewportOf(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area ? area->viewport() : nullptr;
}

} // namespace

FocusKeeper::FocusKeeper(QWidget *page, const QList<QWidget *> &refuges)
    : QObject(page),
      m_page(page),
      m_refuges(refuges)
{ }

FocusKeeper *FocusKeeper::of(const QWidget *control)
{
    for (const QWidget *page = control; page; page = page->parentWidget()) {
        if (auto *keeper = page->findChild<FocusKeeper *>({}, Qt::FindDirectChildrenOnly))
            return keeper;
        if (page->isWindow()) // what is behind a dialog is none of its business
            return nullptr;
    }
    return nullptr;
}

void FocusKeeper::leave(QWidget *control)
{
    // The window may be behind a dialog, and its focus where it will be afterwards.
    if (!control->isEnabled() || control->window()->focusWidget() != control)
        return;
    if (control != m_refuge || !m_lost)
        m_lost = control;
    for (QWidget *refuge : std::as_const(m_refuges)) {
        if (refuge != control && refuge->isEnabled() && refuge->isVisibleTo(m_page))
            return take(refuge);
    }
    take(m_page);
}

void FocusKeeper::comeBack(QWidget *control)
{
    if (!m_lost)
        return;
    if (!isUnmoved()) {
        forget();
    } else if (control == m_lost) {
        forget();
        control->setFocus();
    } else if (m_refuge == m_page && m_refuges.contains(control)) {
        take(control);
    }
}

bool FocusKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever works with what has the focus now wants it there.
    if ((watched == m_refuge || watched == viewportOf(m_refuge))
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress))
        forget();
    return QObject::eventFilter(watched, event);
}

bool FocusKeeper::isUnmoved() const
{
    return m_refuge && m_page->window()->focusWidget() == m_refuge;
}

void FocusKeeper::take(QWidget *refuge)
{
    watch(false);
    m_refuge = refuge;
    refuge->setFocus();
    watch(true);
}

void FocusKeeper::watch(bool isOn)
{
    for (QWidget *part : {m_refuge.data(), viewportOf(m_refuge)}) {
        if (part && isOn)
            part->installEventFilter(this);
        else if (part)
            part->removeEventFilter(this);
    }
}

void FocusKeeper::forget()
{
    watch(false);
    m_refuge.clear();
    m_lost.clear();
}

} // namespace steward

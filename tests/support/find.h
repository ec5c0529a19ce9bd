// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace steward::test {

inline QString accessibleText(QWidget *widget, QAccessible::Text kind)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(kind) : QString();
}

/// What assistive technology says about \a widget beyond its name.
inline QString description(QWidget *widget)
{
    return accessibleText(widget, QAccessible::Description);
}

/// The one T within \a parent that assistive technology knows by \a name; null where there is none,
/// or more than one.
template<typename T>
T *named(const QWidget &parent, const QString &name)
{
    T *found = nullptr;
    const auto candidates = parent.findChildren<T *>();
    for (T *candidate : candidates) {
        if (accessibleText(candidate, QAccessible::Name) != name)
            continue;
        if (found)
            return nullptr;
        found = candidate;
    }
    return found;
}

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

namespace steward::test {

/// Where \a widget is, for a person who reads a failed test.
inline QString placeOf(const QWidget *widget, const char *what)
{
    QStringList names;
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        const QString name = each->objectName();
        names.prepend(name.isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : name);
    }
    return names.join(u'/') + QStringLiteral(": ") + QLatin1StringView(what);
}

inline QList<QWidget *> inSight(QWidget &window)
{
    QList<QWidget *> widgets {&window};
    const auto below = window.findChildren<QWidget *>();
    for (QWidget *widget : below) {
        if (widget->isVisible() && widget->window() == &window)
            widgets.append(widget);
    }
    return widgets;
}

/// Whether \a widget shows its text in less room than it wants for it.
inline bool isCutOff(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty() && button->width() < button->sizeHint().width();
}

/// The places of what is cut off in \a window.
inline QStringList cutOffIn(QWidget &window)
{
    QStringList places;
    const QList<QWidget *> widgets = inSight(window);
    for (const QWidget *widget : widgets) {
        if (isCutOff(widget))
            places.append(placeOf(widget, qPrintable(widget->property("text").toString())));
    }
    return places;
}

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>
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

inline int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

// The texts that a widget shows in less room than it wants for them, one function a kind of widget.

inline QStringList cutOffIn(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const bool isCutOff = label.wordWrap() ? label.height() < label.heightForWidth(label.width())
                                           : label.width() < label.sizeHint().width();
    return isCutOff ? QStringList {label.text()} : QStringList();
}

inline QStringList cutOffIn(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {}; // its text is heard, not seen
    const bool isCutOff = !button.text().isEmpty() && button.width() < button.sizeHint().width();
    return isCutOff ? QStringList {button.text()} : QStringList();
}

inline QStringList cutOffIn(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    const QString text = box.currentText();
    return widthOf(box, text) > room.width() ? QStringList {text} : QStringList();
}

inline QStringList cutOffIn(const QTabBar &tabs)
{
    QStringList texts;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const QRect place = tabs.tabRect(tab);
        if (tabs.isTabVisible(tab)
            && (place.width() < widthOf(tabs, tabs.tabText(tab)) || place.left() < 0
                || place.right() >= tabs.width()))
            texts.append(tabs.tabText(tab));
    }
    return texts;
}

/// What is typed can be of any length; what stands there before is to be read whole.
inline QStringList cutOffIn(const QLineEdit &field)
{
    const QString text = field.placeholderText();
    if (!field.text().isEmpty() || text.isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.hasFrame() ? 1 : 0;
    int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width();
    room -= field.textMargins().left() + field.textMargins().right() + 4; // Qt's own margins
    return widthOf(field, text) > room ? QStringList {text} : QStringList();
}

inline QStringList cutOffIn(const QPlainTextEdit &text)
{
    const QString placeholder = text.placeholderText();
    if (!text.toPlainText().isEmpty() || placeholder.isEmpty())
        return {};
    const QRect room = text.viewport()->rect().adjusted(4, 4, -4, 0); // the document's margin
    const QRect needed = text.fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholder);
    return room.contains(needed) ? QStringList() : QStringList {placeholder};
}

inline QStringList cutOffIn(const QHeaderView &head)
{
    QStringList texts;
    for (int section = 0; section < head.count(); ++section) {
        if (head.orientation() == Qt::Horizontal && !head.isSectionHidden(section)
            && head.sectionSize(section) < head.sectionSizeHint(section))
            texts.append(QStringLiteral("column ")
                         + head.model()->headerData(section, head.orientation()).toString());
    }
    return texts;
}

/// Names alone may be cut, and so may what needs to be scrolled to.
inline QStringList cutOffIn(const DataTable &table)
{
    QStringList texts;
    const QAbstractItemModel *model = table.model();
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.font = table.font();
    option.fontMetrics = table.fontMetrics();
    for (const int column : table.visibleColumns()) {
        if (table.holdsNames(column))
            continue;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            if (table.rowViewportPosition(row) > table.viewport()->height())
                break;
            if (table.rowViewportPosition(row) + table.rowHeight(row) < 0)
                continue;
            const int needed = table.itemDelegateForIndex(index)->sizeHint(option, index).width();
            if (needed > table.columnWidth(column))
                texts.append(QStringLiteral("cell ") + index.data().toString());
        }
    }
    return texts;
}

/// The texts that \a widget shows in less room than it wants for them.
inline QStringList textsCutOff(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return cutOffIn(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return cutOffIn(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return cutOffIn(*box);
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return cutOffIn(*tabs);
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return cutOffIn(*field);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return cutOffIn(*text);
    if (const auto *head = qobject_cast<const QHeaderView *>(widget))
        return cutOffIn(*head);
    if (const auto *table = qobject_cast<const DataTable *>(widget))
        return cutOffIn(*table);
    return {};
}

/// The places of what is cut off in \a window.
inline QStringList cutOffIn(QWidget &window)
{
    QStringList places;
    const QList<QWidget *> widgets = inSight(window);
    for (const QWidget *widget : widgets) {
        const QStringList texts = textsCutOff(widget);
        for (const QString &text : texts)
            places.append(placeOf(widget, qPrintable(text)));
    }
    return places;
}

} // namespace steward::test

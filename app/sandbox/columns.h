// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>

namespace steward::sandbox {

inline QVariant toColumn(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant(QMetaType(QMetaType::QString));
}

inline QVariant toColumn(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
}

inline std::optional<QString> textFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toString());
}

inline std::optional<QDate> dateFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt
                           : std::optional(QDate::fromString(column.toString(), Qt::ISODate));
}

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usage.h"
#include "headless/commandtext.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace steward {

enum class ExportSubject { Organizations, Members, Resources, Usage };
enum class ExportFormat { Csv, Json };

/// What "steward export" is asked for.
struct ExportOrder
{
    ExportSubject subject = ExportSubject::Organizations;
    QStringList organizations {};      ///< by name; empty: all of the caller's
    std::optional<DateRange> range {}; ///< of usage; nothing: the current subscription period
    Interval interval = Interval::Day; ///< of usage
    ExportFormat format = ExportFormat::Csv;
    QString output {};     ///< a file; "-" or empty: standard output
    bool compares = false; ///< usage also of the range before
    QString profile {};    ///< by name; empty: the environment says where to connect

    bool operator==(const ExportOrder &) const = default;
};

/// Reads \a arguments, which begin with the program's name and "export", on \a today in UTC.
std::variant<ExportOrder, CommandText> parseExportOptions(const QStringList &arguments,
                                                          QDate today);

/// The same for "steward report": usage, compared with the range before, for a PDF file.
std::variant<ExportOrder, CommandText> parseReportOptions(const QStringList &arguments,
                                                          QDate today);

/// The range that --from and --to mean: both days are in it, and the last one is \a today where it
/// is not said. Nothing where neither is; a sentence where they cannot be understood.
std::variant<std::optional<DateRange>, QString> parseRange(const QString &from, const QString &to,
                                                           QDate today);

} // namespace steward

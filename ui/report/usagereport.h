// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedusage.h"
#include "domain/creditpace.h"
#include "models/usagedocument.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class QPagedPaintDevice;

namespace steward {

/// What a report says of one organization.
struct UsageReport
{
    UsageDocument document; ///< with its range, unless the service gave no figure of a period
    std::optional<ComparedUsage> compared {};
    std::optional<CreditPace> pace {}; ///< where it was asked whether the credits last
};

/// Where a report's figures are from.
struct ReportSource
{
    QString address; ///< of the API
    QDateTime made;
};

/// Paints a report that one can hand to finance, one organization after the other: title, range,
/// totals, charts with their figures as tables, what is estimated, page numbers. It is light
/// whatever the screen is. False where the device fails.
bool paintReport(QPagedPaintDevice &device, const QList<UsageReport> &reports,
                 const ReportSource &source);

/// The same as a PDF file, on A4; empty where that fails.
QByteArray reportPdf(const QList<UsageReport> &reports, const ReportSource &source);

} // namespace steward

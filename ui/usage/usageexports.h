// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/report/usagereport.h"

#include <QPushButton>

#include <functional>

class QPrinter;

namespace steward {

/// What is in sight, for who exports it.
struct UsageInSight
{
    std::function<QWidget *()> chart;
    /// What makes the file of what is in sight now, on any thread.
    std::function<std::function<QByteArray()>()> json;
    std::function<QString()> fileName; ///< without its end
    std::function<std::optional<UsageReport>()>
        report {};                           ///< gives nothing while nothing is loaded
    std::function<ReportSource()> source {}; ///< of the report, if there is one
};

/// Asks the person on \a parent for \a printer how to print. False where they would rather not.
using AskToPrint = std::function<bool(QWidget *parent, QPrinter &printer)>;
/// Replaces the desktop's dialog, e.g. in tests. An empty function brings it back.
void setAskToPrint(AskToPrint ask);

/// A button with a menu of the ways in which usage leaves the program besides CSV: the chart as a
/// picture, the table as JSON and, where there is one, a report as a PDF file or on paper.
class UsageExports : public QPushButton
{
    Q_OBJECT

public:
    explicit UsageExports(UsageInSight inSight, QWidget *parent = nullptr);

    void saveChart();
    void copyChart();
    void saveJson();
    void saveReport();
    void printReport();

signals:
    void failed(const steward::ApiError &error);
    void succeeded(const QString &message);

private:
    void save(const QString &end, const std::function<QByteArray(const QString &path)> &file,
              const QString &filter, const QString &message);

    UsageInSight m_inSight;
};

} // namespace steward

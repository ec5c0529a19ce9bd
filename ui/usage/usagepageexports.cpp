// SPDX-License-Identifier: GPL-3.0-or-later
// How usage leaves the page.
#include "controllers/allowancecontroller.h"
#include "controllers/usagecontroller.h"
#include "models/tabletext.h"
#include "ui/charts/columnschart.h"
#include "ui/charts/pacechart.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/export/savetext.h"
#include "ui/report/usagereport.h"
#include "ui/usage/allowanceview.h"
#include "ui/usage/changeview.h"
#include "ui/usage/projectview.h"
#include "ui/usage/usageexports.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/figuretable.h"

#include <array>

namespace steward {

namespace {

/// A view in the settings, and in the names of its files.
struct ViewWords
{
    QLatin1StringView word;
    QLatin1StringView fileName;
};

constexpr std::array<ViewWords, 3> viewWords {{
    {QLatin1StringView("projects"), QLatin1StringView("usage-")},
    {QLatin1StringView("change"), QLatin1StringView("usage-change-")},
    {QLatin1StringView("allowance"), QLatin1StringView("allowance-")},
}};

} // namespace

QString UsagePage::viewWord(View view)
{
    return viewWords[size_t(view)].word;
}

void UsagePage::exportTable()
{
    if (!m_export->isEnabled())
        return;
    const DataTable *table = currentTable();
    const QAbstractItemModel &model = *table->model();
    const QString csv = toCsv(model, indexRange(model.rowCount()), table->visibleColumns());
    QString problem;
    if (saveTextAs(this, fileName() + QStringLiteral(".csv"), csv.toUtf8(), &problem))
        emit succeeded(tr("The usage was exported."));
    else if (!problem.isEmpty())
        emit failed({ErrorKind::Local, 0, problem, {}});
}

QString UsagePage::fileName() const
{
    QString name = QString(viewWords[size_t(view())].fileName) + m_controller.organization().text;
    const std::optional<DateRange> range = view() != View::Allowance ? m_controller.range()
                                           : m_allowanceController.pace()
                                               ? std::optional(m_allowanceController.pace()->period)
                                               : std::nullopt;
    if (range) {
        name += QStringLiteral("-%1-%2").arg(range->start.toString(Qt::ISODate),
                                             range->end.addDays(-1).toString(Qt::ISODate));
    }
    return name;
}

UsageExports *UsagePage::createMoreExports()
{
    auto *more = new UsageExports(
        {[this]() -> QWidget * {
             if (isPartOpen())
                 return m_project->chart();
             if (view() == View::Projects)
                 return m_chart;
             return view() == View::Change ? static_cast<QWidget *>(m_change->chart())
                                           : m_allowance->chart();
         },
         [this] { return json(); }, [this] { return fileName(); }, [this] { return report(); },
         [this] {
             return ReportSource {m_address, m_controller.updatedAt()};
         }});
    connect(more, &UsageExports::failed, this, &UsagePage::failed);
    connect(more, &UsageExports::succeeded, this, &UsagePage::succeeded);
    return more;
}

UsageDocument UsagePage::document() const
{
    const UsageSelection &selection = m_controller.shownSelection();
    const bool isPeriod = selection.range == UsageRange::CurrentPeriod;
    return {.organization = m_controller.organization().text,
            .range = m_controller.range(),
            .interval = selection.interval,
            .cutsAtRange = !isPeriod || selection.interval == Interval::Week,
            .usage = m_controller.usage(),
            .created = m_controller.created()};
}

/// Of what is chosen, whichever view of it is in sight.
std::optional<UsageReport> UsagePage::report() const
{
    if (!m_controller.range())
        return std::nullopt;
    UsageReport report {document(), m_controller.compared(), std::nullopt};
    if (m_controller.shownSelection().range == UsageRange::CurrentPeriod)
        report.pace = m_allowanceController.pace();
    return report;
}

/// Where they go is the file that the command line writes. Other tables are on their own in no
/// file: it says of whom they are, and of which days.
std::function<QByteArray()> UsagePage::json() const
{
    const bool isOfProjects = view() == View::Projects && !isPartOpen();
    if (isOfProjects) // of many points
        return [document = document(), at = m_controller.updatedAt()] {
            return usageJson({document}, at);
        };
    TableHeading heading {{QStringLiteral("organization"), m_controller.organization().text}};
    const auto addDays = [&](const DateRange &days, const QString &from, const QString &to) {
        heading.append({from, days.start});
        heading.append({to, days.end.addDays(-1)});
    };
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    if (view() == View::Allowance && m_allowanceController.pace()) {
        addDays(m_allowanceController.pace()->period, from, to);
    } else if (view() == View::Change && m_controller.comparison() && !isPartOpen()) {
        addDays(m_controller.comparison()->days, from, to);
        addDays(m_controller.comparison()->range, QStringLiteral("before_from"),
                QStringLiteral("before_to"));
    } else if (m_controller.range()) {
        addDays(*m_controller.range(), from, to);
    }
    if (isPartOpen())
        heading.append({QStringLiteral("project"), m_project->partName()});
    heading.append({QStringLiteral("time_zone"), QStringLiteral("UTC")});
    const DataTable *table = currentTable();
    const QAbstractItemModel &model = *table->model();
    const QByteArray rows =
        toJson(model, indexRange(model.rowCount()), table->visibleColumns(), heading);
    return [rows] { return rows; };
}

} // namespace steward

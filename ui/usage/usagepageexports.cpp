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
    auto *more = new UsageExports({[this]() -> QWidget * {
                                       if (view() == View::Projects)
                                           return m_chart;
                                       return view() == View::Change
                                                  ? static_cast<QWidget *>(m_change->chart())
                                                  : m_allowance->chart();
                                   },
                                   [this] { return currentTable(); }, [this] { return fileName(); },
                                   [this] { return report(); },
                                   [this] {
                                       return ReportSource {m_address, m_controller.updatedAt()};
                                   }});
    connect(more, &UsageExports::failed, this, &UsagePage::failed);
    connect(more, &UsageExports::succeeded, this, &UsagePage::succeeded);
    return more;
}

/// Of what is chosen, whichever view of it is in sight.
std::optional<UsageReport> UsagePage::report() const
{
    if (!m_controller.range())
        return std::nullopt;
    const UsageSelection &selection = m_controller.shownSelection();
    const bool isPeriod = selection.range == UsageRange::CurrentPeriod;
    UsageReport report {.organization = m_controller.organization().text,
                        .range = *m_controller.range(),
                        .interval = selection.interval,
                        .cutsAtRange = !isPeriod || selection.interval == Interval::Week,
                        .usage = m_controller.usage(),
                        .before = m_controller.before()};
    if (m_controller.comparison())
        report.comparedRange = m_controller.comparison()->range;
    if (isPeriod)
        report.pace = m_allowanceController.pace();
    return report;
}

} // namespace steward

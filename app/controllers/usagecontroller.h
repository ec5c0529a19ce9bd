// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "base/result.h"
#include "controllers/loadingcontroller.h"
#include "domain/comparedusage.h"
#include "domain/organization.h"
#include "domain/usagebreakdown.h"
#include "domain/usagechange.h"
#include "domain/usagerange.h"
#include "models/usagetablemodel.h"

#include <functional>

namespace steward {

class UsageApi;

/// One organization's credits over a range, and over the range before it for comparison. The range
/// is shown as soon as it is there; that the comparison fails is no error of the rest.
class UsageController : public LoadingController
{
    Q_OBJECT

public:
    UsageController(UsageApi &api, Clock clock, QObject *parent = nullptr);

    /// Forgets everything about the organization before. Nothing is loaded until refresh().
    void setOrganization(const OrganizationName &name);
    const OrganizationName &organization() const { return m_organization; }
    /// Since when the organization is there, in UTC, once that is known: it misses nothing before.
    void setCreated(QDate day);
    const std::optional<QDate> &created() const { return m_created; }

    /// What refresh() loads. What is shown stays as it is until then.
    void setSelection(const UsageSelection &selection) { m_selection = selection; }
    const UsageSelection &selection() const { return m_selection; }

    /// Compares what is shown with other days; only their usage is loaded. \a custom are the days
    /// where \a other says that they are of the person's choice.
    void compareWith(ComparedWith other, const DateRange &custom = {});

    void refresh() override;
    /// What refresh() asks the service for, and what is shown is compared with.
    QList<UsageQuery> queries() const;

    /// What is shown: empty until something was loaded.
    const UsageBreakdown &breakdown() const { return m_breakdown; }
    /// The selection that the data shown was loaded for.
    const UsageSelection &shownSelection() const { return m_shownSelection; }
    /// The days that are shown; nothing where the answer held no point.
    const std::optional<DateRange> &range() const { return m_range; }
    /// Whether what the changes are against is still on its way.
    bool isComparing() const { return m_beforeRequest.isActive() || m_comparedRequest.isActive(); }
    /// What the changes are against; nothing until it is known.
    const std::optional<ComparedUsage> &compared() const { return m_compared; }
    /// Whether a day of range() is over, so that there is something to compare.
    bool isComparable() const;
    /// The days of compared() alone.
    std::optional<UsageComparison> comparison() const;
    /// What there is to compare with; nothing until it is known.
    std::optional<ComparisonBasis> basis() const;
    /// Why there is no comparison; nothing where there is one, or it is on its way.
    const std::optional<ApiError> &comparisonError() const { return m_comparisonError; }
    /// Loads the days of range(), whatever interval is shown. As the API's calls are.
    RequestHandle loadDays(QObject *context,
                           std::function<void(Result<OrganizationUsage>)> loaded) const;
    /// The answer behind what is shown.
    const OrganizationUsage &usage() const { return m_usage; }
    /// The days in sight that are over or running, and that the service said nothing about.
    QList<DateRange> missingDays() const;
    /// Why the days that are over differ from those that they are compared with; nothing until
    /// that is known, or where there is nothing to compare with.
    std::optional<UsageChange> change() const;
    UsageTableModel &table() { return m_table; }
    /// Today in UTC, by the clock of this controller.
    QDate today() const { return now().toUTC().date(); }

signals:
    /// breakdown(), range(), comparison() or comparisonError() changed.
    void usageChanged();

private:
    void cancel();
    void show(const OrganizationUsage &usage);
    void loadComparison();
    void takeCompared(OrganizationUsage ComparedUsage::*part,
                      const Result<OrganizationUsage> &result);
    void mark();

    UsageApi &m_api;
    OrganizationName m_organization;
    UsageSelection m_selection;
    RequestHandle m_request;
    RequestHandle m_beforeRequest;
    RequestHandle m_comparedRequest; ///< of the days that are compared, where they are not in sight

    UsageSelection m_shownSelection;
    std::optional<DateRange> m_range;
    std::optional<QDate> m_created;
    std::optional<ComparedUsage> m_compared;
    ComparedUsage m_comparing; ///< what has come of the next m_compared
    int m_missingAnswers = 0;  ///< to it
    std::optional<ApiError> m_comparisonError;
    OrganizationUsage m_usage; ///< the answer that m_breakdown is about
    UsageBreakdown m_breakdown;
    ProjectColors m_colors;
    UsageTableModel m_table;
};

} // namespace steward

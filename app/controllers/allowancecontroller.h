// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "controllers/loadingcontroller.h"
#include "domain/creditpace.h"
#include "domain/organization.h"
#include "models/pacetablemodel.h"

namespace steward {

class Allowances;
class UsageApi;

/// How the credits of the current period of the organization that is open stand against its
/// allowance. It loads the days once they are needed: where there is an allowance, or somebody
/// looks. The period comes from who knows it.
class AllowanceController : public LoadingController
{
    Q_OBJECT

public:
    AllowanceController(UsageApi &api, Allowances &allowances, Clock clock,
                        QObject *parent = nullptr);

    /// Forgets the organization before; \a key names this one's allowance.
    void setOrganization(const OrganizationName &name, const QString &key);
    /// The same organization goes by another name.
    void renameOrganization(const OrganizationName &name) { m_organization = name; }
    const OrganizationName &organization() const { return m_organization; }
    void setPeriod(const std::optional<DateRange> &period);
    /// Nobody knows the period, since the service gave no figure of it.
    void setPeriodless(bool isPeriodless);
    bool isPeriodless() const { return m_isPeriodless; }

    std::optional<Credits> allowance() const;
    void setAllowance(const std::optional<Credits> &allowance);

    /// Somebody looks: what is not there is loaded.
    void want();
    void refresh() override;

    const std::optional<CreditPace> &pace() const { return m_pace; }
    PaceTableModel &table() { return m_table; }

signals:
    /// The person has entered another allowance: what was said about the one before is over.
    void allowanceChosen();
    void paceChanged();
    /// The pace has crossed a line; told once for each crossing.
    void crossed(const steward::OrganizationName &organization, const steward::CreditPace &pace);

private:
    void loadIfNeeded();
    void work();

    UsageApi &m_api;
    Allowances &m_allowances;
    OrganizationName m_organization;
    QString m_key;
    std::optional<DateRange> m_period;
    bool m_isPeriodless = false;
    bool m_isWanted = false;
    RequestHandle m_request;
    OrganizationUsage m_days;
    std::optional<CreditPace> m_pace;
    PaceTableModel m_table;
};

} // namespace steward

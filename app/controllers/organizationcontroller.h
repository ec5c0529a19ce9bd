// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/requesthandle.h"
#include "base/result.h"
#include "controllers/loadingcontroller.h"
#include "controllers/opening.h"
#include "domain/change.h"
#include "domain/organization.h"
#include "domain/voucher.h"

#include <functional>
#include <optional>

namespace steward {

class ChangeRunner;
class RunningChange;
class OrganizationsApi;
class VouchersApi;

/// The organization that is open: its details, its name and subscription, voucher codes.
class OrganizationController : public LoadingController
{
    Q_OBJECT

public:
    OrganizationController(OrganizationsApi &organizations, VouchersApi &vouchers,
                           ChangeRunner &changes, Clock clock, QObject *parent = nullptr);

    /// Shows another organization: forgets the one before it and loads nothing yet.
    void setOrganization(const OrganizationName &name);
    const OrganizationName &name() const { return m_name; }
    /// Today, where the person is, by the clock of this controller.
    QDate today() const { return now().toLocalTime().date(); }
    /// Somebody else has renamed the organization that is open.
    void followRename(const OrganizationName &to);
    /// What a change is asked for in; it is refused once this is over.
    Opening opening() const { return m_opening; }
    const std::optional<OrganizationDetail> &detail() const { return m_detail; }

    void refresh() override;

    /// Changes the organization. After a rename name() is the new one. What is returned lives until
    /// it has called back; null where the opening is over.
    RunningChange *update(Opening opening, const OrganizationChange &change,
                          std::function<void(Result<OrganizationDetail>)> done);
    /// Gives the organization of \a renaming, which was made, its former name again; whichever is
    /// open.
    void renameBack(const OrganizationUpdate &renaming,
                    std::function<void(Result<OrganizationDetail>)> done);

    /// A new look-up gives up the one before it.
    void lookUpVoucher(const QString &code, std::function<void(Result<Voucher>)> done);

signals:
    /// detail() is another one.
    void detailChanged();
    /// The organization has a new name: the old one is no longer good for anything.
    void renamed(const steward::OrganizationName &from, const steward::OrganizationName &to);
    /// The service told \a detail, which may be about an organization that is no longer open.
    void learned(const steward::OrganizationDetail &detail);
    /// A change of \a organization was made; its period may be another one.
    void updated(const steward::OrganizationName &organization);

private:
    RunningChange *run(const OrganizationUpdate &asked,
                       std::function<void(Result<OrganizationDetail>)> done);
    /// \a changed is what became of the organization that was \a name.
    void take(const OrganizationDetail &changed, Opening opening, const OrganizationName &name);
    void setDetail(const OrganizationDetail &detail);

    OrganizationsApi &m_organizations;
    VouchersApi &m_vouchers;
    ChangeRunner &m_changes;
    OrganizationName m_name;
    Opening m_opening {};
    std::optional<OrganizationDetail> m_detail;
    RequestHandle m_request;
    RequestHandle m_voucherRequest;
};

} // namespace steward

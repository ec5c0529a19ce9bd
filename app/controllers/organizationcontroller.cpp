// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/organizationcontroller.h"

#include "api/organizationsapi.h"
#include "api/vouchersapi.h"
#include "controllers/changerunner.h"
#include "controllers/runningchange.h"

#include <utility>

namespace steward {

OrganizationController::OrganizationController(OrganizationsApi &organizations,
                                               VouchersApi &vouchers, ChangeRunner &changes,
                                               Clock clock, QObject *parent)
    : LoadingController(std::move(clock), parent),
      m_organizations(organizations),
      m_vouchers(vouchers),
      m_changes(changes)
{ }

void OrganizationController::setOrganization(const OrganizationName &name)
{
    m_request.cancel();
    m_voucherRequest.cancel();
    m_name = name;
    m_opening = next(m_opening);
    m_detail.reset();
    reset();
    emit detailChanged();
}

void OrganizationController::refresh()
{
    m_request.cancel();
    if (m_name.isEmpty())
        return;
    begin();
    const auto show = [this](const Result<OrganizationDetail> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        setDetail(*result);
        succeed();
        emit learned(*result);
    };
    m_request = m_organizations.getOrganization(m_name, this, show);
}

RunningChange *OrganizationController::update(Opening opening, const OrganizationChange &change,
                                              std::function<void(Result<OrganizationDetail>)> done)
{
    if (opening != m_opening) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(openingIsOver()); }, Qt::QueuedConnection);
        return nullptr;
    }
    OrganizationUpdate asked {m_name, change};
    if (m_detail) {
        asked.id = m_detail->id;
        asked.subscriptionBefore = m_detail->subscription;
        asked.twoFactorBefore = m_detail->twoFactorForced;
    }
    return run(asked, std::move(done));
}

void OrganizationController::renameBack(const OrganizationUpdate &renaming,
                                        std::function<void(Result<OrganizationDetail>)> done)
{
    Q_ASSERT(renaming.wanted.name);
    run({*renaming.wanted.name, {.name = renaming.organization}, renaming.id}, std::move(done));
}

RunningChange *OrganizationController::run(const OrganizationUpdate &asked,
                                           std::function<void(Result<OrganizationDetail>)> done)
{
    const OrganizationName name = asked.organization;
    const Opening opening = m_name == name ? m_opening : next(m_opening); // or of none
    const QString address = m_changes.origin().address;
    const auto settle = [this, opening, name, address,
                         done = std::move(done)](const Result<OrganizationDetail> &result) {
        // Another service may have an organization of that name, too.
        if (result && address == m_changes.origin().address)
            take(*result, opening, name);
        // Perhaps it goes by another name by now.
        if (!result && opening == m_opening && result.error().kind == ErrorKind::NotFound)
            refresh();
        done(result);
    };
    RunningChange *running = m_changes.run(asked, this, settle);
    // Another organization may have its name by now, and would be renamed.
    if (asked.wanted.name && !asked.id.isEmpty())
        running->compareIdFirst();
    return running;
}

void OrganizationController::take(const OrganizationDetail &changed, Opening opening,
                                  const OrganizationName &name)
{
    emit learned(changed);
    // The person may have opened another organization meanwhile, and this one again.
    if (opening == m_opening || m_name == name) {
        m_request.cancel();
        m_name = changed.name;
        setDetail(changed);
        succeed();
        noteChange();
    }
    if (changed.name != name)
        emit renamed(name, changed.name);
    emit updated(changed.name);
}

void OrganizationController::followRename(const OrganizationName &to)
{
    const OrganizationName from = std::exchange(m_name, to);
    emit renamed(from, to);
    refresh();
}

void OrganizationController::lookUpVoucher(const QString &code,
                                           std::function<void(Result<Voucher>)> done)
{
    m_voucherRequest.cancel();
    m_voucherRequest = m_vouchers.getVoucher(code.trimmed(), this, std::move(done));
}

void OrganizationController::setDetail(const OrganizationDetail &detail)
{
    m_detail = detail;
    emit detailChanged();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/namesinquiry.h"

#include "api/apiclient.h"
#include "api/organizationsapi.h"

#include <QSet>

#include <utility>

namespace steward {

namespace {

/// Whether \a error says that this caller is told nothing of it, at no time.
bool isWithheld(const ApiError &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

} // namespace

NamesInquiry::NamesInquiry(ApiClient &client, const Caller &caller,
                           const QList<NamedOrganization> &about, QObject *parent)
    : QObject(parent),
      m_client(client, caller),
      m_about(about)
{ }

NamesInquiry::~NamesInquiry()
{
    // What it reads refers to its own client.
    const QObjectList children = this->children();
    qDeleteAll(children);
}

void NamesInquiry::start()
{
    const auto takeList = [this](const Result<QList<Organization>> &organizations) {
        if (organizations) {
            emit listed(*organizations);
            emit found(OrganizationNames(*organizations));
        } else if (isWithheld(organizations.error())) {
            readEach();
        } else {
            fail(organizations.error());
        }
    };
    OrganizationsApi(m_client.get()).listOrganizations(this, takeList);
}

void NamesInquiry::readEach()
{
    QSet<OrganizationName> names;
    for (const NamedOrganization &each : m_about)
        names.insert(each.name);
    m_left = int(names.size());
    for (const OrganizationName &name : std::as_const(names))
        OrganizationsApi(m_client.get())
            .getOrganization(name, this, [this](const Result<OrganizationDetail> &organization) {
                take(organization);
            });
    if (names.isEmpty())
        emit found(m_names);
}

void NamesInquiry::take(const Result<OrganizationDetail> &organization)
{
    --m_left;
    if (organization) {
        m_names.add(*organization);
        emit learned(*organization);
    } else if (!isWithheld(organization.error())) {
        fail(organization.error());
    }
    if (m_left == 0 && !m_hasFailed)
        emit found(m_names);
}

void NamesInquiry::fail(const ApiError &error)
{
    if (!std::exchange(m_hasFailed, true))
        emit failed(error);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/namesinquiry.h"

#include "api/apiclient.h"
#include "api/organizationsapi.h"

namespace steward {

NamesInquiry::NamesInquiry(ApiClient &client, const Caller &caller, QObject *parent)
    : QObject(parent),
      m_client(client, caller)
{ }

NamesInquiry::~NamesInquiry()
{
    // What it reads refers to its own client.
    const QObjectList children = this->children();
    qDeleteAll(children);
}

void NamesInquiry::start()
{
    const auto take = [this](const Result<QList<Organization>> &organizations) {
        if (organizations)
            emit found(OrganizationNames(*organizations));
        else if (organizations.error().kind == ErrorKind::Forbidden
                 || organizations.error().kind == ErrorKind::NotFound)
            emit found({});
        else
            emit failed(organizations.error());
    };
    OrganizationsApi(m_client.get()).listOrganizations(this, take);
}

} // namespace steward

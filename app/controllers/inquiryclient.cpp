// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/inquiryclient.h"

#include "api/apiclient.h"

namespace steward {

InquiryClient::InquiryClient(ApiClient &client, const Connection &connection)
    : m_client(client),
      m_connection(connection)
{ }

InquiryClient::~InquiryClient() = default;

ApiClient &InquiryClient::get()
{
    if (isSameCaller(m_client.connection(), m_connection))
        return m_client;
    if (!m_own) {
        m_own = std::make_unique<ApiClient>(m_client);
        m_own->setConnection(m_connection);
        m_own->setLimits(m_client.limits());
    }
    return *m_own;
}

} // namespace steward

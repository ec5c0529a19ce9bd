// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/inquiryclient.h"

#include "api/apiclient.h"

namespace steward {

InquiryClient::InquiryClient(ApiClient &client, const Caller &caller)
    : m_client(client),
      m_caller(caller)
{ }

InquiryClient::~InquiryClient() = default;

ApiClient &InquiryClient::get()
{
    if (isSameCaller(m_client.caller(), m_caller))
        return m_client;
    if (!m_own) {
        m_own = std::make_unique<ApiClient>(m_client, nullptr);
        m_own->setConnection(m_caller.connection);
        m_own->setLimits(m_client.limits());
    }
    return *m_own;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <memory>

namespace steward {

class ApiClient;

/// Who asks with one connection, also where the client of everybody has gone over to another one.
class InquiryClient
{
public:
    /// \a client outlives this, and this everything that is asked through it.
    InquiryClient(ApiClient &client, const Connection &connection);
    ~InquiryClient();
    Q_DISABLE_COPY_MOVE(InquiryClient)

    ApiClient &get();

private:
    ApiClient &m_client;
    const Connection m_connection;
    std::unique_ptr<ApiClient> m_own;
};

} // namespace steward

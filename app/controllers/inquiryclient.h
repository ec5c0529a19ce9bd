// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <memory>

namespace steward {

class ApiClient;

/// Asks as one caller, also where the client of everybody has gone over to another one.
class InquiryClient
{
public:
    /// \a client outlives this, and this everything that is asked through it.
    InquiryClient(ApiClient &client, const Caller &caller);
    ~InquiryClient();
    Q_DISABLE_COPY_MOVE(InquiryClient)

    ApiClient &get();

private:
    ApiClient &m_client;
    const Caller m_caller;
    std::unique_ptr<ApiClient> m_own;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callback.h"
#include "domain/voucher.h"

namespace steward {

class ApiClient;

/// Voucher codes.
class VouchersApi
{
public:
    explicit VouchersApi(ApiClient &client) : m_client(client) { }

    /// NotFound where there is no such code.
    RequestHandle getVoucher(const QString &code, QObject *context, Callback<Voucher> callback);

private:
    ApiClient &m_client;
};

} // namespace steward

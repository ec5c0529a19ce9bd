// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/vouchersapi.h"

#include "api/call.h"
#include "api/decode.h"

namespace steward {

RequestHandle VouchersApi::getVoucher(const QString &code, QObject *context,
                                      Callback<Voucher> callback)
{
    return startCall<Voucher>(m_client,
                              {.verb = Verb::Get,
                               .pathTemplate = "/vouchers/{code}",
                               .segments = {QStringLiteral("vouchers"), code}},
                              context, decodeVoucher, std::move(callback));
}

} // namespace steward

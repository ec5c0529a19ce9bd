// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"
#include "api/jsonreader.h"

namespace steward {

Result<Voucher> decodeVoucher(QByteArray body)
{
    return decodeDocument<Voucher>(
        std::move(body), [](JsonDocument &json, const Place &place, Voucher &voucher) {
            readObject(json, place, required("description", voucher.description));
        });
}

Result<CurrentUser> decodeCurrentUser(QByteArray body)
{
    return decodeDocument<CurrentUser>(
        std::move(body), [](JsonDocument &json, const Place &place, CurrentUser &user) {
            readObject(json, place, required("id", user.id.text), required("email", user.email),
                       optional("name", user.name), optional("surname", user.surname));
        });
}

Result<SignInWay> decodeSignInWay(QByteArray body)
{
    return decodeDocument<SignInWay>(
        std::move(body), [](JsonDocument &json, const Place &place, SignInWay &way) {
            readObject(json, place, required("provider", way.provider), optional("url", way.url));
        });
}

Result<Credential> decodeAccess(QByteArray body)
{
    return decodeDocument<Credential>(
        std::move(body), [](JsonDocument &json, const Place &place, Credential &credential) {
            QString access;
            readObject(json, place, required("access", access));
            credential = Credential::fromAccess(access);
            if (credential.isEmpty())
                fail(Place {&place, "access"}, "expected one word of visible ASCII");
        });
}

Result<QString> decodeStatus(QByteArray body)
{
    return decodeDocument<QString>(std::move(body),
                                   [](JsonDocument &json, const Place &place, QString &status) {
                                       readObject(json, place, required("status", status));
                                   });
}

} // namespace steward

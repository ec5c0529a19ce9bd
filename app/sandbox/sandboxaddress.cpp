// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxaddress.h"

#include "sandbox/jsonwriter.h"

namespace steward {

namespace {

void writeToken(sandbox::JsonWriter &json, QLatin1StringView name, const QString &token)
{
    json.name(name).string(QStringLiteral("Token ") + token);
}

} // namespace

QByteArray SandboxAddress::toJson() const
{
    sandbox::JsonWriter json;
    json.beginObject();
    json.name(QLatin1StringView("url")).string(url.toString());
    json.name(QLatin1StringView("tokens")).beginObject();
    writeToken(json, QLatin1StringView("admin"), adminToken);
    writeToken(json, QLatin1StringView("member"), memberToken);
    writeToken(json, QLatin1StringView("vendor"), vendorToken);
    json.endObject();
    json.name(QLatin1StringView("sign_in")).beginObject();
    json.name(QLatin1StringView("email")).string(email);
    json.name(QLatin1StringView("password")).string(password);
    json.name(QLatin1StringView("code")).string(code);
    json.endObject();
    json.endObject();
    return json.bytes();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/organization.h"
#include "domain/resources.h"
#include "sandbox/creditcurve.h"
#include "sandbox/exchange.h"

#include <QList>
#include <QString>

namespace steward::sandbox {

enum class Status {
    Ok = 200,
    Created = 201,
    NoContent = 204,
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    MethodNotAllowed = 405,
    Conflict = 409,
    PayloadTooLarge = 413,
    TooManyRequests = 429,
    InternalServerError = 500,
};

/// What HTTP calls \a status.
QByteArray reasonPhrase(int status);

/// {"error": sentence}
Answer failure(Status status, const QString &sentence);
/// 204, no body.
Answer noContent();

Answer organizationList(const QList<OrganizationDetail> &organizations);
/// As the list has it.
Answer organization(Status status, const Organization &organization);
/// As get and update have it.
Answer organizationDetail(const OrganizationDetail &organization);
Answer memberList(const QList<Member> &members);
Answer member(Status status, const Member &member);
Answer currentUser(const CurrentUser &user);
Answer resources(const ResourceCounts &counts);
/// An object of one text: {name: text}
Answer single(QLatin1StringView name, const QString &text);
/// An object of two texts.
Answer pair(QLatin1StringView firstName, const QString &first, QLatin1StringView secondName,
            const QString &second);

} // namespace steward::sandbox

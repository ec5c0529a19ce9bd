// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/connection.h"
#include "domain/member.h"
#include "domain/organization.h"
#include "domain/resources.h"
#include "domain/signin.h"
#include "domain/usage.h"
#include "domain/voucher.h"

#include <QByteArray>
#include <QList>

namespace steward {

// From the body of an answer to a value; BadAnswer with the path of the first thing that is wrong.
// Pure functions, for any thread. Fields that are not known here are checked to be JSON and left
// out.

Result<QList<Organization>> decodeOrganizations(QByteArray body);
Result<Organization> decodeOrganization(QByteArray body);
Result<OrganizationDetail> decodeOrganizationDetail(QByteArray body);

Result<QList<Member>> decodeMembers(QByteArray body);
Result<Member> decodeMember(QByteArray body);

/// Takes both names that the list of the deleted projects goes by.
Result<OrganizationUsage> decodeUsage(QByteArray body);
Result<ResourceCounts> decodeResources(QByteArray body);

Result<Voucher> decodeVoucher(QByteArray body);
Result<CurrentUser> decodeCurrentUser(QByteArray body);
Result<SignInWay> decodeSignInWay(QByteArray body);
/// What a sign-in gives; BadAnswer where it could not be sent in a header.
Result<Credential> decodeAccess(QByteArray body);
/// The word that the service says about itself.
Result<QString> decodeStatus(QByteArray body);

} // namespace steward

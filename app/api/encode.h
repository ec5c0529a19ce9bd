// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/organization.h"
#include "domain/usage.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace steward {

// From a value to the body or query of a request. What is not set is not sent.

QByteArray encodeDraft(const OrganizationDraft &draft);
/// RemoveEndDate becomes null, which takes the end date away.
QByteArray encodeChange(const OrganizationChange &change);
QByteArray encodeNewMember(const NewMember &member);
QByteArray encodeRole(MemberRole role);
QByteArray encodeSignIn(const QString &email);
/// Without a \a code none is sent.
QByteArray encodeAuthorization(const QString &email, const QString &password, const QString &code);
QList<QPair<QString, QString>> encodeUsageQuery(const UsageQuery &query);

} // namespace steward

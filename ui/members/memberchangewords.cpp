// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberchangewords.h"

#include "base/sentence.h"
#include "models/changewords.h"
#include "models/erroradvice.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace steward {

namespace {

struct MemberChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(MemberChangeWords)
};

QString notTried(const MemberChangeReport &report)
{
    using Stop = MemberChangeReport::Stop;
    const int count = report.notTried;
    if (report.stop == Stop::OtherOrganization)
        return MemberChangeWords::tr(
            "%Ln change(s) were not tried, because another organization was opened.", nullptr,
            count);
    if (report.stop == Stop::OtherPerson)
        return MemberChangeWords::tr(
            "%Ln change(s) were not tried, because somebody else may have signed in.", nullptr,
            count);
    return MemberChangeWords::tr("%Ln change(s) were not tried.", nullptr, count);
}

QString nameOf(MemberWish wish)
{
    switch (wish) {
    case MemberWish::Admin:
        return MemberChangeWords::tr("Make admin");
    case MemberWish::Regular:
        return MemberChangeWords::tr("Make regular user");
    case MemberWish::Removed:
        return MemberChangeWords::tr("Remove member");
    }
    Q_UNREACHABLE();
}

QString successOfOne(const QString &email, const QString &organization, MemberWish wish)
{
    switch (wish) {
    case MemberWish::Admin:
        return MemberChangeWords::tr("%1 is an admin of %2 from now on.").arg(email, organization);
    case MemberWish::Regular:
        return MemberChangeWords::tr("%1 is a regular user of %2 from now on.")
            .arg(email, organization);
    case MemberWish::Removed:
        return MemberChangeWords::tr("%1 is removed from %2.").arg(email, organization);
    }
    Q_UNREACHABLE();
}

QString successOfMany(int count, const QString &organization, MemberWish wish)
{
    switch (wish) {
    case MemberWish::Admin:
        return MemberChangeWords::tr("%Ln member(s) of %1 made admin.", nullptr, count)
            .arg(organization);
    case MemberWish::Regular:
        return MemberChangeWords::tr("%Ln member(s) of %1 made regular user.", nullptr, count)
            .arg(organization);
    case MemberWish::Removed:
        return MemberChangeWords::tr("%Ln member(s) removed from %1.", nullptr, count)
            .arg(organization);
    }
    Q_UNREACHABLE();
}

} // namespace

Change changeOf(const Member &member, const OrganizationName &organization, MemberWish wish)
{
    if (wish == MemberWish::Removed)
        return MemberRemoval {organization, member.id, member.email};
    const MemberRole role = wish == MemberWish::Admin ? MemberRole::Admin : MemberRole::Regular;
    return MemberRoleChange {organization, member.id, member.email, role};
}

QString successText(const MemberChangeReport &report, const QList<Member> &members, MemberWish wish)
{
    const QString name = report.organization.text;
    return members.size() == 1 ? successOfOne(members.constFirst().email, name, wish)
                               : successOfMany(report.done, name, wish);
}

ApiError failureOf(const MemberChangeReport &report, const QList<Member> &members, MemberWish wish)
{
    const int failed = int(report.failures.size());
    if (failed + report.done == 0)
        return openingIsOver();
    ApiError error;
    if (failed == 0) {
        error.message = successText(report, members, wish);
    } else if (members.size() == 1) {
        const MemberChangeReport::Failure &failure = report.failures.constFirst();
        error = besideNoField(failure.error);
        return ofChange(changeOf(failure.member, report.organization, wish), error);
    } else {
        error = besideNoField(report.failures.constFirst().error);
        error.message =
            //: Make admin in acme: 2 changes did not work, 1 did. The service has a problem.
            MemberChangeWords::tr("%1 in %2: %Ln change(s) did not work, %3 did. %4", nullptr,
                                  failed)
                .arg(nameOf(wish), report.organization.text, QLocale().toString(report.done),
                     error.message);
    }
    QStringList details;
    for (const MemberChangeReport::Failure &failure : report.failures)
        details << QStringLiteral("%1: %2").arg(failure.member.email, failure.error.message);
    error.detail = details.join(u'\n');
    if (report.notTried > 0)
        error.message = sentences(error.message, notTried(report));
    return error;
}

} // namespace steward

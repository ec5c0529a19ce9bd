// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/organizationroutes.h"

#include "domain/validation.h"
#include "sandbox/answers.h"
#include "sandbox/memberstore.h"
#include "sandbox/organizationstore.h"
#include "sandbox/random.h"
#include "sandbox/requestchecks.h"
#include "sandbox/subscriptionrules.h"

namespace steward::sandbox {

namespace {

constexpr QLatin1StringView nameField("name");
constexpr QLatin1StringView subscriptionField("subscription");
constexpr QLatin1StringView startField("subscription_start_date");
constexpr QLatin1StringView endField("subscription_end_date");
constexpr QLatin1StringView twoFactorField("two_factor_authentication_forced");
constexpr QLatin1StringView voucherField("voucher");

/// Why an organization cannot have \a name, if so.
std::optional<Answer> nameRefusal(Database &database, const OrganizationName &name)
{
    if (organizationNameProblem(name.text)) {
        return failure(Status::BadRequest,
                       QStringLiteral("The name of an organization has 1 to 64 characters, only "
                                      "lowercase letters, numbers and dashes, and starts with a "
                                      "lowercase letter."));
    }
    if (isNameTaken(database, name)) {
        return failure(Status::Conflict,
                       QStringLiteral("An organization named %1 exists already.").arg(name.text));
    }
    return std::nullopt;
}

SubscriptionChange readChange(BodyReader &body)
{
    SubscriptionChange change;
    change.plan = body.text(subscriptionField);
    change.start = body.date(startField);
    if (body.has(endField)) {
        if (const std::optional<QDate> end = body.dateOrNull(endField))
            change.end = *end;
        else
            change.end = RemoveEndDate();
    }
    return change;
}

Answer unknownVoucher(Status status)
{
    return failure(status, QStringLiteral("There is no voucher with this code."));
}

} // namespace

Answer listOrganizations(const Call &call)
{
    QList<OrganizationDetail> organizations;
    const QList<OrganizationRecord> records = organizationsOf(call.database, call.caller);
    for (const OrganizationRecord &record : records)
        organizations.append(record.detail);
    return organizationList(organizations);
}

Answer createOrganization(const Call &call)
{
    BodyReader body(call.request);
    OrganizationRecord record;
    record.detail.name = {body.requiredText(nameField)};
    record.detail.subscription = body.requiredText(subscriptionField);
    record.subscriptionEnd = body.dateOrNull(endField);
    const std::optional<QString> voucher = body.text(voucherField);
    record.detail.twoFactorForced = body.truth(twoFactorField).value_or(false);
    if (const std::optional<Answer> refusal = body.refusal())
        return *refusal;
    if (const std::optional<Answer> refusal = nameRefusal(call.database, record.detail.name))
        return *refusal;

    record.subscriptionStart = call.now.date();
    const QString problem = subscriptionProblem(record.detail.subscription,
                                                record.subscriptionStart, record.subscriptionEnd);
    if (!problem.isEmpty())
        return failure(Status::BadRequest, problem);
    if (voucher && !voucherDescription(call.database, *voucher))
        return unknownVoucher(Status::BadRequest);

    if (record.detail.subscription == freeSubscription())
        record.subscriptionEnd = record.subscriptionStart.addYears(1);
    record.detail.id = newUuid();
    record.detail.status = QStringLiteral("active");
    record.detail.creationDate = call.now;
    record.detail.overageUsage = false;
    addOrganization(call.database, record, call.caller.number);
    return organization(Status::Created, record.detail);
}

Answer getOrganization(const Call &call)
{
    return organizationDetail(call.organization.detail);
}

Answer updateOrganization(const Call &call)
{
    BodyReader body(call.request);
    const std::optional<QString> name = body.text(nameField);
    const std::optional<bool> twoFactorForced = body.truth(twoFactorField);
    const SubscriptionChange change = readChange(body);
    if (const std::optional<Answer> refusal = body.refusal())
        return *refusal;
    if (!change.isEmpty() && !call.caller.isVendor) {
        return failure(Status::Forbidden,
                       QStringLiteral("Changes to the subscription can only be made by the "
                                      "vendor."));
    }

    OrganizationRecord record = call.organization;
    if (name && *name != record.detail.name.text) {
        if (const std::optional<Answer> refusal = nameRefusal(call.database, {*name}))
            return *refusal;
        record.detail.name = {*name};
    }
    const QString problem = changeProblem(record, change);
    if (!problem.isEmpty())
        return failure(Status::BadRequest, problem);
    record = changed(record, change, call.now.date());
    if (twoFactorForced)
        record.detail.twoFactorForced = twoFactorForced;
    updateOrganization(call.database, record);
    return organizationDetail(record.detail);
}

Answer getResources(const Call &call)
{
    ResourceCounts sum;
    const QList<ProjectRecord> projects = projectsOf(call.database, call.organization);
    for (const ProjectRecord &project : projects) {
        if (project.deleted)
            continue;
        for (const ResourceKind &kind : resourceKinds)
            sum.*kind.count += project.resources.*kind.count;
        ++sum.projects;
    }
    sum.users = memberCount(call.database, call.organization);
    return resources(sum);
}

Answer getVoucher(const Call &call)
{
    const std::optional<QString> description = voucherDescription(call.database, call.parameter);
    if (!description)
        return unknownVoucher(Status::NotFound);
    return single(QLatin1StringView("description"), *description);
}

} // namespace steward::sandbox

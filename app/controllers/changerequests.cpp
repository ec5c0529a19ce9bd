// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/changerequests.h"

#include "api/membersapi.h"
#include "api/organizationsapi.h"

#include <utility>

namespace steward {

namespace {

using Sent = std::function<void(Result<ChangeValue>)>;
using Found = std::function<void(Finding)>;

/// Hands the one type of a result on as one of many.
template<typename T>
Callback<T> asAny(Sent done)
{
    return [done = std::move(done)](const Result<T> &result) {
        done(result ? Result<ChangeValue>(ChangeValue(*result))
                    : Result<ChangeValue>(result.error()));
    };
}

/// Judges \a change by what is read.
template<typename T, typename Change>
Callback<T> judging(const Change &change, Found found)
{
    return [change, found = std::move(found)](const Result<T> &now) { found(judge(change, now)); };
}

/// Changes go out and are looked into by the same two APIs.
struct Sender
{
    ApiClient &client;
    QObject *context;
    Sent done;

    RequestHandle operator()(const OrganizationCreation &change) const
    {
        return OrganizationsApi(client).createOrganization(change.draft, context,
                                                           asAny<Organization>(done));
    }
    RequestHandle operator()(const OrganizationUpdate &change) const
    {
        return OrganizationsApi(client).updateOrganization(
            change.organization, change.wanted, context, asAny<OrganizationDetail>(done));
    }
    RequestHandle operator()(const MemberAddition &change) const
    {
        return MembersApi(client).addMember(change.organization, change.member, context,
                                            asAny<Member>(done));
    }
    RequestHandle operator()(const MemberRoleChange &change) const
    {
        return MembersApi(client).setRole(change.organization, change.id, change.role, context,
                                          asAny<Member>(done));
    }
    RequestHandle operator()(const MemberRemoval &change) const
    {
        return MembersApi(client).removeMember(change.organization, change.id, context,
                                               asAny<Done>(done));
    }
};

struct Reader
{
    ApiClient &client;
    QObject *context;
    Found found;

    void operator()(const OrganizationCreation &change) const
    {
        OrganizationsApi(client).listOrganizations(context,
                                                   judging<QList<Organization>>(change, found));
    }
    void operator()(const OrganizationUpdate &change) const
    {
        OrganizationsApi api(client);
        if (!change.wanted.name) {
            api.getOrganization(change.organization, context,
                                judging<OrganizationDetail>(change, found));
            return;
        }
        const auto readNewName = [change, found = found, client = &client,
                                  context = context](const Result<OrganizationDetail> &atOldName) {
            const auto judgeBoth = [change, found,
                                    atOldName](const Result<OrganizationDetail> &atNewName) {
                found(judge(change, atOldName, atNewName));
            };
            OrganizationsApi(*client).getOrganization(*change.wanted.name, context, judgeBoth);
        };
        api.getOrganization(change.organization, context, readNewName);
    }
    /// Changes of members show in the list of them.
    template<typename MemberChange>
    void operator()(const MemberChange &change) const
    {
        MembersApi(client).listMembers(change.organization, context,
                                       judging<QList<Member>>(change, found));
    }
};

} // namespace

RequestHandle sendChange(ApiClient &client, const Change &change, QObject *context, Sent done)
{
    return std::visit(Sender {client, context, std::move(done)}, change);
}

void readBack(ApiClient &client, const Change &change, QObject *context, Found found)
{
    std::visit(Reader {client, context, std::move(found)}, change);
}

} // namespace steward

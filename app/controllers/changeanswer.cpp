// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/changeanswer.h"

#include "domain/roster.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ChangeAnswer
{
    Q_DECLARE_TR_FUNCTIONS(ChangeAnswer)
};

constexpr int answeredAsDone = 200;

QString aboutSomebodyElse(const QString &email)
{
    return ChangeAnswer::tr("The service answered about somebody else than %1.").arg(email);
}

QString aboutAnotherRole(const QString &email)
{
    return ChangeAnswer::tr("The service answered that %1 has another role than was asked for.")
        .arg(email);
}

QString aboutAnotherOrganization(const OrganizationName &name)
{
    return ChangeAnswer::tr("The service answered about another organization than %1.")
        .arg(name.text);
}

template<typename Field>
bool differs(const std::optional<Field> &wanted, const std::optional<Field> &now)
{
    return wanted && now && *wanted != *now;
}

// Each gives what contradicts, as a sentence; empty where nothing does.

QString contradictionOf(const OrganizationCreation &change, const Organization &answer)
{
    return answer.name == change.draft.name ? QString()
                                            : aboutAnotherOrganization(change.draft.name);
}

QString contradictionOf(const OrganizationUpdate &change, const OrganizationDetail &answer)
{
    const OrganizationName name = change.wanted.name.value_or(change.organization);
    if (!change.id.isEmpty() && answer.id != change.id)
        return ChangeAnswer::tr("The service answered about another organization than %1: about "
                                "%2, whose ID is %3.")
            .arg(change.organization.text, answer.name.text, answer.id);
    if (answer.name != name)
        return aboutAnotherOrganization(name);
    if (differs(change.wanted.subscription, std::optional(answer.subscription))
        || differs(change.wanted.twoFactorForced, answer.twoFactorForced))
        return ChangeAnswer::tr("The service answered that %1 is not as was asked for.")
            .arg(name.text);
    return {};
}

QString contradictionOf(const MemberAddition &change, const Member &answer)
{
    if (addressKey(answer.email) != addressKey(change.member.email))
        return aboutSomebodyElse(change.member.email);
    return answer.role == change.member.role ? QString() : aboutAnotherRole(change.member.email);
}

QString contradictionOf(const MemberRoleChange &change, const Member &answer)
{
    if (answer.id != change.id)
        return aboutSomebodyElse(change.email);
    return answer.role == change.role ? QString() : aboutAnotherRole(change.email);
}

/// Its answer has nothing but that it is done: one about somebody else never gets here.
QString contradictionOf(const MemberRemoval &, Done)
{
    return {};
}

} // namespace

std::optional<ApiError> contradiction(const Change &change, const ChangeValue &value)
{
    const QString words = std::visit(
        [&value]<typename Asked>(const Asked &asked) {
            return contradictionOf(asked, std::get<typename Asked::Value>(value));
        },
        change);
    if (words.isEmpty())
        return std::nullopt;
    return ApiError {ErrorKind::BadAnswer, answeredAsDone, words, {}};
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sessionroutes.h"

#include "domain/validation.h"
#include "sandbox/accessstore.h"
#include "sandbox/answers.h"
#include "sandbox/requestchecks.h"

namespace steward::sandbox {

namespace {

constexpr QLatin1StringView emailField("email");

/// Addresses of this domain sign in elsewhere, so that clients can try that way out, too.
QString singleSignOnDomain()
{
    return QStringLiteral("@sso.example.com");
}

} // namespace

Answer getStatus(const Call &)
{
    return single(QLatin1StringView("status"), QStringLiteral("ok"));
}

Answer getUser(const Call &call)
{
    return currentUser(call.caller.user);
}

Answer signIn(const Call &call)
{
    BodyReader body(call.request);
    const QString email = body.requiredText(emailField);
    if (const std::optional<Answer> refusal = body.refusal())
        return *refusal;
    if (emailProblem(email)) {
        return failure(Status::BadRequest,
                       QStringLiteral("The field email must be a valid e-mail address."));
    }
    const bool isElsewhere = email.endsWith(singleSignOnDomain(), Qt::CaseInsensitive);
    return pair(QLatin1StringView("provider"),
                isElsewhere ? QStringLiteral("saml") : QStringLiteral("ubiops"),
                QLatin1StringView("url"),
                isElsewhere ? QStringLiteral("https://sso.example.com/sign-in")
                            : QStringLiteral("https://app.example.com/sign-in"));
}

Answer authorize(const Call &call)
{
    BodyReader body(call.request);
    const QString email = body.requiredText(emailField);
    const QString password = body.requiredText(QLatin1StringView("password"));
    const std::optional<QString> code = body.text(QLatin1StringView("token"));
    if (const std::optional<Answer> refusal = body.refusal())
        return *refusal;

    const SandboxAddress access = readAccess(call.database);
    if (email.compare(access.email, Qt::CaseInsensitive) != 0 || password != access.password) {
        return failure(Status::Unauthorized,
                       QStringLiteral("The e-mail address or the password is not correct."));
    }
    if (!code) {
        return failure(Status::BadRequest,
                       QStringLiteral("A two factor authentication code is required."));
    }
    if (*code != access.code) {
        return failure(Status::BadRequest,
                       QStringLiteral("The two factor authentication code is not correct."));
    }
    return single(QLatin1StringView("access"), beginSession(call.database));
}

} // namespace steward::sandbox

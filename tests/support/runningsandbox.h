// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxserver.h"
#include "support/plainhttp.h"

#include <QTest>

#include <memory>

namespace steward::test {

/// Without a rate limit, and it is always noon of 18 March 2026.
SandboxOptions quietOptions();

/// A sandbox in this process, and the clients of a test.
class RunningSandbox
{
public:
    explicit RunningSandbox(const SandboxOptions &options = quietOptions());

    const SandboxAddress &address() const { return m_address; }
    PlainHttp admin() const { return withToken(m_address.adminToken); }
    PlainHttp member() const { return withToken(m_address.memberToken); }
    PlainHttp vendor() const { return withToken(m_address.vendorToken); }
    PlainHttp nobody() const { return PlainHttp(m_address.url); }
    PlainHttp withToken(const QString &token) const;

private:
    SandboxServer m_server;
    SandboxAddress m_address;
};

/// A field that is a text.
QString text(const QJsonObject &object, const char *name);
/// The field "id".
QString id(const QJsonObject &object);

/// The path of an organization of the seed data, and of its users.
QString organizationPath(const char *name);
QString usersPath(const char *name);

/// Sets two columns of a data-driven test: what is sent, and the status of the answer.
void addBodyRow(const char *name, const char *body, int status);

} // namespace steward::test

/// Fails the test unless the answer is an error with this status, a JSON body with one sentence in
/// it and nothing else.
#define COMPARE_FAILURE(answer, expectedStatus)                                                    \
    do {                                                                                           \
        const steward::test::HttpAnswer &failed = (answer);                                        \
        QCOMPARE(failed.status, expectedStatus);                                                   \
        QCOMPARE(failed.headers.value("content-type"), "application/json");                        \
        QCOMPARE(failed.object().keys(), QStringList {QStringLiteral("error")});                   \
        QVERIFY2(failed.error().endsWith(u'.'), failed.body.constData());                          \
    } while (false)

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runningsandbox.h"

namespace steward::test {

SandboxOptions quietOptions()
{
    SandboxOptions options;
    options.rateLimitPerMinute = 0;
    options.clock = [] {
        return QDateTime::fromString(QStringLiteral("2026-03-18T12:00:00Z"), Qt::ISODate);
    };
    return options;
}

RunningSandbox::RunningSandbox(const SandboxOptions &options) : m_server(options)
{
    const Result<SandboxAddress> address = m_server.start();
    if (address)
        m_address = *address;
    else
        QTest::qFail(qPrintable(address.error().message), __FILE__, __LINE__);
}

PlainHttp RunningSandbox::withToken(const QString &token) const
{
    return PlainHttp(m_address.url, QStringLiteral("Token ") + token);
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

QString id(const QJsonObject &object)
{
    return text(object, "id");
}

QString organizationPath(const char *name)
{
    return QStringLiteral("/organizations/") + QLatin1StringView(name);
}

QString usersPath(const char *name)
{
    return organizationPath(name) + QStringLiteral("/users");
}

void addBodyRow(const char *name, const char *body, int status)
{
    QTest::newRow(name) << QByteArray(body) << status;
}

} // namespace steward::test

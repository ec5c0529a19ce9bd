// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace steward::test {

namespace {

constexpr int programPatienceMs = 60'000;

QString bareToken(const QJsonValue &value)
{
    const QString prefix = QStringLiteral("Token ");
    const QString text = value.toString();
    return text.startsWith(prefix) ? text.mid(prefix.size()) : QString();
}

} // namespace

QString sandboxProgram()
{
    return QStringLiteral(STEWARD_PROGRAMS "/steward-sandbox");
}

SandboxProcess::~SandboxProcess()
{
    kill();
}

bool SandboxProcess::start(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(sandboxProgram(), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(programPatienceMs))
            return false;
    }
    m_line = m_process.readLine();
    const QJsonObject object = QJsonDocument::fromJson(m_line).object();
    const QJsonObject tokens = object.value(QLatin1StringView("tokens")).toObject();
    const QJsonObject signIn = object.value(QLatin1StringView("sign_in")).toObject();
    m_address = {QUrl(object.value(QLatin1StringView("url")).toString()),
                 bareToken(tokens.value(QLatin1StringView("admin"))),
                 bareToken(tokens.value(QLatin1StringView("member"))),
                 bareToken(tokens.value(QLatin1StringView("vendor"))),
                 signIn.value(QLatin1StringView("email")).toString(),
                 signIn.value(QLatin1StringView("password")).toString(),
                 signIn.value(QLatin1StringView("code")).toString()};
    return m_address.url.isValid() && !m_address.adminToken.isEmpty();
}

bool SandboxProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.kill();
    return m_process.waitForFinished(programPatienceMs);
}

int SandboxProcess::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(programPatienceMs)
        || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxaddress.h"

#include <QProcess>
#include <QStringList>

namespace steward::test {

/// The built steward-sandbox program, run for a test. It is killed with the object.
class SandboxProcess
{
public:
    ~SandboxProcess();

    /// Starts it on a free port and waits for its line. False where it ended or said nothing.
    bool start(const QStringList &arguments);
    /// What its line said; tokens without their prefix.
    const SandboxAddress &address() const { return m_address; }
    /// The line itself.
    const QByteArray &line() const { return m_line; }

    /// SIGKILL, and waits for the end.
    bool kill();
    /// SIGTERM, waits for the end, and returns the exit code; -1 where it did not end by itself.
    int terminate();

private:
    QProcess m_process;
    SandboxAddress m_address;
    QByteArray m_line;
};

/// The path of the built program.
QString sandboxProgram();

} // namespace steward::test

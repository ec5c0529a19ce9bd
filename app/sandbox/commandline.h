// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoptions.h"

#include <QStringList>

#include <variant>

namespace steward::sandbox {

/// Text to print instead of running: --help and --version.
struct Information
{
    QString text;
};

/// The command line cannot be understood; `sentence` says why.
struct Misuse
{
    QString sentence;
};

using CommandLine = std::variant<SandboxOptions, Information, Misuse>;

/// Reads the program's \a arguments, the program's own name first.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localeadvice.h"
#include "sandbox/commandline.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/terminationsignals.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace {

constexpr int exitFailed = 1;
constexpr int exitMisuse = 2;

/// Whether all of it was written.
bool print(std::FILE *stream, const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// Whoever started it waits for this.
bool tell(const QByteArray &text)
{
    if (print(stdout, text))
        return true;
    print(stderr, "steward-sandbox: Standard output could not be written: "
                      + qt_error_string(errno).toLocal8Bit() + ".\n");
    return false;
}

int serve(const steward::SandboxOptions &options)
{
    steward::sandbox::onTermination(QCoreApplication::instance(), &QCoreApplication::quit);
    steward::SandboxServer server(options);
    const steward::Result<steward::SandboxAddress> address = server.start();
    if (!address) {
        print(stderr, "steward-sandbox: " + address.error().message.toLocal8Bit() + '\n');
        return exitFailed;
    }
    if (!tell(address->toJson() + '\n'))
        return exitFailed;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    steward::silenceLocaleAdvice();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steward-sandbox"));

    const auto commandLine = steward::sandbox::parseCommandLine(QCoreApplication::arguments());
    if (const auto *misuse = std::get_if<steward::sandbox::Misuse>(&commandLine)) {
        print(stderr, "steward-sandbox: " + misuse->sentence.toLocal8Bit() + '\n');
        return exitMisuse;
    }
    if (const auto *information = std::get_if<steward::sandbox::Information>(&commandLine)) {
        return tell(information->text.toLocal8Bit()) ? 0 : exitFailed;
    }
    return serve(*std::get_if<steward::SandboxOptions>(&commandLine));
}

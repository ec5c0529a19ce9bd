// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/terminationsignals.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr int exitFailed = 1;
constexpr int exitMisuse = 2;

void print(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
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
    print(stdout, address->toJson() + '\n');
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steward-sandbox"));

    const auto commandLine = steward::sandbox::parseCommandLine(QCoreApplication::arguments());
    if (const auto *misuse = std::get_if<steward::sandbox::Misuse>(&commandLine)) {
        print(stderr, "steward-sandbox: " + misuse->sentence.toLocal8Bit() + '\n');
        return exitMisuse;
    }
    if (const auto *information = std::get_if<steward::sandbox::Information>(&commandLine)) {
        print(stdout, information->text.toLocal8Bit());
        return 0;
    }
    return serve(*std::get_if<steward::SandboxOptions>(&commandLine));
}

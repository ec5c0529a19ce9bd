// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localeadvice.h"

#include <QString>
#include <QtGlobal>

namespace steward {

namespace {

QtMessageHandler usualMessages = nullptr;

void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1StringView("Detected locale ")))
        usualMessages(type, context, message);
}

} // namespace

void silenceLocaleAdvice()
{
    if (!usualMessages)
        usualMessages = qInstallMessageHandler(passMessage);
}

} // namespace steward

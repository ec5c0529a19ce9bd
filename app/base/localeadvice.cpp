// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localeadvice.h"

#include <QString>
#include <QtGlobal>

namespace steward {

namespace {

QtMessageHandler otherMessages = nullptr;

void passAllButAdvice(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1StringView("Detected locale ")))
        otherMessages(type, context, message);
}

} // namespace

void silenceLocaleAdvice()
{
    if (!otherMessages)
        otherMessages = qInstallMessageHandler(passAllButAdvice);
}

} // namespace steward

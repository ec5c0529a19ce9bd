// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/connectionwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace steward {

namespace {

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

} // namespace

QString colorText(ProfileColor color)
{
    switch (color) {
    case ProfileColor::Gray:
        return ConnectionWords::tr("Gray");
    case ProfileColor::Blue:
        return ConnectionWords::tr("Blue");
    case ProfileColor::Green:
        return ConnectionWords::tr("Green");
    case ProfileColor::Amber:
        return ConnectionWords::tr("Amber");
    case ProfileColor::Red:
        return ConnectionWords::tr("Red");
    case ProfileColor::Violet:
        break;
    }
    return ConnectionWords::tr("Violet");
}

QString whyNoChange(const Connection &connection)
{
    return connection.rules.isReadOnly
               ? ConnectionWords::tr("The profile %1 is read-only.").arg(connection.name)
               : QString();
}

QString optionsText(const Profile &profile)
{
    const ConnectionRules &rules = profile.rules;
    QStringList parts;
    if (rules.isReadOnly)
        parts.append(ConnectionWords::tr("read-only"));
    if (profile.isProduction)
        parts.append(ConnectionWords::tr("production"));
    if (rules.allowsPlainHttp)
        parts.append(ConnectionWords::tr("plain http allowed"));
    if (!rules.authorityFile.isEmpty())
        parts.append(ConnectionWords::tr("certificates of %1")
                         .arg(QFileInfo(rules.authorityFile).fileName()));
    if (rules.proxy.kind == ProxyChoice::Kind::None)
        parts.append(ConnectionWords::tr("no proxy"));
    else if (rules.proxy.kind == ProxyChoice::Kind::Given)
        parts.append(
            ConnectionWords::tr("proxy %1:%2").arg(rules.proxy.host).arg(rules.proxy.port));
    return parts.join(QStringLiteral(", "));
}

} // namespace steward

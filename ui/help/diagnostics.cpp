// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics.h"

#include "ui/help/aboutdialog.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QScreen>
#include <QSysInfo>

namespace steward {

namespace {

QString yesOrNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

QString proxyOf(const ConnectionRules &rules)
{
    switch (rules.proxy.kind) {
    case ProxyChoice::Kind::System:
        return QStringLiteral("the system's");
    case ProxyChoice::Kind::None:
        return QStringLiteral("none");
    case ProxyChoice::Kind::Given:
        return QStringLiteral("one of its own");
    }
    Q_UNREACHABLE();
}

} // namespace

QString diagnosticsText(const DiagnosticFacts &facts)
{
    QStringList lines;
    const auto add = [&lines](const char *name, const QString &value) {
        lines.append(QStringLiteral("%1: %2").arg(QLatin1StringView(name), value));
    };
    for (const Component &component : components()) {
        if (component.version.front().isDigit()) // the others do not say it, or are not there
            lines.append(component.name + u' ' + component.version);
    }
    add("Built with Qt", QStringLiteral(QT_VERSION_STR));
    add("System",
        QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture());
    add("Kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    add("Windows through", QGuiApplication::platformName());
    add("Desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("not named")));
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        add("Screen", QStringLiteral("%1 x %2 at %3 %")
                          .arg(screen->size().width())
                          .arg(screen->size().height())
                          .arg(qRound(screen->devicePixelRatio() * 100)));
    const QFontInfo font(QApplication::font());
    add("Font", QStringLiteral("%1, %2 px").arg(font.family()).arg(font.pixelSize()));
    add("Locale", QLocale().name());
    add("Language", facts.language);
    add("Appearance",
        facts.appearance
            + (Theme::tokens().isDark ? QStringLiteral(", dark") : QStringLiteral(", light"))
            + (Theme::tokens().isStrong ? QStringLiteral(", high contrast") : QString()));
    add("Motion", yesOrNo(Theme::allowsMotion()));
    add("Connected", yesOrNo(facts.isConnected));
    if (facts.isConnected) {
        const ConnectionRules &rules = facts.connection.rules;
        add("Demo", yesOrNo(facts.connection.isDemo));
        add("Encrypted", yesOrNo(facts.connection.address.scheme() == QLatin1StringView("https")));
        add("Read-only", yesOrNo(rules.isReadOnly));
        add("Production", yesOrNo(facts.connection.isProduction));
        add("Proxy", proxyOf(rules));
        add("Authorities of its own", yesOrNo(!rules.authorityFile.isEmpty()));
        add("Organizations", QString::number(facts.organizations));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace steward

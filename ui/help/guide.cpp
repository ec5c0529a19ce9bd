// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include <QCoreApplication>
#include <QFile>

// Resources of a static library are found only after this, which cannot stand in a namespace.
static void initializeGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace steward {

namespace {

struct GuideTexts
{
    Q_DECLARE_TR_FUNCTIONS(GuideTexts)
};

constexpr QLatin1StringView pageIds[] = {
    QLatin1StringView("connect"),   QLatin1StringView("organizations"),
    QLatin1StringView("members"),   QLatin1StringView("list"),
    QLatin1StringView("people"),    QLatin1StringView("activity"),
    QLatin1StringView("usage"),     QLatin1StringView("allowance"),
    QLatin1StringView("resources"), QLatin1StringView("subscription"),
    QLatin1StringView("exports"),   QLatin1StringView("commands"),
    QLatin1StringView("news"),
};

QString pageText(const QString &language, const QString &id)
{
    QFile file(guideFolder() + QStringLiteral("/%1/%2.md").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString guideFolder()
{
    return QStringLiteral(":/guide");
}

QList<GuidePage> guidePages()
{
    initializeGuide();
    //: The language that this is translated to, as a code. It names the folder of the user guide.
    const QString language = GuideTexts::tr("en");
    QList<GuidePage> pages;
    for (const QLatin1StringView id : pageIds) {
        QString text = pageText(language, id);
        if (text.isEmpty())
            text = pageText(QStringLiteral("en"), id);
        pages.append({id, text.section(u'\n', 0, 0).remove(QStringLiteral("# ")), text});
    }
    return pages;
}

} // namespace steward

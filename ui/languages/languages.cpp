// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

// As in style/icons.cpp.
static void initializeCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace steward {

namespace {

bool isSpoken(const QString &code)
{
    const QList<Language> spoken = languages();
    return std::any_of(spoken.begin(), spoken.end(),
                       [&code](const Language &language) { return language.code == code; });
}

QString languageOfDesktop()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        const QString code = language.section(u'-', 0, 0);
        if (isSpoken(code))
            return code;
    }
    return QStringLiteral("en");
}

/// Later ones are asked first; what they do not know, the ones before them are asked.
void install(QCoreApplication &application, const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(catalogue, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("nl"), QStringLiteral("Nederlands")}};
}

void applyLanguage(QCoreApplication &application, const QString &code)
{
    const bool isChosen = isSpoken(code);
    const QString language = isChosen ? code : languageOfDesktop();
    const QLocale locale(language);
    if (isChosen && QLocale::system().language() != locale.language())
        QLocale::setDefault(locale);

    initializeCatalogues();
    const QString own = QStringLiteral(":/translations");
    install(application, QStringLiteral("steward_en"), own);
    if (language == QLatin1StringView("en"))
        return;
    // The buttons and menus that are Qt's own.
    install(application, QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("steward_") + language, own);
}

} // namespace steward

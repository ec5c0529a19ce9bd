// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace steward {

/// A language that Steward speaks.
struct Language
{
    QString code; ///< as in the settings: "de"
    QString name; ///< in that language itself: "Deutsch"
};

QList<Language> languages();

/// Lets \a application speak the language of that code; with "system", or one that Steward does
/// not speak, the first of the desktop's that it does. Texts that are not translated are English.
/// Dates and numbers are written as the desktop does where it is set to that language. To be
/// called before there is a window.
void applyLanguage(QCoreApplication &application, const QString &code);

} // namespace steward

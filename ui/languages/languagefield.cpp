// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/languagefield.h"

#include "ui/languages/languages.h"

#include <algorithm>

namespace steward {

LanguageField::LanguageField(const QString &code, QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("language"));
    addItem(tr("As the desktop"), QStringLiteral("system"));
    // Whoever looks for a language finds it by the name that its speakers give it.
    const QList<Language> spoken = languages();
    for (const Language &language : spoken)
        addItem(language.name, language.code);
    setCurrentIndex(std::max(0, findData(code)));
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { emit languageChosen(currentData().toString()); });
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace steward {

/// The choice of a language, by the code that the settings hold.
class LanguageField : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageField(const QString &code, QWidget *parent = nullptr);

signals:
    /// \a code is "system" or that of a language; it counts from the next start on.
    void languageChosen(const QString &code);
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/fitteddialog.h"

class QSpinBox;

namespace steward {

/// How the window looks and how long it waits. What is chosen here is told at once.
class SettingsDialog : public FittedDialog
{
    Q_OBJECT

public:
    SettingsDialog(Appearance appearance, const QString &language, const Deadlines &deadlines,
                   QWidget *parent = nullptr);

signals:
    void appearanceChosen(steward::Appearance appearance);
    /// As LanguageField's.
    void languageChosen(const QString &code);
    /// Always bounded().
    void deadlinesChosen(const steward::Deadlines &deadlines);

private:
    QSpinBox *addSeconds(const QString &name, const QString &objectName, const QString &hint,
                         std::chrono::seconds value);
    void tellDeadlines();

    QSpinBox *m_connecting;
    QSpinBox *m_firstByte;
    QSpinBox *m_wholeRequest;
};

} // namespace steward

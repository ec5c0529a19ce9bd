// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/fitteddialog.h"

class QSpinBox;

namespace steward {

/// How the window looks, how long it waits and for how much. What is chosen here is told at once.
class SettingsDialog : public FittedDialog
{
    Q_OBJECT

public:
    /// What is chosen at first.
    struct Choices
    {
        Appearance appearance = Appearance::System;
        QString language;
        bool showsTrayIcon = false;
        bool notifies = false;
        Deadlines deadlines;
        AnswerLimit answerLimit;
    };

    explicit SettingsDialog(const Choices &choices, QWidget *parent = nullptr);

signals:
    void appearanceChosen(steward::Appearance appearance);
    /// As LanguageField's.
    void languageChosen(const QString &code);
    void trayIconChosen(bool isShown);
    void notificationsChosen(bool areShown);
    /// Always bounded().
    void deadlinesChosen(const steward::Deadlines &deadlines);
    void answerLimitChosen(const steward::AnswerLimit &limit);

private:
    void addBox(const QString &name, const QString &objectName, const QString &hint, bool isChecked,
                void (SettingsDialog::*chosen)(bool));
    QSpinBox *addSeconds(const QString &name, const QString &objectName, const QString &hint,
                         std::chrono::seconds value);
    QSpinBox *addNumber(const QString &name, const QString &objectName, const QString &hint);
    void addAnswerLimit(const AnswerLimit &limit);
    void tellDeadlines();

    QSpinBox *m_connecting;
    QSpinBox *m_firstByte;
    QSpinBox *m_wholeRequest;
};

} // namespace steward

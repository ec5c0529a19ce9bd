// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/languages/languagefield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace steward {

SettingsDialog::SettingsDialog(const Choices &choices, QWidget *parent)
    : FittedDialog(tr("Settings"), parent)
{
    const Deadlines &deadlines = choices.deadlines;
    auto *appearances = new QComboBox(this);
    appearances->setObjectName(QStringLiteral("appearance"));
    appearances->addItem(tr("As the desktop"), int(Appearance::System));
    appearances->addItem(tr("Light"), int(Appearance::Light));
    appearances->addItem(tr("Dark"), int(Appearance::Dark));
    //: light or dark as the desktop
    appearances->addItem(tr("High contrast"), int(Appearance::HighContrast));
    appearances->addItem(tr("High contrast, light"), int(Appearance::HighContrastLight));
    appearances->addItem(tr("High contrast, dark"), int(Appearance::HighContrastDark));
    appearances->setCurrentIndex(appearances->findData(int(choices.appearance)));
    contentLayout()->addWidget(new FormRow(tr("Appearance"), appearances, this));

    auto *languageField = new LanguageField(choices.language, this);
    auto *languageRow = new FormRow(tr("Language"), languageField, this);
    languageRow->setHint(tr("Used from the next start on."));
    contentLayout()->addWidget(languageRow);

    addBox(tr("Show an icon in the tray"), QStringLiteral("trayIconField"),
           tr("On desktops that have a tray."), choices.showsTrayIcon,
           &SettingsDialog::trayIconChosen);
    addBox(tr("Notifications"), QStringLiteral("notificationsField"),
           tr("When credits pass a mark of an allowance. The window says so in any case."),
           choices.notifies, &SettingsDialog::notificationsChosen);

    contentLayout()->addWidget(
        new SectionTitle(tr("How long Steward waits, and for how much"), this));
    m_connecting = addSeconds(tr("For a connection"), QStringLiteral("connectingField"), {},
                              deadlines.connecting);
    m_firstByte = addSeconds(tr("For an answer to begin or go on"),
                             QStringLiteral("firstByteField"), {}, deadlines.firstByte);
    m_wholeRequest = addSeconds(tr("For a whole answer"), QStringLiteral("wholeRequestField"),
                                tr("Large lists take a while to arrive."), deadlines.wholeRequest);
    addAnswerLimit(choices.answerLimit);

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    contentLayout()->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(appearances, &QComboBox::currentIndexChanged, this, [this, appearances] {
        emit appearanceChosen(Appearance(appearances->currentData().toInt()));
    });
    connect(languageField, &LanguageField::languageChosen, this, &SettingsDialog::languageChosen);
    for (QSpinBox *field : {m_connecting, m_firstByte, m_wholeRequest})
        connect(field, &QSpinBox::valueChanged, this, &SettingsDialog::tellDeadlines);
    tellDeadlines();
}

void SettingsDialog::addBox(const QString &name, const QString &objectName, const QString &hint,
                            bool isChecked, void (SettingsDialog::*chosen)(bool))
{
    auto *box = new QCheckBox(name, this);
    box->setObjectName(objectName);
    box->setChecked(isChecked);
    auto *row = new FormRow({}, box, this);
    row->setHint(hint);
    contentLayout()->addWidget(row);
    connect(box, &QCheckBox::toggled, this, chosen);
}

QSpinBox *SettingsDialog::addSeconds(const QString &name, const QString &objectName,
                                     const QString &hint, std::chrono::seconds value)
{
    QSpinBox *field = addNumber(name, objectName, hint);
    field->setRange(int(Deadlines::shortest.count()), int(Deadlines::longest.count()));
    field->setSuffix(tr(" s"));
    field->setValue(int(value.count()));
    return field;
}

QSpinBox *SettingsDialog::addNumber(const QString &name, const QString &objectName,
                                    const QString &hint)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(objectName);
    auto *row = new FormRow(name, field, this);
    row->setHint(hint);
    contentLayout()->addWidget(row);
    return field;
}

void SettingsDialog::addAnswerLimit(const AnswerLimit &limit)
{
    QSpinBox *field = addNumber(tr("Largest answer"), QStringLiteral("answerLimitField"),
                                tr("Of a larger one nothing is kept."));
    field->setRange(AnswerLimit::smallest, AnswerLimit::largest);
    field->setSuffix(tr(" MB"));
    field->setValue(limit.megabytes);
    connect(field, &QSpinBox::valueChanged, this,
            [this](int megabytes) { emit answerLimitChosen({megabytes}); });
}

void SettingsDialog::tellDeadlines()
{
    // What includes another wait is never shorter than it.
    m_firstByte->setMinimum(m_connecting->value());
    m_wholeRequest->setMinimum(m_firstByte->value());
    emit deadlinesChosen({std::chrono::seconds(m_connecting->value()),
                          std::chrono::seconds(m_firstByte->value()),
                          std::chrono::seconds(m_wholeRequest->value())});
}

} // namespace steward

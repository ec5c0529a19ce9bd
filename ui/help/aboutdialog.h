// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fitteddialog.h"

namespace steward {

/// What a part of Steward is, in which version, and under which licence.
struct Component
{
    QString name;
    QString version; ///< in words where it does not say
    QString licence;
};

/// Everything that Steward is made of, itself first.
QList<Component> components();

/// Versions and licences of everything.
class AboutDialog : public FittedDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace steward

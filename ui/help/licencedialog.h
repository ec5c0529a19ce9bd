// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

namespace steward {

/// The text of Steward's own licence.
class LicenceDialog : public Dialog
{
    Q_OBJECT

public:
    explicit LicenceDialog(QWidget *parent);
};

} // namespace steward

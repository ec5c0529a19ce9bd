// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace steward {

/// The keys that the window knows, and which version this is.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);
};

} // namespace steward

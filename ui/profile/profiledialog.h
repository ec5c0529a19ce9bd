// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QDialog>

namespace steward {

struct Connection;

/// The profile in use, the ways to another one, and how the window looks. What is chosen here is
/// told at once.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(const Connection &connection, Appearance appearance, QWidget *parent = nullptr);

signals:
    void connectRequested();
    void demoRequested();
    void appearanceChosen(steward::Appearance appearance);
};

} // namespace steward

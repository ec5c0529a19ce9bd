// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/profilelook.h"

#include <QPushButton>

namespace steward {

/// A profile: its name, its host, a coloured stripe and its marks. Its accessible name is
/// "Profile", and what it shows is its description.
class ProfileButton : public QPushButton
{
    Q_OBJECT

public:
    /// What it stands on.
    enum class Ground { Sidebar, Panel };

    explicit ProfileButton(Ground ground, QWidget *parent = nullptr);

    void setLook(const ProfileLook &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    ProfileLook m_look;
};

} // namespace steward

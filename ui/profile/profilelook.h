// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "ui/style/theme.h"

#include <QList>
#include <QString>

class QPainter;

namespace steward {

/// A profile as the window shows it: a coloured stripe, two lines, and words that stand out.
struct ProfileLook
{
    struct Mark
    {
        QString text;
        Tone tone;
    };

    QString name;
    QString host;
    ProfileColor color = ProfileColor::Gray;
    QList<Mark> marks {};

    /// Everything that it shows, for who hears it.
    QString spoken() const;
};

ProfileLook lookOf(const Profile &profile);
ProfileLook lookOf(const Connection &connection);

/// The stripe's colour in the present theme.
QColor stripeColor(ProfileColor color);

/// Paints \a look into \a rect, on \a background.
void paintProfile(QPainter *painter, const QRect &rect, const ProfileLook &look,
                  const QColor &background, Qt::LayoutDirection direction);
/// The height that it needs.
int profileHeight();

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QIcon>

namespace steward {

/// Our own icons, one drawing each in resources/icons.
enum class Icon {
    Chart,
    ChevronLeft,
    ChevronRight,
    Close,
    Columns,
    Copy,
    Demo,
    Export,
    Eye,
    EyeOff,
    Grid,
    Help,
    Info,
    InvitePerson,
    Plug,
    Plus,
    Refresh,
    Search,
    Shield,
    ShieldOff,
    Ticket,
    Trash,
    Warning,
};

/// Which colour of the palette an icon takes.
enum class IconColor { Text, Secondary, Accent, Good, Warn, Bad };

/// \a icon in \a color, sharp at every scale. It reads the palette when it is painted, so that it
/// follows a change between light and dark by itself.
QIcon icon(Icon icon, IconColor color = IconColor::Text);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace steward

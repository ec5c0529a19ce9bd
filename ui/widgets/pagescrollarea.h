// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace steward {

/// Lets the content of a page be higher than the page: no frame, as wide as there is room, and no
/// stop of its own for the Tab key.
class PageScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes \a content over.
    explicit PageScrollArea(QWidget *content, QWidget *parent = nullptr);

    /// Scrolls the page that \a widget is on, if it is on one, until it is in sight: as soon as it
    /// has its place.
    static void reveal(QWidget *widget);
};

} // namespace steward

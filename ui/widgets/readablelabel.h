// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace steward {

/// A text with a name of its own, e.g. "Message". Assistive technology reads the text as the
/// label's description and through the text interface. Always plain text; it wraps, can be
/// selected, and is never cut off.
class ReadableLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ReadableLabel(const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows literalText(\a given) and tells assistive technology about it.
    void setText(const QString &given);
};

} // namespace steward

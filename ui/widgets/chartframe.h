// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steward {

/// What a chart stands in. To assistive technology it is a chart with a name, and a description
/// that says in words what is to be seen.
class ChartFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ChartFrame(const QString &accessibleName, QWidget *parent = nullptr);

    /// The chart's view; it fills the frame.
    void setContent(QWidget *content);
    /// One or two sentences with the figures that matter.
    void setDescription(const QString &description);
};

} // namespace steward

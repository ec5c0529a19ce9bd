// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commandlistmodel.h"

#include <QWidget>

#include <functional>

namespace steward {

/// A command of a page, and what does it.
struct OfferedCommand
{
    Command command;
    std::function<void()> run;
};

/// What the buttons and boxes of \a page do, and what its choices can be set to, as commands: each
/// by its accessible name, with why it cannot be done now. Before one is done, \a goThere brings
/// the page in sight. \a context says where that is.
///
/// So nothing that a page can do has to be written down twice.
QList<OfferedCommand> commandsOf(QWidget *page, const QString &context,
                                 const std::function<void()> &goThere);

} // namespace steward

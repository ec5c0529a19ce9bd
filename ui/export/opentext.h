// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <optional>

class QMimeData;
class QWidget;

namespace steward {

/// Asks for the path of a file that is there; empty where the person thought better of it.
using AskForFile = std::function<QString(QWidget *parent)>;

/// Replaces the desktop's file dialog, e.g. in tests. An empty function brings the dialog back.
void setAskForFile(AskForFile ask);

/// Asks which file to read.
QString askForFile(QWidget *parent);

/// The one file that is dragged; empty where it is something else, or several.
QString draggedFile(const QMimeData &data);

/// The text of the file \a path, whatever its encoding.
Result<QString> readTextFile(const QString &path);

} // namespace steward

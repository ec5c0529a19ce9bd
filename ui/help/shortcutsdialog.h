// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fitteddialog.h"

#include <QKeySequence>

namespace steward {

/// The keys that do something everywhere, in an organization, in a table.
class ShortcutsDialog : public FittedDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent);

private:
    struct Key
    {
        QKeySequence keys;
        QString meaning;
    };

    void addKeys(const QString &where, const QList<Key> &keys);
};

} // namespace steward

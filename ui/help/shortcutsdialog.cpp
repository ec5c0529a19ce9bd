// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutsdialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : FittedDialog(tr("Keyboard shortcuts"), parent)
{
    addKeys(tr("Everywhere"),
            {{Qt::CTRL | Qt::Key_K, tr("Find a command, an organization or a member")},
             {Qt::CTRL | Qt::Key_F, tr("Filter what is in sight")},
             {QKeySequence::Undo, tr("Undo the last change of a filter")},
             {Qt::Key_F5, tr("Load the newest data")},
             {Qt::CTRL | Qt::Key_N, tr("New organization")},
             {Qt::CTRL | Qt::Key_Comma, tr("Settings")},
             {Qt::Key_F1, tr("Guide")},
             {Qt::CTRL | Qt::Key_F1, tr("Keyboard shortcuts")},
             {Qt::CTRL | Qt::Key_Q, tr("Quit")}});
    addKeys(tr("In an organization"),
            {{Qt::CTRL | Qt::Key_1, tr("First tab; Ctrl+2 to Ctrl+6 the others")},
             {Qt::CTRL | Qt::Key_I, tr("Invite a member")},
             {Qt::Key_Delete, tr("Remove the selected members")},
             {Qt::CTRL | Qt::Key_E, tr("Export the table")}});
    addKeys(tr("In a table"), {{Qt::CTRL | Qt::Key_A, tr("Select all rows")},
                               {Qt::CTRL | Qt::Key_C, tr("Copy the selected rows")},
                               {Qt::Key_Space, tr("Tick or untick the selected rows of a plan")},
                               {Qt::Key_Enter, tr("Open what the row is about")},
                               {Qt::Key_Menu, tr("Its menu: copy, sort, columns")}});
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    contentLayout()->addLayout(buttons);
}

void ShortcutsDialog::addKeys(const QString &where, const QList<Key> &keys)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::pageMargin);
    grid->setVerticalSpacing(4);
    grid->addWidget(new SectionTitle(where, this), 0, 0, 1, 2);
    int row = 1;
    for (const Key &key : keys) {
        grid->addWidget(new SecondaryLabel(key.keys.toString(QKeySequence::NativeText), this), row,
                        0);
        grid->addWidget(new QLabel(key.meaning, this), row, 1);
        ++row;
    }
    grid->setColumnMinimumWidth(0, 80);
    grid->setColumnStretch(1, 1);
    contentLayout()->addLayout(grid);
}

} // namespace steward

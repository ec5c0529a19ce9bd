// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace steward {

namespace {

struct Key
{
    QKeySequence keys;
    QString meaning;
};

} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<Key> keys {
        {Qt::CTRL | Qt::Key_F, tr("Filter what is in sight")},
        {Qt::Key_F5, tr("Load the newest data")},
        {Qt::CTRL | Qt::Key_N, tr("New organization")},
        {Qt::CTRL | Qt::Key_I, tr("Invite a member")},
        {Qt::Key_Delete, tr("Remove the selected members")},
        {Qt::CTRL | Qt::Key_E, tr("Export the table")},
        {Qt::CTRL | Qt::Key_C, tr("Copy the selected rows")},
        {Qt::CTRL | Qt::Key_1, tr("First tab; Ctrl+2 to Ctrl+6 the others")},
        {Qt::CTRL | Qt::Key_Comma, tr("Profile and settings")},
        {Qt::CTRL | Qt::Key_Q, tr("Quit")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::pageMargin);
    grid->setVerticalSpacing(Metrics::controlGap);
    for (int row = 0; row < int(keys.size()); ++row) {
        grid->addWidget(new SectionTitle(keys[row].keys.toString(QKeySequence::NativeText), this),
                        row, 0);
        grid->addWidget(new QLabel(keys[row].meaning, this), row, 1);
    }
    auto *version = new SecondaryLabel(
        tr("Steward %1, free software under the GNU General Public License, version 3 or later.")
            .arg(QLatin1StringView(STEWARD_VERSION)),
        this);
    version->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(Metrics::sectionGap);
    layout->addLayout(grid);
    layout->addWidget(version);
    layout->addWidget(buttons);
}

} // namespace steward

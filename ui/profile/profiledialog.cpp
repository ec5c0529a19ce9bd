// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profiledialog.h"

#include "domain/connection.h"
#include "ui/style/icons.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/readablelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

ProfileDialog::ProfileDialog(const Connection &connection, Appearance appearance, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Profile and settings"));
    setMinimumWidth(440);
    auto *address = new ReadableLabel(tr("API address"), this);
    address->setText(connection.address.isEmpty() ? tr("Not connected")
                                                  : connection.address.toDisplayString());

    auto *connectButton = new QPushButton(icon(Icon::Plug), tr("Connect to UbiOps"), this);
    auto *demoButton = new QPushButton(icon(Icon::Demo), tr("Explore the demo"), this);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Metrics::controlGap);
    ways->addWidget(connectButton);
    ways->addWidget(demoButton);
    ways->addStretch();

    auto *appearances = new QComboBox(this);
    appearances->setObjectName(QStringLiteral("appearance"));
    appearances->addItem(tr("As the desktop"), int(Appearance::System));
    appearances->addItem(tr("Light"), int(Appearance::Light));
    appearances->addItem(tr("Dark"), int(Appearance::Dark));
    appearances->setCurrentIndex(appearances->findData(int(appearance)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(
        new SectionTitle(connection.name.isEmpty() ? tr("No profile") : connection.name, this));
    layout->addWidget(address);
    layout->addLayout(ways);
    layout->addWidget(new FormRow(tr("Appearance"), appearances, this));
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(appearances, &QComboBox::currentIndexChanged, this, [this, appearances] {
        emit appearanceChosen(Appearance(appearances->currentData().toInt()));
    });
    connect(connectButton, &QPushButton::clicked, this, [this] {
        accept();
        emit connectRequested();
    });
    connect(demoButton, &QPushButton::clicked, this, [this] {
        accept();
        emit demoRequested();
    });
}

} // namespace steward

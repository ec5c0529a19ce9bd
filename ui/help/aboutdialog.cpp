// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "controllers/workspace.h"
#include "ui/help/licencedialog.h"
#include "ui/style/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/readablelabel.h"

#include <QFont>
#include <QFontDatabase>
#include <QGridLayout>
#include <QPushButton>
#include <QRawFont>
#include <QtEndian>

namespace steward {

namespace {

constexpr int aboutIconSize = 56;

/// As the font says it itself, in its "head" table: a number of which the last 16 bits are behind
/// the point.
QString fontVersion(const QString &family)
{
    if (!QFontDatabase::families().contains(family))
        return AboutDialog::tr("not installed");
    const QByteArray head = QRawFont::fromFont(QFont(family)).fontTable("head");
    constexpr qsizetype revision = 4; // bytes before it
    if (head.size() < revision + qsizetype(sizeof(quint32)))
        return AboutDialog::tr("the system's");
    const auto number = qFromBigEndian<quint32>(head.constData() + revision);
    return QString::number(number / 65536.0, 'f', 3);
}

} // namespace

QList<Component> components()
{
    const QString qt = QString::fromLatin1(qVersion());
    const QString lgpl = QStringLiteral("LGPL-3.0, GPL");
    const QString gpl = QStringLiteral("GPL-3.0");
    const QString ofl = QStringLiteral("OFL-1.1");
    return {
        {QStringLiteral("Steward"), QStringLiteral(STEWARD_VERSION),
         QStringLiteral("GPL-3.0-or-later")},
        {QStringLiteral("Qt"), qt, lgpl},
        {QStringLiteral("Qt Charts"), qt, gpl},
        {QStringLiteral("Qt HTTP Server"), qt, gpl},
        {QStringLiteral("Qt SVG"), qt, lgpl},
        {QStringLiteral("Qt Wayland"), qt, lgpl},
        {QStringLiteral("Qt translations"), qt, AboutDialog::tr("GPL-3.0 with an exception")},
        {QStringLiteral("QtKeychain"), QStringLiteral(STEWARD_KEYCHAIN_VERSION),
         QStringLiteral("BSD-3-Clause")},
        // Loaded where it is, and does not say which it is.
        {QStringLiteral("libsecret"), AboutDialog::tr("the system's"), QStringLiteral("LGPL-2.1+")},
        {QStringLiteral("simdjson"), QStringLiteral(STEWARD_SIMDJSON_VERSION),
         QStringLiteral("Apache-2.0")},
        {QStringLiteral("SQLite"), Workspace::storeVersion(), AboutDialog::tr("public domain")},
        {QStringLiteral("Inter"), fontVersion(QStringLiteral("Inter")), ofl},
        {QStringLiteral("Noto Sans"), fontVersion(QStringLiteral("Noto Sans")), ofl},
    };
}

AboutDialog::AboutDialog(QWidget *parent) : FittedDialog(tr("About Steward"), parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(
        applicationIcon().pixmap(QSize(aboutIconSize, aboutIconSize), devicePixelRatio()));
    auto *title = new PageTitle(tr("Steward %1").arg(QLatin1StringView(STEWARD_VERSION)), this);
    auto *purpose = new ReadableLabel(tr("About Steward"), this);
    purpose->setText(tr("Administers UbiOps organizations from the desktop. It is free software: "
                        "you may use, study, change and pass it on under the GNU General Public "
                        "License, version 3 or later. There is no warranty."));
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::cardGap);
    head->addWidget(picture);
    head->addWidget(title, 1);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Metrics::pageMargin);
    grid->setVerticalSpacing(4);
    int row = 0;
    const QList<Component> all = components();
    for (const Component &component : all) {
        grid->addWidget(new QLabel(component.name, this), row, 0);
        grid->addWidget(new SecondaryLabel(component.version, this), row, 1);
        grid->addWidget(new SecondaryLabel(component.licence, this), row, 2);
        ++row;
    }
    grid->setColumnStretch(2, 1);

    auto *licence = new QPushButton(tr("Licence"), this);
    licence->setObjectName(QStringLiteral("licenceButton"));
    licence->setAutoDefault(false);
    connect(licence, &QPushButton::clicked, this, [this] {
        auto *dialog = new LicenceDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::controlGap);
    buttons->addWidget(licence);
    buttons->addStretch();
    buttons->addWidget(close);

    contentLayout()->addLayout(head);
    contentLayout()->addWidget(purpose);
    contentLayout()->addLayout(grid);
    contentLayout()->addLayout(buttons);
    close->setFocus(); // once it has its place: it is not the first of the buttons
}

} // namespace steward

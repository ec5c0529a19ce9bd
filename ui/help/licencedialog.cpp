// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/licencedialog.h"

#include "ui/help/guide.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr QSize licenceSize(680, 560);
constexpr int licenceMargin = 16;

} // namespace

LicenceDialog::LicenceDialog(QWidget *parent) : Dialog(parent)
{
    setWindowTitle(tr("Licence"));
    setAccessibleName(windowTitle());
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("licenceText"));
    text->setAccessibleName(tr("Text of the licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile file(guideFolder() + QStringLiteral("/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(licenceMargin, licenceMargin, licenceMargin, licenceMargin);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(text, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    const QSize wanted(Fonts::scaled(licenceSize.width()), Fonts::scaled(licenceSize.height()));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace steward

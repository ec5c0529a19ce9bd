// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profileeditor.h"

#include "ui/profile/profilelook.h"
#include "ui/profile/proxyfields.h"
#include "ui/style/icons.h"
#include "ui/widgets/formrow.h"
#include "ui/words/connectionwords.h"
#include "ui/words/fieldwords.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr ProfileColor colors[] = {ProfileColor::Gray,  ProfileColor::Blue, ProfileColor::Green,
                                   ProfileColor::Amber, ProfileColor::Red,  ProfileColor::Violet};
constexpr int colorSwatchSize = 14;

QIcon swatch(ProfileColor color, qreal scale)
{
    QPixmap pixmap(QSize(colorSwatchSize, colorSwatchSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stripeColor(color));
    painter.drawRoundedRect(QRectF(1, 1, colorSwatchSize - 2, colorSwatchSize - 2), 3, 3);
    return pixmap;
}

} // namespace

ProfileEditor::ProfileEditor(const Profile &profile, Scope scope, QWidget *parent)
    : FormDialog(scope == Scope::Profile ? tr("Edit profile") : tr("Connection options"),
                 scope == Scope::Profile ? tr("Save") : tr("Apply"), parent),
      m_profile(profile),
      m_scope(scope),
      m_name(new QLineEdit(profile.name, this)),
      m_address(new QLineEdit(profile.address.toString(), this)),
      m_color(new QComboBox(this)),
      m_authority(new QLineEdit(profile.rules.authorityFile, this)),
      m_proxy(new ProxyFields(profile.rules.proxy, this))
{
    m_name->setObjectName(QStringLiteral("profileNameField"));
    m_address->setObjectName(QStringLiteral("addressField"));
    m_color->setObjectName(QStringLiteral("colorField"));
    m_authority->setObjectName(QStringLiteral("authorityField"));
    for (const ProfileColor color : colors)
        m_color->addItem(swatch(color, devicePixelRatioF()), colorText(color), int(color));
    m_color->setCurrentIndex(m_color->findData(int(profile.color)));

    if (scope == Scope::Profile) {
        addRow(tr("Profile name"), m_name);
        m_addressRow = addRow(tr("API address"), m_address);
        m_addressRow->setHint(tr("At another address the profile has to be signed in anew."));
    } else {
        m_name->hide();
        m_address->hide();
    }
    addRow(tr("Colour"), m_color);
    m_production = addSwitch(tr("Production"), tr("Steward asks before each change."),
                             profile.isProduction, QStringLiteral("productionField"));
    m_readOnly = addSwitch(tr("Read-only"), tr("Nothing can be changed over this profile."),
                           profile.rules.isReadOnly, QStringLiteral("readOnlyField"));
    m_plainHttp = addSwitch(
        tr("Allow http without encryption"),
        tr("Anybody on the way to the service could read along. Only for a network of your own."),
        profile.rules.allowsPlainHttp, QStringLiteral("plainHttpField"));
    addWidget(createAuthority());
    addWidget(m_proxy);

    for (QLineEdit *field : {m_name, m_address, m_authority})
        connect(field, &QLineEdit::textChanged, this, &ProfileEditor::updateSubmit);
    for (QCheckBox *box : {m_production, m_readOnly, m_plainHttp})
        connect(box, &QCheckBox::toggled, this, &ProfileEditor::updateSubmit);
    connect(m_proxy, &ProxyFields::changed, this, &ProfileEditor::updateSubmit);
    (scope == Scope::Profile ? static_cast<QWidget *>(m_name) : m_color)->setFocus();
    updateSubmit();
}

QCheckBox *ProfileEditor::addSwitch(const QString &text, const QString &hint, bool isOn,
                                    const QString &objectName)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setChecked(isOn);
    addRow({}, box)->setHint(hint);
    return box;
}

QWidget *ProfileEditor::createAuthority()
{
    auto *place = new QWidget(this);
    m_authorityRow = new FormRow(tr("Certificate authority file"), m_authority, place);
    m_authorityRow->setHint(tr("PEM certificates that are trusted besides the system's."));
    m_authority->setPlaceholderText(tr("The system's authorities alone"));
    auto *choose = m_authority->addAction(icon(Icon::Search, IconColor::Secondary),
                                          QLineEdit::TrailingPosition);
    choose->setText(tr("Choose a file"));
    choose->setToolTip(choose->text());
    connect(choose, &QAction::triggered, this, &ProfileEditor::chooseAuthority);
    if (auto *button = m_authority->findChild<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->addWidget(m_authorityRow);
    return place;
}

void ProfileEditor::chooseAuthority()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Certificate authority file"), {},
                                     tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!path.isEmpty())
        m_authority->setText(path);
}

PlainHttp ProfileEditor::plainHttp() const
{
    return m_plainHttp->isChecked() ? PlainHttp::Allowed : PlainHttp::Refused;
}

Profile ProfileEditor::profile() const
{
    Profile profile = m_profile;
    if (m_scope == Scope::Profile) {
        profile.address = parseApiAddress(m_address->text(), plainHttp()).value_or(QUrl());
        profile.name = m_name->text().trimmed();
        if (profile.name.isEmpty())
            profile.name = profile.address.host();
    }
    profile.color = ProfileColor(m_color->currentData().toInt());
    profile.isProduction = m_production->isChecked();
    profile.rules.isReadOnly = m_readOnly->isChecked();
    profile.rules.allowsPlainHttp = m_plainHttp->isChecked();
    profile.rules.authorityFile = m_authority->text().trimmed();
    profile.rules.proxy = m_proxy->proxy();
    return profile;
}

QString ProfileEditor::check()
{
    QString address;
    if (m_scope == Scope::Profile) {
        const std::optional<AddressProblem> problem =
            addressProblem(m_address->text(), plainHttp());
        address = problem ? problemText(*problem) : QString();
        m_addressRow->setError(address);
        m_name->setPlaceholderText(
            parseApiAddress(m_address->text(), plainHttp()).value_or(QUrl()).host());
    }
    const QFileInfo file(m_authority->text().trimmed());
    const bool isGone = !file.filePath().isEmpty() && !(file.isFile() && file.isReadable());
    m_authorityRow->setError(isGone ? tr("There is no such file that can be read.") : QString());
    const QString proxy = m_proxy->check();
    for (const QString &problem : {address, m_authorityRow->error(), proxy}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace steward

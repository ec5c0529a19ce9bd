// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilesdialog.h"

#include "ui/profile/profiledelegate.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/readablelabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int shownRows = 5;

QHBoxLayout *createRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::controlGap);
    return row;
}

} // namespace

ProfilesDialog::ProfilesDialog(QWidget *parent)
    : FittedDialog(tr("Profiles"), parent),
      m_current(new ReadableLabel(tr("Connection in use"), this)),
      m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ProfileDelegate(
        [this](const QModelIndex &index) { return lookOf(m_profiles[index.row()]); }, m_list));

    m_use = createButton(tr("Switch to it"), QStringLiteral("useProfileButton"),
                         &ProfilesDialog::useRequested);
    m_edit = createButton(tr("Edit profile"), QStringLiteral("editProfileButton"),
                          &ProfilesDialog::editRequested);
    m_signOut = createButton(tr("Sign out"), QStringLiteral("signOutButton"),
                             &ProfilesDialog::signOutRequested);
    m_remove = createButton(tr("Remove profile"), QStringLiteral("removeProfileButton"),
                            &ProfilesDialog::removeRequested);
    auto *actions = createRow();
    for (QPushButton *button : {m_use, m_edit, m_signOut, m_remove})
        actions->addWidget(button);
    actions->addStretch();

    auto *ways = createRow();
    ways->addWidget(createWay(icon(Icon::Plug), tr("Connect to UbiOps"),
                              QStringLiteral("connectButton"), &ProfilesDialog::connectRequested));
    ways->addWidget(createWay(icon(Icon::Demo), tr("Explore the demo"),
                              QStringLiteral("demoButton"), &ProfilesDialog::demoRequested));
    ways->addStretch();

    auto *settings = createWay({}, tr("Settings"), QStringLiteral("settingsButton"),
                               &ProfilesDialog::settingsRequested);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *end = createRow();
    end->addWidget(settings);
    end->addStretch();
    end->addWidget(close);

    contentLayout()->addWidget(m_current);
    contentLayout()->addWidget(m_list);
    contentLayout()->addLayout(actions);
    contentLayout()->addLayout(ways);
    contentLayout()->addLayout(end);

    connect(m_list, &QListWidget::itemSelectionChanged, this, &ProfilesDialog::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_use->isEnabled())
            m_use->click();
    });
    updateButtons();
}

QPushButton *ProfilesDialog::createButton(const QString &text, const QString &objectName,
                                          void (ProfilesDialog::*request)(const QString &))
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, request] { (this->*request)(selected()); });
    return button;
}

QPushButton *ProfilesDialog::createWay(const QIcon &icon, const QString &text,
                                       const QString &objectName, void (ProfilesDialog::*request)())
{
    auto *button = new QPushButton(icon, text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    // Another dialog takes this one's place.
    connect(button, &QPushButton::clicked, this, [this, request] {
        accept();
        (this->*request)();
    });
    return button;
}

void ProfilesDialog::setProfiles(const QList<Profile> &profiles, const Connection &inUse)
{
    const QString wanted = selected().isEmpty() ? inUse.profile : selected();
    m_profiles = profiles;
    m_inUse = inUse.profile;
    m_current->setText(
        inUse.address.isEmpty()
            ? tr("Not connected")
            : tr("Connected to %1: %2").arg(inUse.name, inUse.address.toDisplayString()));
    m_list->clear();
    for (const Profile &profile : profiles) {
        auto *item = new QListWidgetItem(profile.name, m_list);
        item->setData(idRole, profile.id);
        item->setData(Qt::AccessibleDescriptionRole, lookOf(profile).spoken());
        if (profile.id == wanted)
            m_list->setCurrentItem(item);
    }
    const int rows = std::clamp(int(profiles.size()), 1, shownRows);
    const int rowHeight = profiles.isEmpty() ? Metrics::rowHeight : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth() + 2);
    m_list->setVisible(!profiles.isEmpty());
    updateButtons();
}

QString ProfilesDialog::selected() const
{
    const QList<QListWidgetItem *> items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.first()->data(idRole).toString();
}

void ProfilesDialog::updateButtons()
{
    const QString id = selected();
    const QString none = id.isEmpty() ? tr("Select a profile first.") : QString();
    for (QPushButton *button : {m_edit, m_signOut, m_remove})
        setAvailable(button, none);
    const bool isInUse = !id.isEmpty() && id == m_inUse;
    setAvailable(m_use, isInUse ? tr("It is in use already.") : none);
    for (QPushButton *button : {m_use, m_edit, m_signOut, m_remove})
        button->setVisible(!m_profiles.isEmpty());
}

} // namespace steward

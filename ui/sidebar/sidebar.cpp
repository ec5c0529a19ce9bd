// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar.h"

#include "domain/connection.h"
#include "models/filterproxymodel.h"
#include "models/organizationtablemodel.h"
#include "ui/sidebar/countbutton.h"
#include "ui/sidebar/profilebutton.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidebardelegate.h"
#include "ui/words/connectionwords.h"

#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int narrowest = 200; // pixels of the scale
constexpr int margin = 12;
constexpr int listMargin = 8;

SidebarRow rowOf(const QModelIndex &index)
{
    return {index.data().toString(), index.data(OrganizationTableModel::SummaryRole).toString(),
            Tone(index.data(OrganizationTableModel::StatusToneRole).toInt())};
}

/// \a widget with the column's margin on both sides.
QLayout *withMargin(QWidget *widget, int sides = margin)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(sides, 0, sides, 0);
    layout->addWidget(widget);
    return layout;
}

} // namespace

Sidebar::Sidebar(OrganizationTableModel &organizations, QWidget *parent)
    : QWidget(parent),
      m_organizations(organizations),
      m_filtered(new OrganizationListProxyModel(this)),
      m_profile(new ProfileButton(ProfileButton::Ground::Sidebar, this)),
      m_filter(new SearchField(tr("Filter organizations"), this)),
      m_all(new CountButton(icon(Icon::Grid, IconColor::Secondary), tr("All organizations"), this)),
      m_list(new QListView(this)),
      m_new(new QPushButton(icon(Icon::Plus), tr("New organization"), this))
{
    m_filter->setObjectName(QStringLiteral("organizationFilter"));
    m_filter->setRows(m_list);
    m_all->setObjectName(QStringLiteral("allOrganizationsButton"));
    m_all->setFlat(true);
    setLeadingAligned(m_all);
    m_new->setObjectName(QStringLiteral("newOrganizationButton"));
    setLeadingAligned(m_new);
    createList();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, margin);
    layout->setSpacing(6);
    layout->addLayout(withMargin(m_profile));
    layout->addSpacing(2);
    layout->addLayout(withMargin(m_filter));
    layout->addLayout(withMargin(m_all, listMargin));
    layout->addLayout(withMargin(m_list, listMargin));
    layout->addLayout(withMargin(m_new));

    connect(m_profile, &QPushButton::clicked, this, &Sidebar::profileRequested);
    connect(m_all, &QPushButton::clicked, this, &Sidebar::allOrganizationsRequested);
    connect(m_new, &QPushButton::clicked, this, &Sidebar::newOrganizationRequested);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        // Rows that go away must not look as if the person had left the organization.
        const QScopedValueRollback following(m_following, true);
        m_filtered->setFilterText(text);
        showCurrent();
    });
    updatePalette();
    updateCount();
}

void Sidebar::createList()
{
    m_filtered->setSourceModel(&m_organizations);
    m_filtered->sort(0);
    m_list->setObjectName(QStringLiteral("organizationList"));
    m_list->setAccessibleName(tr("Organizations"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new SidebarDelegate(rowOf, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Sidebar::announceSelection);
    // New rows take the selection away; it belongs to what is open.
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &Sidebar::showCurrent);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &Sidebar::showCurrent);
    connect(m_filtered, &QAbstractItemModel::dataChanged, this, &Sidebar::showCurrent);
    connect(&m_organizations, &QAbstractItemModel::modelReset, this, &Sidebar::updateCount);
    connect(&m_organizations, &QAbstractItemModel::rowsInserted, this, &Sidebar::updateCount);
}

void Sidebar::setConnection(const Connection &connection, const QString &whyNoNew)
{
    m_profile->setLook(lookOf(connection));
    setAvailable(m_new, whyNoNew.isEmpty() ? whyNoChange(connection) : whyNoNew);
}

void Sidebar::setCurrent(const OrganizationName &name)
{
    m_current = name;
    steward::setCurrent(m_all, name.isEmpty());
    showCurrent();
}

void Sidebar::showCurrent()
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_current.isEmpty() ? -1 : m_organizations.rowOf(m_current);
    const QModelIndex index =
        row < 0
            ? QModelIndex()
            : m_filtered->mapFromSource(m_organizations.index(row, OrganizationTableModel::Name));
    if (!index.isValid()) {
        m_list->selectionModel()->clear();
        return;
    }
    if (m_list->selectionModel()->isSelected(index))
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

void Sidebar::announceSelection()
{
    if (m_following)
        return;
    // Not the current index: focus alone gives a list one.
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (!selected.isEmpty())
        emit organizationRequested({selected.first().data().toString()});
}

void Sidebar::updateCount()
{
    const int count = m_organizations.rowCount();
    m_all->setCount(count > 0 ? QLocale().toString(count) : QString());
}

void Sidebar::updatePalette()
{
    QPalette palette = m_list->palette();
    const QColor background = Theme::tokens().sidebar;
    if (palette.color(QPalette::Base) == background)
        return;
    palette.setColor(QPalette::Base, background);
    m_list->setPalette(palette);
}

/// No narrower than its texts need.
QSize Sidebar::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({Fonts::scaled(narrowest), 0});
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updatePalette();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens &colors = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), colors.sidebar);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), colors.line);
}

} // namespace steward

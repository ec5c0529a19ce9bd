// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allorganizations/allorganizationspage.h"

#include "controllers/organizationscontroller.h"
#include "models/filterproxymodel.h"
#include "models/words.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/style/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableviews.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace steward {

AllOrganizationsPage::AllOrganizationsPage(OrganizationsController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_filtered(new FilterProxyModel(this)),
      m_header(new PageHeader(this)),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_filter(new SearchField(tr("Filter all organizations"), this)),
      m_loading(new LoadingBar(this)),
      m_table(new DataTable(this))
{
    m_header->setTitle(tr("All organizations"));
    m_filter->setObjectName(QStringLiteral("allOrganizationsFilter"));
    m_filter->setWidest(320);
    m_filter->setRows(m_table);
    createTable();

    auto *table = new QVBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_loading);
    table->addWidget(m_table, 1);

    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->setSpacing(Metrics::sectionGap);
    listLayout->addWidget(m_filter);
    listLayout->addLayout(table, 1);

    m_tabs->setObjectName(QStringLiteral("allOrganizationsTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentWidget(page(index));
        emit pageChanged();
    });
    m_pages->addWidget(list);
    m_tabs->addTab(tr("Organizations"));

    const auto withMargin = [](QWidget *widget, int sides) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(sides, 0, sides, 0);
        row->addWidget(widget);
        return row;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(Metrics::sectionGap);
    layout->addLayout(withMargin(m_header, Metrics::pageMargin));
    layout->addLayout(withMargin(m_tabs, Metrics::pageMargin - Metrics::tabPadding));
    layout->addLayout(withMargin(m_pages, Metrics::pageMargin), 1);

    connect(m_header, &PageHeader::refreshRequested, this, &AllOrganizationsPage::refreshRequested);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &FilterProxyModel::setFilterText);
    connect(&controller, &OrganizationsController::statusChanged, this,
            &AllOrganizationsPage::updateStatus);
    connect(&controller, &OrganizationsController::detailsProgressed, this,
            &AllOrganizationsPage::updateStatus);
    updateStatus();
}

void AllOrganizationsPage::addPage(const QString &name, const std::function<QWidget *()> &create)
{
    m_notMadeYet.insert(m_pages->addWidget(new QWidget(this)), create);
    m_tabs->addTab(name);
}

int AllOrganizationsPage::pageCount() const
{
    return m_tabs->count();
}

QWidget *AllOrganizationsPage::page(int index)
{
    if (const auto create = m_notMadeYet.take(index)) {
        QWidget *place = m_pages->widget(index);
        m_pages->insertWidget(index, create());
        m_pages->removeWidget(place);
        delete place;
    }
    return m_pages->widget(index);
}

QString AllOrganizationsPage::pageName(int index) const
{
    return m_tabs->tabText(index);
}

void AllOrganizationsPage::showPage(int index)
{
    m_tabs->setCurrentIndex(index);
}

int AllOrganizationsPage::pageIndex() const
{
    return m_tabs->currentIndex();
}

void AllOrganizationsPage::setUnconnected(const QString &why)
{
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabEnabled(tab, why.isEmpty());
        m_tabs->setTabToolTip(tab, why);
    }
}

void AllOrganizationsPage::setProgress(const QString &text)
{
    m_progress = text;
    updateStatus();
}

/// The age of a copy is told anew whenever somebody comes back to it.
bool AllOrganizationsPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_controller.isCopy())
        updateStatus();
    return QWidget::event(event);
}

QWidget *AllOrganizationsPage::currentPage() const
{
    return m_pages->currentIndex() > 0 ? m_pages->currentWidget() : nullptr;
}

void AllOrganizationsPage::createTable()
{
    m_filtered->setSourceModel(&m_controller.model());
    m_table->setObjectName(QStringLiteral("allOrganizationsTable"));
    m_views = new TableViews(m_table, {m_filter});
    m_table->setAccessibleName(tr("All organizations"));
    m_table->setModel(m_filtered);
    m_table->setItemDelegateForColumn(OrganizationTableModel::Plan,
                                      new PillDelegate(OrganizationTableModel::PlanToneRole, this));
    m_table->setItemDelegateForColumn(
        OrganizationTableModel::Status,
        new PillDelegate(OrganizationTableModel::StatusToneRole, this));
    m_table->setSecondary(OrganizationTableModel::Created);
    m_table->setFlexibleColumn(OrganizationTableModel::Name, 150);
    const auto words = DataTable::Holds::Words;
    m_table->setRoom(OrganizationTableModel::Plan, 140, words, planWords());
    m_table->setRoom(OrganizationTableModel::Status, 120, words, statusWords());
    m_table->setRoom(OrganizationTableModel::Created, 120, words);
    m_table->setRoom(OrganizationTableModel::CreditsUsed, 150, words);
    m_table->setRoom(OrganizationTableModel::Members, 95, words);
    m_table->setRoom(OrganizationTableModel::Admins, 85, words);
    m_table->setRoom(OrganizationTableModel::Projects, 95, words);
    m_table->sortByColumn(OrganizationTableModel::Name, Qt::AscendingOrder);
    const auto searchVisibleColumns = [this] {
        m_filtered->setSearchedColumns(m_table->visibleColumns());
    };
    connect(m_table, &DataTable::visibleColumnsChanged, this, searchVisibleColumns);
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex &index) {
        const QModelIndex name = index.siblingAtColumn(OrganizationTableModel::Name);
        emit organizationRequested({name.data().toString()});
    });
}

void AllOrganizationsPage::restore(const Settings &settings)
{
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
    m_filter->setText(settings.filters.value(m_filter->objectName()));
    m_views->restore(settings);
}

void AllOrganizationsPage::save(Settings &settings) const
{
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
    settings.filters.insert(m_filter->objectName(), m_filter->text());
    m_views->save(settings);
}

void AllOrganizationsPage::updateStatus()
{
    const int count = m_controller.model().rowCount();
    m_header->setFacts(
        {m_controller.hasData() ? tr("%Ln organization(s)", nullptr, count) : QString(),
         m_controller.isCopy() ? ageText(m_controller.updatedAt(), QDateTime::currentDateTimeUtc())
                               : updatedText(m_controller.updatedAt()),
         m_progress});
    m_loading->setLoading(m_controller.isLoading() || m_controller.remainingDetails() > 0
                          || !m_progress.isEmpty());
    if (count > 0)
        m_table->setEmptyText(tr("No organizations"), tr("There is none that the filter matches."));
    else if (m_controller.isLoading())
        m_table->setEmptyText(tr("Loading organizations…"));
    else if (m_controller.error())
        m_table->setEmptyText(tr("The organizations could not be loaded."));
    else
        m_table->setEmptyText(tr("No organizations yet."));
}

} // namespace steward

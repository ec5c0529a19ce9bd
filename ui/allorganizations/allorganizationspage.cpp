// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allorganizations/allorganizationspage.h"

#include "controllers/allusagecontroller.h"
#include "controllers/organizationscontroller.h"
#include "models/filterproxymodel.h"
#include "ui/allorganizations/allusageview.h"
#include "ui/mainwindow/pageheader.h"
#include "ui/style/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace steward {

namespace {

/// How the settings say that credits are looked at.
QString creditsWord()
{
    return QStringLiteral("credits");
}

} // namespace

AllOrganizationsPage::AllOrganizationsPage(OrganizationsController &controller,
                                           AllUsageController &usage, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_filtered(new FilterProxyModel(this)),
      m_header(new PageHeader(this)),
      m_usageController(usage),
      m_view(new QComboBox(this)),
      m_filter(new SearchField(tr("Filter all organizations"), this)),
      m_views(new QStackedWidget(this)),
      m_loading(new LoadingBar(this)),
      m_table(new DataTable(this))
{
    m_header->setTitle(tr("All organizations"));
    m_filter->setObjectName(QStringLiteral("allOrganizationsFilter"));
    m_filter->setMaximumWidth(320);
    m_filter->setRows(m_table);
    createTable();

    m_view->setObjectName(QStringLiteral("allOrganizationsView"));
    m_view->setAccessibleName(tr("Look at"));
    m_view->addItem(tr("Organizations"));
    m_view->addItem(tr("Credits"));
    connect(m_view, &QComboBox::currentIndexChanged, this, &AllOrganizationsPage::showCurrentView);

    auto *list = new QWidget;
    auto *table = new QVBoxLayout(list);
    table->setContentsMargins(0, 0, 0, 0);
    table->setSpacing(0);
    table->addWidget(m_loading);
    table->addWidget(m_table, 1);
    m_views->addWidget(list);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(Metrics::controlGap);
    controls->addWidget(m_view);
    controls->addWidget(m_filter, 1);
    controls->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::pageMargin, 16, Metrics::pageMargin, 16);
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(m_header);
    layout->addLayout(controls);
    layout->addWidget(m_views, 1);

    connect(m_header, &PageHeader::refreshRequested, this, [this] {
        m_controller.refresh();
        if (m_usage)
            m_usageController.refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &FilterProxyModel::setFilterText);
    connect(&controller, &OrganizationsController::statusChanged, this,
            &AllOrganizationsPage::updateStatus);
    connect(&controller, &OrganizationsController::detailsProgressed, this,
            &AllOrganizationsPage::updateStatus);
    updateStatus();
}

void AllOrganizationsPage::createTable()
{
    m_filtered->setSourceModel(&m_controller.model());
    m_table->setObjectName(QStringLiteral("allOrganizationsTable"));
    m_table->setAccessibleName(tr("All organizations"));
    m_table->setModel(m_filtered);
    m_table->setItemDelegateForColumn(OrganizationTableModel::Plan,
                                      new PillDelegate(OrganizationTableModel::PlanToneRole, this));
    m_table->setItemDelegateForColumn(
        OrganizationTableModel::Status,
        new PillDelegate(OrganizationTableModel::StatusToneRole, this));
    m_table->setSecondary(OrganizationTableModel::Created);
    m_table->setFlexibleColumn(OrganizationTableModel::Name, 150);
    m_table->setColumnWidth(OrganizationTableModel::Plan, 140);
    m_table->setColumnWidth(OrganizationTableModel::Status, 120);
    m_table->setColumnWidth(OrganizationTableModel::Created, 120);
    m_table->setColumnWidth(OrganizationTableModel::CreditsUsed, 150);
    m_table->setColumnWidth(OrganizationTableModel::Members, 95);
    m_table->setColumnWidth(OrganizationTableModel::Admins, 85);
    m_table->setColumnWidth(OrganizationTableModel::Projects, 95);
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

void AllOrganizationsPage::setView(View view)
{
    m_view->setCurrentIndex(int(view));
}

void AllOrganizationsPage::showCurrentView()
{
    const bool isCredits = View(m_view->currentIndex()) == View::Credits;
    if (isCredits && !m_usage) {
        m_usage = new AllUsageView(m_usageController);
        m_usage->restore(m_restored);
        m_views->addWidget(m_usage);
        connect(m_usage, &AllUsageView::organizationRequested, this,
                [this](const QString &name) { emit organizationRequested({name}); });
    }
    m_filter->setVisible(!isCredits);
    m_views->setCurrentIndex(m_view->currentIndex());
}

void AllOrganizationsPage::restore(const Settings &settings)
{
    m_restored = settings;
    if (settings.filters.value(m_view->objectName()) == creditsWord())
        setView(View::Credits);
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
    m_filter->setText(settings.filters.value(m_filter->objectName()));
}

void AllOrganizationsPage::save(Settings &settings) const
{
    settings.filters.insert(m_view->objectName(), View(m_view->currentIndex()) == View::Credits
                                                      ? creditsWord()
                                                      : QString());
    if (m_usage)
        m_usage->save(settings);
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
    settings.filters.insert(m_filter->objectName(), m_filter->text());
}

void AllOrganizationsPage::updateStatus()
{
    const int count = m_controller.model().rowCount();
    m_header->setFacts(
        {m_controller.hasData() ? tr("%n organization(s)", nullptr, count) : QString(),
         updatedText(m_controller.updatedAt())});
    m_loading->setLoading(m_controller.isLoading() || m_controller.remainingDetails() > 0);
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

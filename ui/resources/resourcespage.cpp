// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/resourcespage.h"

#include "controllers/resourcescontroller.h"
#include "models/filterproxymodel.h"
#include "ui/charts/resourceschart.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pagescrollarea.h"

#include <QVBoxLayout>

namespace steward {

ResourcesPage::ResourcesPage(ResourcesController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_sorted(new FilterProxyModel(this)),
      m_loading(new LoadingBar),
      m_chart(new ResourcesChart),
      m_table(new FigureTable)
{
    setObjectName(QStringLiteral("resourcesPage"));
    createTable();

    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(Metrics::sectionGap);
    contentLayout->addWidget(createChartCard());
    contentLayout->addWidget(m_table, 1);

    layOut(this, new PageScrollArea(content, this), m_loading);

    connect(&controller, &ResourcesController::statusChanged, this, &ResourcesPage::updateView);
    connect(&controller, &ResourcesController::countsChanged, this, &ResourcesPage::updateView);
    updateView();
}

QWidget *ResourcesPage::createChartCard()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(new SectionTitle(tr("Resources in use now")));
    layout->addWidget(m_chart);
    return card;
}

void ResourcesPage::createTable()
{
    m_sorted->setSourceModel(&m_controller.table());
    m_table->setObjectName(QStringLiteral("resourcesTable"));
    m_table->setAccessibleName(tr("Resources"));
    m_table->setModel(m_sorted);
    // All eight rows and the header are in sight.
    m_table->setMinimumHeight(9 * Metrics::rowHeight + 8);
}

void ResourcesPage::restore(const Settings &settings)
{
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
}

void ResourcesPage::save(Settings &settings) const
{
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
}

void ResourcesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfNeeded();
}

/// Not again after an error: that is for the person to ask.
void ResourcesPage::loadIfNeeded()
{
    const bool isNeeded =
        !m_controller.hasData() && !m_controller.isLoading() && !m_controller.error();
    if (isVisible() && isNeeded)
        m_controller.refresh();
}

void ResourcesPage::updateView()
{
    m_loading->setLoading(m_controller.isLoading());
    m_chart->setCounts(m_controller.counts());
    if (m_controller.isLoading())
        m_table->setEmptyText(tr("Loading resources…"));
    else if (m_controller.error())
        m_table->setEmptyText(tr("The resources could not be loaded."));
    else
        m_table->setEmptyText(tr("No resources yet."));
    loadIfNeeded();
}

} // namespace steward

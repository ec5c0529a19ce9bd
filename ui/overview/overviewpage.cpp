// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "controllers/memberscontroller.h"
#include "controllers/resourcescontroller.h"
#include "controllers/usagecontroller.h"
#include "controllers/workspace.h"
#include "domain/resources.h"
#include "models/creditsformat.h"
#include "models/flawwords.h"
#include "ui/charts/comparisonwords.h"
#include "ui/charts/usagesparkline.h"
#include "ui/charts/usagewords.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pagescrollarea.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int cardColumns = 4;
constexpr int highestChart = 420; // pixels

QString unknown()
{
    return QStringLiteral("–");
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_loading(new LoadingBar(this))
{
    auto *content = new QWidget(this);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins({});
    cards->setSpacing(Metrics::cardGap);
    cards->addWidget(createWarning());
    cards->addWidget(createFigures());
    cards->addWidget(createChart());
    cards->addWidget(createResources());
    cards->addStretch();

    layOut(this, new PageScrollArea(content, this), m_loading);

    connect(&workspace.periodUsage(), &UsageController::usageChanged, this,
            &OverviewPage::updateUsage);
    connect(&workspace.members(), &MembersController::membersChanged, this,
            &OverviewPage::updateMembers);
    connect(&workspace.resources(), &ResourcesController::countsChanged, this,
            &OverviewPage::updateResources);
    connect(&workspace, &Workspace::openOrganizationChanged, this, &OverviewPage::loadIfNeeded);
    for (LoadingController *controller : std::initializer_list<LoadingController *> {
             &workspace.periodUsage(), &workspace.members(), &workspace.resources()})
        connect(controller, &LoadingController::statusChanged, this, &OverviewPage::updateLoading);
    updateUsage();
    updateMembers();
    updateResources();
}

QWidget *OverviewPage::createWarning()
{
    m_warning = new Card(this);
    m_warning->setObjectName(QStringLiteral("singleAdminWarning"));
    auto *text = new QLabel(tr("There is a single admin. If that person leaves, nobody can manage "
                               "this organization. Make another member admin."),
                            m_warning);
    text->setWordWrap(true);
    auto *button = new QPushButton(tr("Show members"), m_warning);
    connect(button, &QPushButton::clicked, this,
            [this] { emit membersRequested(MemberFilter::All); });
    auto *row = new QHBoxLayout(m_warning);
    row->setSpacing(Metrics::cardGap);
    row->addWidget(new IconLabel(Icon::Warning, IconColor::Warn, 20, m_warning));
    row->addWidget(text, 1);
    row->addWidget(button);
    m_warning->hide();
    return m_warning;
}

QWidget *OverviewPage::createFigures()
{
    auto *figures = new CardGrid(cardColumns, this);
    const auto addCard = [&](const QString &title) {
        auto *card = new FigureCard(title, figures);
        figures->add(card);
        return card;
    };
    m_credits = addCard(tr("Credits this period"));
    m_members = addCard(tr("Members"));
    m_admins = addCard(tr("Admins"));
    m_pending = addCard(tr("Pending"));
    connect(m_credits, &FigureCard::clicked, this, &OverviewPage::usageRequested);
    connect(m_members, &FigureCard::clicked, this,
            [this] { emit membersRequested(MemberFilter::All); });
    connect(m_admins, &FigureCard::clicked, this,
            [this] { emit membersRequested(MemberFilter::Admins); });
    connect(m_pending, &FigureCard::clicked, this,
            [this] { emit membersRequested(MemberFilter::Pending); });
    return figures;
}

QWidget *OverviewPage::createChart()
{
    auto *card = new Card(this);
    m_chart = new UsageSparkline(card);
    m_chart->setAccessibleName(tr("Credits this period"));
    m_empty = new SecondaryLabel({}, card);
    m_empty->setObjectName(QStringLiteral("overviewEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_chartPlace = new QStackedWidget(card);
    m_chartPlace->addWidget(m_chart);
    m_chartPlace->addWidget(m_empty);
    m_chartPlace->setMinimumHeight(120);
    m_chartPlace->setMaximumHeight(highestChart); // it is for a glance
    m_chartRange = new SecondaryLabel({}, card);
    auto *head = new QHBoxLayout;
    head->addWidget(new SectionTitle(tr("Credits per day"), card));
    head->addStretch();
    head->addWidget(m_chartRange);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::controlGap);
    layout->addLayout(head);
    layout->addWidget(m_chartPlace, 1);
    return card;
}

QWidget *OverviewPage::createResources()
{
    auto *grid = new CardGrid(cardColumns, this);
    for (const auto &kind : resourceKinds) {
        auto *card = new FigureCard(resourceName(kind), grid);
        connect(card, &FigureCard::clicked, this, &OverviewPage::resourcesRequested);
        grid->add(card);
        m_resources.append(card);
    }
    return grid;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfNeeded();
}

void OverviewPage::loadIfNeeded()
{
    ResourcesController &resources = m_workspace.resources();
    if (isVisible() && !resources.hasData() && !resources.isLoading())
        resources.refresh();
}

void OverviewPage::updateUsage()
{
    const UsageController &usage = m_workspace.periodUsage();
    const UsageBreakdown &breakdown = usage.breakdown();
    const bool isAnswered = usage.hasData() || usage.range();
    m_chart->setUsage(breakdown, Interval::Day, isAnswered ? Figures::Given : Figures::Awaited);
    m_chartRange->setText(usage.range() ? tr("%1 (UTC)").arg(daysText(*usage.range())) : QString());
    m_credits->setFigure(hasFigures(breakdown) ? creditsText(breakdown.total) : unknown());
    updateChartPlace();
    m_credits->setNote(usage.comparisonError() ? tr("The last period could not be loaded")
                                               : QString(),
                       Tone::Warn);
    m_credits->setToolTip({});
    if (usage.comparisonError() || !usage.comparison())
        return;
    if (!breakdown.totalCompared) {
        m_credits->setNote(tr("Nothing to compare with"));
        return;
    }
    const std::optional<double> change =
        changeOf(breakdown.totalCompared->now, breakdown.totalCompared->before);
    if (!change)
        return;
    const ComparisonExtent extent = usage.comparison()->extent;
    const QString percent = signedPercentText(*change);
    const QString note = extent == ComparisonExtent::SameDays ? tr("%1 against the same days")
                                                              : tr("%1 against the last period");
    m_credits->setNote(note.arg(percent),
                       *change > 0 && !usage.basis()->begins ? Tone::Warn : Tone::Neutral);
    m_credits->setToolTip(
        tr("%1 against %2").arg(percent, comparisonText(UsageRange::CurrentPeriod, extent)));
}

/// Bars of nothing look like a fault: words say it.
void OverviewPage::updateChartPlace()
{
    const UsageController &usage = m_workspace.periodUsage();
    const bool isFailed = usage.error() && !usage.hasData() && !usage.isLoading();
    const bool isEmpty =
        usage.breakdown().isEmpty() && (usage.range() || usage.hasData() || isFailed);
    m_empty->setText(isFailed                        ? tr("The credits could not be loaded.")
                     : hasFigures(usage.breakdown()) ? tr("No credits were used in this period.")
                                                     : noPeriodText());
    m_chartPlace->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_chart);
}

void OverviewPage::updateMembers()
{
    const MembersController &members = m_workspace.members();
    const MemberTableModel &model = members.model();
    const QLocale locale;
    const auto show = [&](FigureCard *card, std::optional<int> count) {
        card->setFigure(members.hasData() && count ? locale.toString(*count) : unknown());
    };
    const bool hasSingleAdmin = members.hasData() && model.adminCount() == 1;
    show(m_members, model.rowCount());
    show(m_admins, model.adminCount());
    m_admins->setNote(hasSingleAdmin ? tr("A single admin") : QString(), Tone::Warn);
    show(m_pending, model.pendingCount());
    m_pending->setNote(members.hasData() && model.pendingCount().value_or(0) > 0
                           ? tr("Not signed up yet")
                           : QString());
    m_warning->setVisible(hasSingleAdmin);
}

void OverviewPage::updateResources()
{
    const std::optional<ResourceCounts> &counts = m_workspace.resources().counts();
    for (size_t i = 0; i < resourceKinds.size(); ++i)
        m_resources[qsizetype(i)]->setFigure(
            counts ? QLocale().toString((*counts).*resourceKinds[i].count) : unknown());
}

void OverviewPage::updateLoading()
{
    m_loading->setLoading(m_workspace.periodUsage().isLoading() || m_workspace.members().isLoading()
                          || m_workspace.resources().isLoading());
    updateChartPlace();
    updateMembers();
}

} // namespace steward

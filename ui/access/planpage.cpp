// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/planpage.h"

#include "domain/planfile.h"
#include "models/accesswords.h"
#include "models/erroradvice.h"
#include "ui/export/savetext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/checkdelegate.h"
#include "ui/widgets/codebutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/readablelabel.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace steward {

namespace {

/// All that a plan can say of a change.
QStringList actionTexts()
{
    QStringList texts;
    for (const Access before : {Access::None, Access::Regular, Access::Admin}) {
        for (const Access after : {Access::None, Access::Regular, Access::Admin}) {
            AccessStep step;
            step.before = before;
            step.after = after;
            texts.append(actionText(step));
        }
    }
    return texts;
}

} // namespace

PlanPage::PlanPage(QWidget *parent)
    : QWidget(parent),
      m_model(new AccessPlanTableModel(this)),
      m_filtered(new AccessPlanProxyModel(this)),
      m_note(new ReadableLabel(tr("Before you go on"), this)),
      m_filter(new SearchField(tr("Filter the plan"), this)),
      m_show(new QComboBox(this)),
      m_tick(new QPushButton(tr("Tick all shown"), this)),
      m_untick(new QPushButton(tr("Untick all shown"), this)),
      m_code(new CodeButton(this)),
      m_export(new QPushButton(icon(Icon::Export), tr("Export"), this)),
      m_table(new DataTable(this)),
      m_boxes(new CheckDelegate(this)),
      m_progress(new QProgressBar(this)),
      m_summary(new SecondaryLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(m_note);
    layout->addWidget(createControls());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    createTable();
    m_note->setObjectName(QStringLiteral("planNote"));
    m_note->hide();
    m_progress->setObjectName(QStringLiteral("planProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setWordWrap(true);

    connect(m_model, &AccessPlanTableModel::chosenChanged, this, [this] {
        updateTexts();
        emit changed();
    });
}

QWidget *PlanPage::createControls()
{
    m_filter->setObjectName(QStringLiteral("planFilter"));
    m_filter->setWidest(260);
    m_show->setObjectName(QStringLiteral("planShow"));
    m_show->setAccessibleName(tr("Show lines"));
    // In the order of PlanFilter.
    m_show->addItems({tr("All"), tr("Changes"), tr("Who is added"), tr("Roles"),
                      tr("Who is removed"), tr("Blocked"), tr("Not done")});
    m_export->setAccessibleName(tr("Export plan"));
    for (QPushButton *button : {m_tick, m_untick, m_export})
        button->setAutoDefault(false);
    m_tick->setObjectName(QStringLiteral("tickButton"));
    m_untick->setObjectName(QStringLiteral("untickButton"));
    m_export->setObjectName(QStringLiteral("exportPlanButton"));

    auto *controls = new QWidget(this);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->setSpacing(Metrics::controlGap);
    row->addWidget(m_filter, 1);
    row->addWidget(m_show);
    row->addStretch();
    row->addWidget(m_tick);
    row->addWidget(m_untick);
    row->addWidget(m_code);
    row->addWidget(m_export);
    m_filter->setRows(m_table);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &FilterProxyModel::setFilterText);
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setFilter(PlanFilter(index)); });
    connect(m_tick, &QPushButton::clicked, this, [this] { setChosen(true); });
    connect(m_untick, &QPushButton::clicked, this, [this] { setChosen(false); });
    connect(m_export, &QPushButton::clicked, this, &PlanPage::exportPlan);
    connect(m_code, &CodeButton::copied, this, &PlanPage::copied);
    return controls;
}

void PlanPage::createTable()
{
    m_filtered->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->setAccessibleName(tr("Plan"));
    m_table->setModel(m_filtered);
    // Qt's own reaches one line, and that only where its box is current.
    auto *space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &PlanPage::turnSelected);
    m_table->setItemDelegateForColumn(AccessPlanTableModel::Email, m_boxes);
    m_table->setItemDelegateForColumn(AccessPlanTableModel::Change,
                                      new PillDelegate(AccessPlanTableModel::ToneRole, this));
    for (const int column :
         {int(AccessPlanTableModel::Organization), int(AccessPlanTableModel::Before),
          int(AccessPlanTableModel::After), int(AccessPlanTableModel::Note)})
        m_table->setSecondary(column);
    using Holds = DataTable::Holds;
    const QStringList accesses {accessText(Access::Regular), accessText(Access::Admin)};
    m_table->setRoom(AccessPlanTableModel::Email, 240, Holds::Names);
    m_table->setRoom(AccessPlanTableModel::Organization, 124, Holds::Names);
    m_table->setRoom(AccessPlanTableModel::Change, 150, Holds::Words, actionTexts());
    m_table->setRoom(AccessPlanTableModel::Before, 90, Holds::Words, accesses);
    m_table->setRoom(AccessPlanTableModel::After, 90, Holds::Words, accesses);
    m_table->setFlexibleColumn(AccessPlanTableModel::Note, 100); // a sentence
    m_table->setSharing({AccessPlanTableModel::Email, AccessPlanTableModel::Organization});
    showWhyEmpty();
}

void PlanPage::showWhyEmpty()
{
    m_table->setEmptyText(
        tr("Nothing to show"),
        m_model->rowCount() == 0 ? QString() : tr("There is no line that the filter matches."));
}

void PlanPage::setPlan(const AccessPlan &plan, const RequestAllowance &allowance)
{
    m_allowance = allowance;
    m_boxes->setHasBoxes(true);
    m_model->setPlan(plan);
    showWhyEmpty();
    m_progress->hide();
    for (QPushButton *button : {m_tick, m_untick, m_export})
        button->show();
    // Who stays is not what one looks for.
    m_show->setCurrentIndex(int(PlanFilter::Changes));
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    updateTexts();
}

void PlanPage::setReading(bool isReading)
{
    for (QPushButton *button : {m_tick, m_untick, m_export})
        setAvailable(button, isReading ? tr("The plan is being made.") : QString());
    if (!isReading) {
        showWhyEmpty();
        return;
    }
    m_model->setPlan({});
    m_table->setEmptyText(tr("The plan is being made…"), tr("Steward reads who is a member now."));
    m_code->setSource({});
    m_summary->setText({});
}

void PlanPage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PlanPage::beginRun()
{
    m_boxes->setHasBoxes(false);
    m_model->beginRun();
    for (QPushButton *button : {m_tick, m_untick})
        button->hide();
    m_code->setSource({});
    m_progress->show();
}

void PlanPage::setRun(const QList<AccessStep> &steps)
{
    setNote({});
    m_boxes->setHasBoxes(false);
    m_model->setSteps(steps);
    showWhyEmpty();
    for (QPushButton *button : {m_tick, m_untick, m_export})
        button->hide();
    m_code->setSource({});
    m_show->setCurrentIndex(int(PlanFilter::All));
    m_progress->show();
}

void PlanPage::setOutcome(int place, const StepOutcome &outcome)
{
    m_model->setOutcome(place, outcome);
}

void PlanPage::setProgress(const RunProgress &progress, const std::optional<ApiError> &problem)
{
    m_progress->setMaximum(std::max(1, progress.total));
    m_progress->setValue(progress.settled());
    const QString summary = progressSummary(progress);
    //: What has been done, and why it does not go on.
    m_summary->setText(problem ? tr("%1. %2").arg(summary, withAdvice(*problem).message) : summary);
}

void PlanPage::setChosen(bool isChosen)
{
    QList<int> rows;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        rows.append(m_filtered->mapToSource(m_filtered->index(row, 0)).row());
    m_model->setChosen(rows, isChosen);
}

/// All of them as the first one that has a box becomes.
void PlanPage::turnSelected()
{
    QList<int> rows;
    QList<int> selected = m_table->selectedRowNumbers();
    if (selected.isEmpty() && m_table->currentIndex().isValid())
        selected.append(m_table->currentIndex().row());
    for (const int row : selected) {
        const QModelIndex index =
            m_filtered->mapToSource(m_filtered->index(row, AccessPlanTableModel::Email));
        if (index.flags().testFlag(Qt::ItemIsUserCheckable))
            rows.append(index.row());
    }
    if (!rows.isEmpty())
        m_model->setChosen(rows, !plan().lines()[rows.first()].isChosen);
}

void PlanPage::updateTexts()
{
    const AccessCounts counts = plan().counts();
    QString text = planSummary(counts);
    if (counts.changes() > 0)
        text = tr("%1. This takes %2.")
                   .arg(text, durationText(estimatedTime(plan().steps(), m_allowance)));
    m_summary->setText(text);
}

void PlanPage::offerCode(const QUrl &address)
{
    m_code->setSource([this, address](CodeLanguage language) {
        QList<Change> changes;
        const QList<AccessStep> steps = plan().steps();
        for (const AccessStep &step : steps)
            changes.append(changeOf(step));
        return codeOf(address, changes, language);
    });
}

void PlanPage::exportPlan()
{
    saveLater(
        this, QStringLiteral("plan.csv"), [plan = plan()] { return planFile(plan); }, csvFilter(),
        [this](const QString &problem) {
            if (!problem.isEmpty())
                emit failed(problem);
        });
}

} // namespace steward

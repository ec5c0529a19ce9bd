// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "domain/accessundo.h"
#include "models/words.h"
#include "ui/export/savetext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableviews.h"
#include "ui/words/connectionwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

bool isMemberChange(const ActivityRow &row)
{
    return undoOf(row.change).has_value();
}

/// \a rows, the last one first, in the order that they were made in.
QList<ActivityRow> inOrder(const QList<ActivityRow> &rows)
{
    return {rows.rbegin(), rows.rend()};
}

bool isRenaming(const ActivityRow &row)
{
    return formerName(row.change).has_value();
}

} // namespace

ActivityPage::ActivityPage(ActivityController &controller, Scope scope, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_scope(scope),
      m_filter(new SearchField(tr("Search changes"), this)),
      m_kind(new QComboBox(this)),
      m_show(new QComboBox(this)),
      m_loading(new LoadingBar(this)),
      m_table(new DataTable(this)),
      m_summary(new SecondaryLabel({}, this))
{
    auto *table = new QVBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_loading);
    table->addWidget(m_table, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(createControls());
    layout->addLayout(table, 1);
    layout->addWidget(createActions());
    createTable();
    setTabOrder(m_kind, m_show);
    setTabOrder(m_show, m_export);
    setTabOrder(m_export, m_table);

    connect(&controller, &LoadingController::statusChanged, this, &ActivityPage::updateTexts);
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&controller.model(), changed, this, &ActivityPage::updateTexts);
    connect(&controller.model(), &QAbstractItemModel::modelReset, this, &ActivityPage::updateTexts);
    connect(&controller.model(), &QAbstractItemModel::dataChanged, this,
            &ActivityPage::updateAvailability);
    updateTexts();
}

QWidget *ActivityPage::createControls()
{
    const bool isOfAll = m_scope == Scope::Everything;
    m_filter->setObjectName(isOfAll ? QStringLiteral("allActivityFilter")
                                    : QStringLiteral("activityFilter"));
    m_filter->setWidest(320);
    m_kind->setObjectName(QStringLiteral("activityKind"));
    m_kind->setAccessibleName(tr("Kinds of changes"));
    // In the order of KindFilter.
    m_kind->addItems(
        {tr("All kinds"), tr("Invitations"), tr("Roles"), tr("Removals"), tr("Organizations")});
    m_show->setObjectName(QStringLiteral("activityShow"));
    m_show->setAccessibleName(tr("Show changes"));
    // In the order of FateFilter.
    m_show->addItems(
        {tr("All outcomes"), tr("Done"), tr("Not done"), tr("Not sent"), tr("In doubt")});
    m_export = new QPushButton(icon(Icon::Export), tr("Export"), this);
    m_export->setObjectName(QStringLiteral("exportActivityButton"));
    m_export->setAccessibleName(tr("Export changes"));

    auto *controls = new QWidget(this);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->setSpacing(Metrics::controlGap);
    row->addWidget(m_filter, 1);
    row->addWidget(m_kind);
    row->addWidget(m_show);
    row->addStretch();
    row->addWidget(m_export);
    connect(m_filter, &QLineEdit::textChanged, &m_controller, &ActivityController::setText);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_controller.setKind(KindFilter(index)); });
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_controller.setFate(FateFilter(index)); });
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::exportTable);
    return controls;
}

QWidget *ActivityPage::createActions()
{
    m_undo = new QPushButton(tr("Undo…"), this);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setAccessibleName(tr("Undo changes"));
    m_undoRun = new QPushButton(tr("Undo the whole run…"), this);
    m_undoRun->setObjectName(QStringLiteral("undoRunButton"));
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(Metrics::controlGap);
    row->addWidget(m_summary, 1);
    row->addWidget(m_undo);
    row->addWidget(m_undoRun);
    connect(m_undo, &QPushButton::clicked, this, &ActivityPage::undo);
    connect(m_undoRun, &QPushButton::clicked, this, &ActivityPage::undoRun);
    return actions;
}

void ActivityPage::createTable()
{
    const bool isOfAll = m_scope == Scope::Everything;
    m_table->setObjectName(isOfAll ? QStringLiteral("allActivityTable")
                                   : QStringLiteral("activityTable"));
    m_views = new TableViews(m_table, {m_filter}, {m_kind, m_show});
    m_table->setAccessibleName(tr("Changes"));
    // It comes piece by piece, the last change first: there is nothing that could be sorted.
    m_table->setSortingEnabled(false);
    m_table->setModel(&m_controller.model());
    m_filter->setRows(m_table);
    new FocusKeeper(this, {m_table});
    m_table->setItemDelegateForColumn(ActivityTableModel::Outcome,
                                      new PillDelegate(ActivityTableModel::ToneRole, this));
    for (const int column : {int(ActivityTableModel::When), int(ActivityTableModel::Before),
                             int(ActivityTableModel::Details), int(ActivityTableModel::ByProfile)})
        m_table->setSecondary(column);
    const QStringList accesses {roleText(MemberRole::Admin), roleText(MemberRole::Regular)};
    using Holds = DataTable::Holds;
    // All of it is in sight in a window of the usual size; a wider one says more of the details.
    m_table->setRoom(ActivityTableModel::When, 140, Holds::Words);
    m_table->setRoom(ActivityTableModel::Organization, 110, Holds::Names);
    m_table->setRoom(ActivityTableModel::Person, 176, Holds::Names);
    m_table->setRoom(ActivityTableModel::What, 110, Holds::Words);
    // What an organization was called, too.
    m_table->setRoom(ActivityTableModel::Before, 68, Holds::Names, accesses);
    m_table->setRoom(ActivityTableModel::After, 68, Holds::Names, accesses);
    m_table->setRoom(ActivityTableModel::Outcome, 84, Holds::Words);
    m_table->setFlexibleColumn(ActivityTableModel::Details, 80);
    m_table->setRoom(ActivityTableModel::ByProfile, 80, Holds::Names);
    m_table->setSharing({ActivityTableModel::Organization, ActivityTableModel::Person});
    m_table->setColumnHidden(ActivityTableModel::Organization, !isOfAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::updateTexts);
}

void ActivityPage::setConnection(const Connection &connection)
{
    m_connection = connection;
    updateAvailability();
}

void ActivityPage::restore(const Settings &settings)
{
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
    m_views->restore(settings);
}

void ActivityPage::save(Settings &settings) const
{
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
    m_views->save(settings);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.setWatched(true);
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_controller.setWatched(false);
}

QList<ActivityRow> ActivityPage::selected() const
{
    QList<ActivityRow> rows;
    for (const int row : m_table->selectedRowNumbers())
        rows.append(m_controller.model().at(row));
    return rows;
}

void ActivityPage::undo()
{
    const QList<ActivityRow> rows = selected();
    if (rows.size() == 1 && isRenaming(rows.first())) {
        auto renaming = std::get<OrganizationUpdate>(rows.first().change);
        if (renaming.id.isEmpty())
            renaming.id = rows.first().organizationId;
        emit renameBackRequested(renaming);
        return;
    }
    emit undoRequested(inOrder(rows));
}

void ActivityPage::undoRun()
{
    const auto take = [this](const Result<QList<ActivityRow>> &rows) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        emit undoRequested(inOrder(*rows));
    };
    m_controller.readRun(selected().constFirst().run, this, take);
}

void ActivityPage::updateAvailability()
{
    const QList<ActivityRow> rows = selected();
    const auto isDone = [](const ActivityRow &row) { return row.fate == Fate::Done; };
    const bool areMembers = std::all_of(rows.begin(), rows.end(), isMemberChange);
    const bool isOneRenaming = rows.size() == 1 && isRenaming(rows.first());
    QString whyNot = whyNoChange(m_connection);
    if (whyNot.isEmpty() && rows.isEmpty())
        whyNot = tr("Select one or more changes first.");
    else if (whyNot.isEmpty() && !std::all_of(rows.begin(), rows.end(), isDone))
        whyNot = tr("Only what was done can be taken back.");
    else if (whyNot.isEmpty() && !areMembers && !isOneRenaming)
        whyNot = tr("Changes of members can be taken back, and a renaming on its own. The service "
                    "does not let go of organizations, and does not tell what a subscription was.");
    setAvailable(m_undo, whyNot);
    QString whyNotRun = whyNoChange(m_connection);
    if (whyNotRun.isEmpty() && (rows.size() != 1 || rows.first().run.isEmpty()))
        whyNotRun = tr("Select a change that was made together with others.");
    setAvailable(m_undoRun, whyNotRun);
}

void ActivityPage::updateTexts()
{
    m_loading->setLoading(m_controller.isLoading() || m_isExporting);
    const int count = m_controller.model().rowCount();
    const int chosen = int(m_table->selectedRowNumbers().size());
    QStringList parts;
    if (count > 0)
        parts << (m_controller.model().canFetchMore({})
                      ? tr("The last %Ln change(s)", nullptr, count)
                      : tr("%Ln change(s)", nullptr, count));
    if (chosen > 0)
        parts << tr("%L1 selected").arg(chosen);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    const bool isFiltered =
        !m_filter->text().isEmpty() || m_kind->currentIndex() > 0 || m_show->currentIndex() > 0;
    if (const std::optional<ApiError> &error = m_controller.error())
        m_table->setEmptyText(tr("The changes could not be read."), error->message);
    else if (isFiltered)
        m_table->setEmptyText(tr("No changes"), tr("There are none that the filter matches."));
    else
        m_table->setEmptyText(tr("No changes yet."),
                              tr("What is changed with Steward is kept here, on this machine."));
    setAvailable(m_export, m_isExporting ? tr("The changes are being exported.")
                           : count > 0   ? QString()
                                         : tr("There is nothing to export."));
    updateAvailability();
}

/// All of it, not only what has been shown so far: it is read and written while the person goes on.
void ActivityPage::exportTable()
{
    if (!m_export->isEnabled())
        return;
    const std::optional<QString> path =
        askWhereToSave(this, QStringLiteral("changes.csv"), csvFilter());
    if (!path)
        return;
    const auto end = [this](const QString &problem, int count) {
        m_isExporting = false;
        updateTexts();
        if (problem.isEmpty())
            emit succeeded(tr("%Ln change(s) exported.", nullptr, count));
        else
            emit failed({ErrorKind::Local, 0, problem, {}});
    };
    const auto take = [this, path = *path, end](const Result<ActivityText> &text) {
        if (!text) {
            end(text.error().message, 0);
            return;
        }
        writeLater(
            this, path, [text = *text] { return text.bytes(); },
            [end, count = text->count](const QString &problem) { end(problem, count); });
    };
    m_isExporting = true;
    updateTexts();
    m_controller.writeAll(this, take);
}

} // namespace steward

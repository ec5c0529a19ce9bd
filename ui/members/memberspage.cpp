// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "domain/roster.h"
#include "models/memberfilterproxymodel.h"
#include "models/words.h"
#include "ui/export/opentext.h"
#include "ui/export/savetext.h"
#include "ui/style/icons.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableviews.h"

#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

MembersPage::MembersPage(MembersController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_filtered(new MemberFilterProxyModel(this)),
      m_filter(new SearchField(tr("Filter members"), this)),
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
    m_filter->setRows(m_table);
    setAcceptDrops(true);
    // The table is made first, and comes after the controls above it all the same.
    const QList<QWidget *> order {m_filter, m_show, m_export, m_fromList, m_invite, m_table};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(&controller, &MembersController::membersChanged, this, [this] {
        updateTexts();
        updateAvailability();
        selectWanted();
    });
    connect(&controller, &MembersController::statusChanged, this, [this] {
        updateLoading();
        updateTexts();
        updateAvailability();
    });
    connect(&controller, &MembersController::changeProgressed, this, [this](int done, int total) {
        m_summary->setText(tr("Changing %L1 of %L2 …").arg(done).arg(total));
    });
    updateTexts();
    updateAvailability();
}

QPushButton *MembersPage::addButton(const QIcon &icon, const QString &text,
                                    const QString &objectName, void (MembersPage::*action)())
{
    auto *button = new QPushButton(icon, text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget *MembersPage::createControls()
{
    m_filter->setObjectName(QStringLiteral("membersFilter"));
    m_filter->setWidest(320);
    m_show->setObjectName(QStringLiteral("membersShow"));
    m_show->setAccessibleName(tr("Show"));
    m_show->addItems({QString(), QString(), QString()}); // in the order of MemberFilter
    m_export = addButton(icon(Icon::Export), tr("Export"), QStringLiteral("exportMembersButton"),
                         &MembersPage::exportTable);
    m_export->setAccessibleName(tr("Export members"));
    m_fromList = new QPushButton(icon(Icon::Columns), tr("From a list…"), this);
    m_fromList->setObjectName(QStringLiteral("fromListButton"));
    m_fromList->setAccessibleName(tr("Change members from a list"));
    connect(m_fromList, &QPushButton::clicked, this, [this] {
        const QList<Member> selected = selectedMembers();
        emit listRequested(selected.isEmpty() ? QString() : rosterOf(selected));
    });
    m_invite = addButton(icon(Icon::InvitePerson), tr("Invite member"),
                         QStringLiteral("inviteMemberButton"), &MembersPage::invite);
    setPrimary(m_invite);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterText(text);
        updateTexts();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filtered->setMemberFilter(MemberFilter(index));
        updateTexts();
    });
    return new FoldingRow(rowOf({m_filter, m_show}, Fill::Behind),
                          rowOf({m_export, m_fromList, m_invite}, Fill::Before), this);
}

QWidget *MembersPage::createActions()
{
    m_makeAdmin = addButton(icon(Icon::Shield), tr("Make admin"), QStringLiteral("makeAdminButton"),
                            &MembersPage::makeAdmin);
    m_makeRegular = addButton(icon(Icon::ShieldOff), tr("Make regular user"),
                              QStringLiteral("makeRegularButton"), &MembersPage::makeRegular);
    m_remove = addButton(icon(Icon::Trash), tr("Remove"), QStringLiteral("removeMemberButton"),
                         &MembersPage::removeSelected);
    m_remove->setAccessibleName(tr("Remove member"));

    return new FoldingRow(m_summary, rowOf({m_makeAdmin, m_makeRegular, m_remove}, Fill::Before),
                          this);
}

void MembersPage::createTable()
{
    m_filtered->setSourceModel(&m_controller.model());
    m_table->setObjectName(QStringLiteral("membersTable"));
    m_views = new TableViews(m_table, {m_filter}, {m_show});
    m_table->setAccessibleName(tr("Members"));
    m_table->setModel(m_filtered);
    new FocusKeeper(this, {m_table});
    m_table->setItemDelegateForColumn(MemberTableModel::Role,
                                      new PillDelegate(MemberTableModel::ToneRole, this));
    m_table->setItemDelegateForColumn(MemberTableModel::Status,
                                      new PillDelegate(MemberTableModel::ToneRole, this));
    m_table->setSecondary(MemberTableModel::Name);
    m_table->setSecondary(MemberTableModel::Id);
    m_table->setFlexibleColumn(MemberTableModel::Email, 176);
    m_table->setRoom(MemberTableModel::Name, 170, DataTable::Holds::Names);
    m_table->setRoom(MemberTableModel::Role, 100, DataTable::Holds::Words,
                     {roleText(MemberRole::Admin), roleText(MemberRole::Regular)});
    m_table->setRoom(MemberTableModel::Status, 115, DataTable::Holds::Words,
                     {statusText(QStringLiteral("active")), statusText(QStringLiteral("pending"))});
    m_table->setRoom(MemberTableModel::Id, 115, DataTable::Holds::Names);
    m_table->setColumnHidden(MemberTableModel::Id, true);
    connect(m_table, &DataTable::visibleColumnsChanged, this, &MembersPage::searchVisibleColumns);
    searchVisibleColumns();
    m_table->sortByColumn(MemberTableModel::Email, Qt::AscendingOrder);

    auto *copyAddresses = new QAction(icon(Icon::Copy), tr("Copy e-mail addresses"), this);
    connect(copyAddresses, &QAction::triggered, this, &MembersPage::copyAddresses);
    m_table->addAction(copyAddresses);
    // Many rows change all at once, and no selection outlives that.
    connect(m_filtered, &MemberFilterProxyModel::busyChanged, this, [this] {
        updateTexts();
        updateAvailability();
        selectWanted();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateTexts();
        updateAvailability();
    });
}

/// A row that a filter keeps shows why.
void MembersPage::searchVisibleColumns()
{
    m_filtered->setSearchedColumns(m_table->visibleColumns());
}

void MembersPage::restore(const Settings &settings)
{
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
    m_filter->setText(settings.filters.value(m_filter->objectName()));
    m_views->restore(settings);
}

void MembersPage::save(Settings &settings) const
{
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
    settings.filters.insert(m_filter->objectName(), m_filter->text());
    m_views->save(settings);
}

void MembersPage::showOnly(MemberFilter kind)
{
    m_filter->clear();
    m_show->setCurrentIndex(int(kind));
}

void MembersPage::showMember(const QString &email)
{
    m_wanted = email;
    selectWanted();
}

void MembersPage::selectWanted()
{
    if (m_wanted.isEmpty() || m_filtered->isBusy() || !m_controller.hasData())
        return;
    const QList<Member> &members = m_controller.model().members();
    const auto isWanted = [this](const Member &member) { return member.email == m_wanted; };
    if (std::none_of(members.begin(), members.end(), isWanted))
        return m_wanted.clear();
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        if (!isWanted(members[m_filtered->sourceRow(row)]))
            continue;
        m_wanted.clear();
        m_table->selectRow(row);
        m_table->doItemsLayout(); // so that there is as much to scroll as there are rows
        m_table->scrollTo(m_filtered->index(row, 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_filter->text().isEmpty() && m_show->currentIndex() == int(MemberFilter::All))
        return m_wanted.clear();
    showOnly(MemberFilter::All);
    selectWanted();
}

/// A list of people: a file, or addresses out of another program.
void MembersPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty()
        || (event->mimeData()->hasText() && !event->mimeData()->hasUrls()))
        event->acceptProposedAction();
}

void MembersPage::dropEvent(QDropEvent *event)
{
    const QString file = draggedFile(*event->mimeData());
    event->acceptProposedAction();
    if (!file.isEmpty())
        emit fileDropped(file);
    else
        emit listRequested(event->mimeData()->text());
}

QList<Member> MembersPage::selectedMembers() const
{
    QList<Member> members;
    for (int row : m_table->selectedRowNumbers())
        members.append(m_controller.model().at(m_filtered->sourceRow(row)));
    return members;
}

void MembersPage::updateTexts()
{
    const MemberTableModel &model = m_controller.model();
    const int all = model.rowCount();
    m_show->setItemText(int(MemberFilter::All), tr("All (%L1)").arg(all));
    m_show->setItemText(int(MemberFilter::Admins), tr("Admins (%L1)").arg(model.adminCount()));
    const std::optional<int> pending = model.pendingCount();
    m_show->setItemText(
        int(MemberFilter::Pending),
        tr("Pending (%1)").arg(pending ? QLocale().toString(*pending) : QStringLiteral("–")));
    updateEmptyText();
    if (m_isChanging)
        return; // the progress stands there
    QStringList parts;
    if (m_controller.hasData()) {
        const int shown = m_filtered->rowCount();
        parts << (shown == all ? tr("%Ln member(s)", nullptr, all)
                               : tr("%L1 of %Ln member(s)", nullptr, all).arg(shown))
              << tr("%Ln admin(s)", nullptr, model.adminCount());
        if (pending)
            parts << tr("%L1 pending").arg(*pending);
        const qsizetype selected = m_table->selectedRowNumbers().size();
        if (selected > 0)
            parts << tr("%L1 selected").arg(selected);
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void MembersPage::updateLoading()
{
    m_loading->setLoading(m_isChanging || m_isExporting || m_controller.isLoading());
}

void MembersPage::updateEmptyText()
{
    if (m_filtered->isBusy() || (m_controller.isLoading() && m_controller.model().rowCount() == 0))
        m_table->setEmptyText(tr("Loading members…"));
    else if (m_controller.model().rowCount() > 0)
        m_table->setEmptyText(tr("No members"), tr("There are none that the filter matches."));
    else if (m_controller.error())
        m_table->setEmptyText(tr("The members could not be loaded."));
    else
        m_table->setEmptyText(tr("No members yet."));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "models/peopleproxymodel.h"
#include "ui/export/savetext.h"
#include "ui/people/peopleselection.h"
#include "ui/people/sameaccessdialog.h"
#include "ui/style/icons.h"
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
#include "ui/words/connectionwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

PeoplePage::PeoplePage(PeopleController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_filtered(new PeopleProxyModel(this)),
      m_filter(new SearchField(tr("Search people"), this)),
      m_show(new QComboBox(this)),
      m_leftOut(new QLineEdit(this)),
      m_loading(new LoadingBar(this)),
      m_table(new DataTable(this)),
      m_pills(new PillDelegate(PeopleTableModel::ToneRole, m_table)),
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
    setTabOrder(m_leftOut, m_export);
    setTabOrder(m_export, m_fromList);
    setTabOrder(m_fromList, m_table);

    connect(&controller, &LoadingController::statusChanged, this, &PeoplePage::updateTexts);
    connect(&controller, &PeopleController::progressed, this, &PeoplePage::updateTexts);
    connect(&controller.model(), &QAbstractItemModel::modelReset, this, &PeoplePage::fitColumns);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &PeoplePage::updateTexts);
    connect(m_filtered, &ArrangedProxyModel::busyChanged, this, &PeoplePage::updateTexts);
    updateTexts();
}

QWidget *PeoplePage::createControls()
{
    m_filter->setObjectName(QStringLiteral("peopleFilter"));
    m_filter->setWidest(280);
    m_show->setObjectName(QStringLiteral("peopleShow"));
    m_show->setAccessibleName(tr("Show people"));
    // In the order of PeopleFilter.
    m_show->addItems({tr("All"), tr("Admins"), tr("Pending"), tr("In several organizations")});
    m_leftOut->setObjectName(QStringLiteral("peopleLeftOut"));
    m_leftOut->setAccessibleName(tr("Leave out the domain"));
    m_leftOut->setPlaceholderText(tr("All but example.com"));
    m_leftOut->setToolTip(tr("Shows only people whose addresses are of another domain."));
    // Its example is to be read whole.
    m_leftOut->setFixedWidth(
        m_leftOut->fontMetrics().horizontalAdvance(m_leftOut->placeholderText())
        + 2 * Metrics::sectionGap);
    m_export = new QPushButton(icon(Icon::Export), tr("Export"), this);
    m_export->setObjectName(QStringLiteral("exportPeopleButton"));
    m_export->setAccessibleName(tr("Export people"));
    m_fromList = new QPushButton(icon(Icon::Columns), tr("From a list…"), this);
    m_fromList->setObjectName(QStringLiteral("peopleFromListButton"));
    m_fromList->setAccessibleName(tr("Change members from a list"));

    auto *controls = new FoldingRow(rowOf({m_filter, m_show, m_leftOut}, Fill::Behind),
                                    rowOf({m_export, m_fromList}, Fill::Before), this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterText(text);
        updateTexts();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filtered->setPeopleFilter(PeopleFilter(index));
        updateTexts();
    });
    connect(m_leftOut, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setLeftOut(text);
        updateTexts();
    });
    connect(m_export, &QPushButton::clicked, this, &PeoplePage::exportTable);
    connect(m_fromList, &QPushButton::clicked, this, [this] {
        QString list;
        const QStringList emails = selected();
        for (const QString &email : emails) {
            list += email;
            list += u'\n';
        }
        emit listRequested(list);
    });
    return controls;
}

QWidget *PeoplePage::createActions()
{
    m_sameAccess = new QPushButton(icon(Icon::Copy), tr("Same access as…"), this);
    m_sameAccess->setObjectName(QStringLiteral("sameAccessButton"));
    m_remove = new QPushButton(icon(Icon::Trash), tr("Remove everywhere…"), this);
    m_remove->setObjectName(QStringLiteral("removeEverywhereButton"));
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(Metrics::controlGap);
    m_summary->setObjectName(QStringLiteral("peopleSummary"));
    row->addWidget(m_summary, 1);
    row->addWidget(m_sameAccess);
    row->addWidget(m_remove);
    connect(m_sameAccess, &QPushButton::clicked, this, &PeoplePage::askForSameAccess);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removalRequested(selected()); });
    return actions;
}

void PeoplePage::createTable()
{
    m_filtered->setSourceModel(&m_controller.model());
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_views = new TableViews(m_table, {m_filter, m_leftOut}, {m_show});
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_filtered);
    m_filter->setRows(m_table);
    new FocusKeeper(this, {m_table});
    // The page reads by itself what has changed: whoever has selected somebody goes on with that.
    new PeopleSelection(*m_table, *m_filtered, this);
    m_table->setSecondary(PeopleTableModel::Name);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->sortByColumn(PeopleTableModel::Email, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeoplePage::updateTexts);
    m_table->setRoom(PeopleTableModel::Email, 300, DataTable::Holds::Names);
    m_table->setRoom(PeopleTableModel::Name, 160, DataTable::Holds::Names);
    m_table->setRoom(PeopleTableModel::Organizations, 60, DataTable::Holds::Words);
    m_table->setRoom(PeopleTableModel::Admin, 90, DataTable::Holds::Words);
    fitColumns();
}

/// The organizations are columns, so that those come and go.
void PeoplePage::fitColumns()
{
    for (int column = m_fitted; column < m_controller.model().columnCount(); ++column) {
        m_table->setItemDelegateForColumn(column, m_pills);
        m_table->setRoom(column, 140, DataTable::Holds::Words, PeopleTableModel::accessTexts());
    }
    m_fitted = m_controller.model().columnCount();
    updateTexts();
}

void PeoplePage::setConnection(const Connection &connection)
{
    m_connection = connection;
    updateTexts();
}

void PeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.setWatched(true);
}

void PeoplePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_controller.setWatched(false);
}

QStringList PeoplePage::selected() const
{
    QStringList emails;
    for (const int row : m_table->selectedRowNumbers())
        emails.append(m_filtered->person(row).email);
    return emails;
}

void PeoplePage::askForSameAccess()
{
    const QStringList chosen = selected();
    auto *dialog = new SameAccessDialog(m_controller.model(), chosen.value(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const QString email = dialog->email();
        const QString model = dialog->model();
        dialog->accept();
        emit sameAccessRequested(email, model);
    });
    dialog->open();
}

void PeoplePage::updateTexts()
{
    const int all = m_controller.model().rowCount();
    const int shown = m_filtered->rowCount();
    const qsizetype chosen = m_table->selectedRowNumbers().size();
    m_loading->setLoading(m_isExporting || m_controller.isLoading());
    QStringList parts;
    if (m_controller.isLoading())
        parts << (m_controller.left() > 0
                      ? tr("Reading; %Ln organization(s) left", nullptr, m_controller.left())
                      : tr("Reading who is a member where…"));
    else if (m_controller.hasData())
        parts << (shown == all ? tr("%Ln person(s)", nullptr, all)
                               : tr("%L1 of %Ln person(s)", nullptr, all).arg(shown));
    if (chosen > 0)
        parts << tr("%L1 selected").arg(chosen);
    m_summary->setText(parts.join(QStringLiteral(" · ")));

    if (m_filtered->isBusy() || (all == 0 && m_controller.isLoading()))
        m_table->setEmptyText(tr("Reading who is a member where…"));
    else if (all > 0)
        m_table->setEmptyText(tr("Nobody"), tr("There is nobody that the filter matches."));
    else if (const std::optional<ApiError> &error = m_controller.error())
        m_table->setEmptyText(tr("The people could not be read."), error->message);
    else
        m_table->setEmptyText(tr("Nobody yet."));

    QString whyNot = whyNoChange(m_connection);
    if (whyNot.isEmpty() && all == 0)
        whyNot = tr("Nobody has been read yet.");
    setAvailable(m_sameAccess, whyNot);
    if (whyNot.isEmpty() && chosen == 0)
        whyNot = tr("Select one or more people first.");
    setAvailable(m_remove, whyNot);
    setAvailable(m_export, m_isExporting ? tr("An export is on its way.")
                           : all > 0     ? QString()
                                         : tr("There is nothing to export."));
}

void PeoplePage::restore(const Settings &settings)
{
    m_views->restore(settings);
}

void PeoplePage::save(Settings &settings) const
{
    m_views->save(settings);
}

void PeoplePage::exportTable()
{
    if (!m_export->isEnabled())
        return;
    const int count = m_filtered->rowCount();
    const auto make = [table = m_filtered->detached(), rows = indexRange(count),
                       columns = indexRange(m_filtered->columnCount())] {
        return toCsv(table, rows, columns).toUtf8();
    };
    const auto done = [this, count](const QString &problem) {
        m_isExporting = false;
        updateTexts();
        if (problem.isEmpty())
            emit succeeded(tr("%Ln person(s) exported.", nullptr, count));
        else
            emit failed({ErrorKind::Local, 0, problem, {}});
    };
    m_isExporting = saveLater(this, QStringLiteral("people.csv"), make, csvFilter(), done);
    updateTexts();
}

} // namespace steward

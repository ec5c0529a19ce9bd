// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "models/tabletext.h"
#include "ui/export/clipboard.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/celldelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace steward {

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new CellDelegate(this));

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(60);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu *menu = createColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(position));
    });
    setSortingEnabled(true);
}

void DataTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    m_hoveredRow = -1;
    if (newModel) {
        // The head shows nothing of what is selected, and would ask every row of it for each
        // column.
        delete m_headSelection;
        m_headSelection = new QItemSelectionModel(newModel, this);
        horizontalHeader()->setSelectionModel(m_headSelection);
        makeRoomFor(newModel);
        connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::rowCountChanged);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &DataTable::rowCountChanged);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &DataTable::rowCountChanged);
    }
    rowCountChanged();
}

void DataTable::setEmptyText(const QString &title, const QString &explanation)
{
    m_emptyTitle = title;
    m_emptyExplanation = explanation;
    rowCountChanged();
}

void DataTable::rowCountChanged()
{
    const bool isEmpty = !model() || model()->rowCount() == 0;
    if (isEmpty)
        m_hoveredRow = -1;
    setAccessibleDescription(isEmpty ? QStringList {m_emptyTitle, m_emptyExplanation}.join(u' ')
                                     : QString());
    viewport()->update();
}

void DataTable::setSecondary(int column)
{
    setItemDelegateForColumn(column, new CellDelegate(this, CellDelegate::Emphasis::Secondary));
}

void DataTable::selectRow(int row)
{
    const QList<int> columns = visibleColumns();
    if (!model() || columns.isEmpty() || row < 0 || row >= model()->rowCount())
        return;
    selectionModel()->setCurrentIndex(model()->index(row, columns.first()),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
}

QList<int> DataTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    // Range by range: asked row by row, a selection of 100,000 takes longer than a frame.
    const int column = visibleColumns().value(0);
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() > column || range.right() < column)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void DataTable::copy() const
{
    if (!model())
        return;
    QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        rows = indexRange(model()->rowCount());
    const QList<int> columns = visibleColumns();
    const auto *detachable = dynamic_cast<const DetachableModel *>(model());
    if (detachable && rows.size() > fewRows) {
        copyTextLater([table = detachable->detached(), rows, columns] {
            return toTsv(table, rows, columns);
        });
    } else {
        copyText(toTsv(*model(), rows, columns));
    }
}

int DataTable::hoveredRow() const
{
    return m_hoveredRow;
}

QMenu *DataTable::createColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    const qsizetype shown = visibleColumns().size();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            if (isShown && columnWidth(column) < horizontalHeader()->minimumSectionSize())
                resizeColumnToContents(column);
            fitColumns();
            emit visibleColumnsChanged();
        });
    }
    return menu;
}

QMenu *DataTable::createSortMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Sort by"), parent);
    const QHeaderView *header = horizontalHeader();
    for (const int column : visibleColumns()) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        const bool isSorted = header->sortIndicatorSection() == column;
        const bool isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
        action->setCheckable(true);
        action->setChecked(isSorted);
        connect(action, &QAction::triggered, this, [this, column, isSorted, isAscending] {
            sortByColumn(column,
                         isSorted && isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    return menu;
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if ((model() && model()->rowCount() > 0) || m_emptyTitle.isEmpty())
        return;

    const Tokens &tokens = Theme::tokens();
    QPainter painter(viewport());
    const QRect area = viewport()->rect().adjusted(24, 8, -24, -8);
    const QFontMetrics title(Fonts::section());
    const QFontMetrics text(Fonts::secondary());
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRect titleBounds = title.boundingRect(area, flags, m_emptyTitle);
    const QRect textBounds = text.boundingRect(area, flags, m_emptyExplanation);
    const int height = titleBounds.height() + 4 + textBounds.height();
    QRect place = area;
    place.setTop(area.top() + qMax(0, (area.height() - height) / 2));
    painter.setFont(Fonts::section());
    painter.setPen(tokens.text);
    painter.drawText(place, flags, m_emptyTitle);
    place.setTop(place.top() + titleBounds.height() + 4);
    painter.setFont(Fonts::secondary());
    painter.setPen(tokens.secondary);
    painter.drawText(place, flags, m_emptyExplanation);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    if (!actions().isEmpty())
        menu->addSeparator();
    QAction *copyAction = menu->addAction(icon(Icon::Copy), tr("Copy"), this, &DataTable::copy);
    copyAction->setShortcut(QKeySequence::Copy);
    if (isSortingEnabled())
        menu->addMenu(createSortMenu(menu));
    menu->addMenu(createColumnMenu(menu))->setIcon(icon(Icon::Columns));
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isKeyboard && currentIndex().isValid()
                    ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                    : event->globalPos());
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitRows();
    // The head gets its own font after this.
    QMetaObject::invokeMethod(this, &DataTable::makeRoom, Qt::QueuedConnection);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(m_hoveredRow);
}

void DataTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

/// Qt paints the two cells alone, and the ring is around the whole of a row.
void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void DataTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(qMax(Metrics::rowHeight, fontMetrics().height() + 16));
}

} // namespace steward

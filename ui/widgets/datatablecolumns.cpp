// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>

#include <algorithm>
#include <utility>

// How wide the columns of a table are, and which are shown.
namespace steward {

namespace {

constexpr quint32 stateMark = 0x53746331; // what a header's own state begins with is another
/// Of many rows that come at once, so many cells are looked at: more would take longer than a
/// frame.
constexpr int lookedAt = 2'000;
constexpr int fewestLookedAt = 20; // rows
constexpr int mostLookedAt = 400;
constexpr int ofThePerson = -1; ///< in place of what a column was lent

} // namespace

void DataTable::setFlexibleColumn(int column, int minimumWidth)
{
    m_flexibleColumn = column;
    m_flexibleMinimum = minimumWidth;
    m_rooms[column].holds = Holds::Names;
    horizontalHeader()->setStretchLastSection(false);
    fitColumns();
}

void DataTable::setSharing(const QList<int> &columns)
{
    m_sharing = columns;
    makeRoom();
}

void DataTable::setRoom(int column, int pixels, Holds holds, const QStringList &words)
{
    Room &room = m_rooms[column];
    room = {pixels, holds, words, 0};
    room.needed = std::max(neededFor(column), neededForRows(column, 0, mostLookedAt));
    setFittedWidth(column, room.needed);
}

void DataTable::setFittedWidth(int column, int pixels)
{
    setColumnWidth(column, pixels);
    m_rooms[column].fitted = columnWidth(column);
}

bool DataTable::holdsNames(int column) const
{
    return m_rooms.value(column).holds == Holds::Names;
}

int DataTable::neededFor(int column) const
{
    const Room room = m_rooms.value(column);
    // Of names there is to be as much as before in larger letters; words know what they need.
    const int wanted = room.holds == Holds::Names
                           ? std::max(room.pixels, Fonts::scaled(room.pixels))
                           : room.pixels;
    int needed = std::max(wanted, horizontalHeader()->sectionSizeHint(column));
    const QAbstractItemDelegate *ofColumn = itemDelegateForColumn(column);
    const auto *delegate = qobject_cast<const CellDelegate *>(ofColumn ? ofColumn : itemDelegate());
    for (const QString &word : room.words) {
        if (delegate)
            needed = std::max(needed, delegate->widthFor(word, fontMetrics()));
    }
    return needed;
}

int DataTable::neededForRows(int column, int first, int last) const
{
    return holdsNames(column) ? 0 : longestIn(column, first, last);
}

int DataTable::longestIn(int column, int first, int last) const
{
    if (!model())
        return 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int needed = 0;
    // Where the words are known, others are not likely.
    const bool areKnown = !m_rooms.value(column).words.isEmpty();
    const int columns = std::max(1, horizontalHeader()->count());
    const int rows =
        areKnown ? fewestLookedAt : std::clamp(lookedAt / columns, fewestLookedAt, mostLookedAt);
    const int end = std::min({last + 1, first + rows, model()->rowCount()});
    for (int row = first; row < end; ++row) {
        const QModelIndex index = model()->index(row, column);
        needed = std::max(needed, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return needed;
}

/// Only where more is needed than ever before: whoever has made a column narrower meant that.
void DataTable::makeRoomIn(int column, int needed)
{
    Room &room = m_rooms[column];
    if (needed <= room.needed)
        return;
    room.needed = needed;
    const int own = columnWidth(column) - std::max(0, room.lent);
    if (column == m_flexibleColumn || own >= needed)
        return;
    room.lent = std::min(0, room.lent);
    setFittedWidth(column, needed);
}

void DataTable::makeRoom()
{
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        makeRoomIn(column, neededFor(column));
    makeRoomForRows(0, mostLookedAt);
    fitColumns();
}

void DataTable::makeRoomForRows(int first, int last)
{
    const QList<int> columns = visibleColumns();
    for (const int column : columns) {
        makeRoomIn(column, neededForRows(column, first, last));
        const bool isOneOfThem = m_sharing.contains(column);
        if (isOneOfThem || (!m_sharing.isEmpty() && column == m_flexibleColumn))
            m_rooms[column].wanted =
                std::max(m_rooms[column].wanted, longestIn(column, first, last));
    }
}

void DataTable::makeRoomFor(QAbstractItemModel *rows)
{
    connect(rows, &QAbstractItemModel::modelReset, this, &DataTable::makeRoom);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &DataTable::makeRoom); // sorted
    connect(rows, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                makeRoomForRows(first, last);
                fitColumns();
            });
    connect(rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                makeRoomForRows(topLeft.row(), bottomRight.row());
                fitColumns();
            });
    makeRoom();
}

QList<int> DataTable::visibleColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

/// With what each column needed then: another language, or larger letters, may need more.
QByteArray DataTable::headerState() const
{
    QList<int> needed;
    QList<int> lent;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const Room room = m_rooms.value(column);
        const bool isOwn = m_sharing.contains(column) && !isSharing(column);
        needed.append(room.needed);
        lent.append(isOwn ? ofThePerson : room.lent);
    }
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateMark << needed << horizontalHeader()->saveState() << lent;
    return state;
}

void DataTable::restoreHeaderState(const QByteArray &kept)
{
    QByteArray state = kept;
    QList<int> needed;
    QList<int> lent; // states of earlier versions end before it
    QDataStream stream(kept);
    quint32 mark = 0;
    if (stream >> mark; mark == stateMark)
        stream >> needed >> state >> lent;
    const int columns = horizontalHeader()->count();
    if (horizontalHeader()->restoreState(state)) {
        for (int column = 0; column < columns; ++column) {
            Room &room = m_rooms[column];
            const int now = std::exchange(room.needed, needed.value(column));
            room.lent = lent.value(column);
            room.fitted = columnWidth(column);
            makeRoomIn(column, now);
        }
    }
    // A state in which nothing is left to be seen is of no use to anybody.
    if (visibleColumns().isEmpty() && columns > 0)
        horizontalHeader()->showSection(0);
    horizontalHeader()->setSectionsMovable(true);
    if (m_flexibleColumn >= 0) {
        horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        horizontalHeader()->setStretchLastSection(false);
        fitColumns();
    }
    emit visibleColumnsChanged();
}

void DataTable::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    if (m_flexibleColumn < 0 || m_flexibleColumn >= header->count()
        || header->isSectionHidden(m_flexibleColumn))
        return;
    const auto left = [&] {
        return viewport()->width() - header->length() + header->sectionSize(m_flexibleColumn);
    };
    const int least =
        std::max(Fonts::scaled(m_flexibleMinimum), header->sectionSizeHint(m_flexibleColumn));
    takeBackLent();
    lend(left() - least, m_rooms[m_flexibleColumn].wanted - least);
    header->resizeSection(m_flexibleColumn, std::max(least, left()));
}

bool DataTable::isSharing(int column) const
{
    const Room room = m_rooms.value(column);
    return m_sharing.contains(column) && !isColumnHidden(column) && room.lent != ofThePerson
           && room.fitted == columnWidth(column);
}

void DataTable::takeBackLent()
{
    for (const int column : std::as_const(m_sharing)) {
        Room &room = m_rooms[column];
        if (isSharing(column))
            setFittedWidth(column, columnWidth(column) - std::exchange(room.lent, 0));
        else if (!isColumnHidden(column))
            room.lent = ofThePerson;
    }
}

/// Who lacks least is served first, and leaves to the others what it does not need.
void DataTable::lend(int spare, int lackOfFlexible)
{
    QList<std::pair<int, int>> lacks {{lackOfFlexible, m_flexibleColumn}};
    for (const int column : std::as_const(m_sharing)) {
        if (isSharing(column))
            lacks.append({m_rooms[column].wanted - columnWidth(column), column});
    }
    std::sort(lacks.begin(), lacks.end());
    for (qsizetype i = 0; i < lacks.size() && spare > 0; ++i) {
        const auto [lack, column] = lacks[i];
        const int share = std::clamp(lack, 0, spare / int(lacks.size() - i));
        spare -= share;
        if (column == m_flexibleColumn || share == 0)
            continue;
        m_rooms[column].lent = share;
        setFittedWidth(column, columnWidth(column) + share);
    }
}

} // namespace steward

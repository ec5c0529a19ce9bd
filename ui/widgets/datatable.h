// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

class QMenu;

namespace steward {

/// A calm table in a frame of its own: whole rows are selected, Ctrl+C copies them as TSV with
/// headers, a click on a header sorts, columns can be hidden, and it says so where there is nothing
/// to show. Its context menu has the actions that were added to it, "Copy", "Sort by" and
/// "Columns".
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// What stands in the middle while there are no rows.
    void setEmptyText(const QString &title, const QString &explanation = {});
    QString emptyTitle() const { return m_emptyTitle; }

    /// Shows \a column in the colour of explanations.
    void setSecondary(int column);

    /// What a column holds. Names can be of any length, and are cut where there is no room for
    /// them; words, figures and dates never are: a table that scrolls hides less than that.
    enum class Holds { Names, Words };
    /// \a column takes the room that the others leave, and no less than \a minimumWidth pixels of
    /// the scale. It holds names.
    void setFlexibleColumn(int column, int minimumWidth);
    /// What room is left goes to \a columns as well, as far as their names need it; where that is
    /// too little, in equal parts. They hold names. Whoever has set the width of one keeps it.
    void setSharing(const QList<int> &columns);
    /// \a column is \a pixels wide, of the scale where it holds names; more where its head or one
    /// of \a words needs that. It grows with the words that come in rows.
    void setRoom(int column, int pixels, Holds holds, const QStringList &words = {});
    /// Whether \a column holds names; words where nothing was said.
    bool holdsNames(int column) const;

    /// Selects the whole of \a row and makes it current, right to left as well, where Qt's own
    /// finds no column.
    void selectRow(int row);
    /// The rows that are selected, in the order in which they are shown.
    QList<int> selectedRowNumbers() const;
    /// The columns that are shown, in the order in which they are shown.
    QList<int> visibleColumns() const;
    /// Copies the selected rows, or all of them where none is selected; many of them a moment
    /// later, so that nobody waits.
    void copy() const;
    /// The most rows that are copied at once.
    static constexpr int fewRows = 2'000;

    /// Widths, order, hidden columns and sorting, for the settings.
    QByteArray headerState() const;
    /// Takes back what headerState() gave; what does not fit is ignored.
    void restoreHeaderState(const QByteArray &state);

    /// The row under the pointer, or -1.
    int hoveredRow() const;

    /// A menu with one entry a column, checked where it is shown. The caller owns it.
    QMenu *createColumnMenu(QWidget *parent);
    /// A menu with one entry a column that sorts by it; by the same one again, the other way round.
    QMenu *createSortMenu(QWidget *parent);

signals:
    /// The person, or a restored state, has shown or hidden columns.
    void visibleColumnsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Room
    {
        int pixels = 0;
        Holds holds = Holds::Words;
        QStringList words;
        int needed = 0; ///< pixels: the most so far
        int wanted = 0; ///< pixels: what the longest name so far takes
        int lent = 0;   ///< pixels of its width, beyond its room
        int fitted = 0; ///< pixels: its width as it was left; another one is the person's
    };

    void setHoveredRow(int row);
    void updateRow(int row);
    void fitRows();
    void fitColumns();
    int neededFor(int column) const;
    int neededForRows(int column, int first, int last) const;
    void makeRoom();
    void makeRoomFor(QAbstractItemModel *rows);
    void makeRoomForRows(int first, int last);
    void makeRoomIn(int column, int needed);
    int longestIn(int column, int first, int last) const;
    bool isSharing(int column) const;
    void setFittedWidth(int column, int pixels);
    void takeBackLent();
    void lend(int spare, int lackOfFlexible);
    void rowCountChanged();

    QString m_emptyTitle;
    QString m_emptyExplanation;
    int m_hoveredRow = -1;
    int m_flexibleColumn = -1;
    int m_flexibleMinimum = 0; ///< pixels of the scale
    QList<int> m_sharing;
    QHash<int, Room> m_rooms;
    QItemSelectionModel *m_headSelection = nullptr;
};

} // namespace steward

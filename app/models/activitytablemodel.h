// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

#include <deque>

namespace steward {

/// One change as the journal tells about it.
struct ActivityRow
{
    qint64 id = 0;   ///< the later it was written, the greater
    QDateTime begun; ///< UTC
    QString profile;
    Change change;
    Fate fate = Fate::Pending;
    QString words;
    QString run;               ///< of many changes; empty where it is of none
    QString organizationId {}; ///< empty where it was not known

    bool operator==(const ActivityRow &) const = default;
};

/// Changes that were sent, the last one first. Older ones come as somebody gets to them: whoever
/// fills the model is told that they are wanted.
class ActivityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        When,
        Organization,
        Person,
        What,
        Before,
        After,
        Outcome,
        Details,
        ByProfile,
        ColumnCount
    };
    enum ItemRole { ToneRole = Qt::UserRole + 32 }; ///< Tone of an outcome, as int

    explicit ActivityTableModel(QObject *parent = nullptr);

    /// Whether there are older ones still.
    enum class More { None, Some };

    void setRows(const QList<ActivityRow> &rows, More more);
    /// Takes over the latest ones anew: what is new comes first, what is known is brought up to
    /// date or no longer there, and older ones stay.
    void mergeLatest(const QList<ActivityRow> &latest);
    void appendRows(const QList<ActivityRow> &older, More more);

    const ActivityRow &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// \a rows as CSV, as toCsv() has them, in any thread: a line each, and the line above them.
    static QString csvLines(const QList<ActivityRow> &rows);
    static QString csvHead();

signals:
    /// The person has come to the end of what is there.
    void moreWanted();

private:
    static QString title(Column column);
    static QString text(const ActivityRow &row, Column column);
    static QString exported(const ActivityRow &row, Column column);

    void replaceRows(const QList<ActivityRow> &rows);

    /// There may be a million of them: those that are there never move.
    std::deque<ActivityRow> m_rows;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};

} // namespace steward

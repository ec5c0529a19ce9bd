// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster.h"
#include "models/tabletext.h"

#include <QAbstractTableModel>

namespace steward {

/// A list of people as it was read, a row each line: what is wrong, and then who is meant.
class RosterTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Email, Role, Note, ColumnCount };
    enum ItemRole { ToneRole = Qt::UserRole + 32 }; ///< Tone of a note, as int

    explicit RosterTableModel(QObject *parent = nullptr);

    void setRoster(const Roster &roster);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant ofIssue(const RosterIssue &issue, Column column) const;
    QVariant ofPerson(const RosterPerson &person, Column column) const;

    Roster m_roster;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/command.h"
#include "models/commandplaces.h"
#include "models/commandsearch.h"
#include "models/fuzzymatch.h"

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

template<typename T>
class QFutureWatcher;

namespace steward {

/// Those of many commands that somebody means by what they have typed, the best first: what was
/// done recently, if it is well meant, comes before everything else. Of what matches about as well,
/// what the page in front can do comes first, and what cannot be done now last. Where nothing is
/// typed: what was done recently, then all actions and organizations; choices and members are too
/// many to be of use unasked.
///
/// Few places are searched at once, and many on the thread pool, so that nobody waits: the rows
/// stay until the search is over. Only before there are any, the commands alone are shown.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        ContextRole = Qt::UserRole, ///< its context, and why it cannot be done
        KeysRole,
        KindRole, ///< Command::Kind as int
        CanBeDoneRole,
        PositionsRole ///< QList<int>: which letters of the title were typed
    };

    using QAbstractListModel::QAbstractListModel;
    ~CommandListModel() override;

    /// \a commands, and behind them those that go to one of \a places.
    void setCommands(QList<Command> commands, CommandPlaces places = {});
    /// Keys of commands, the most recent first.
    void setRecent(const QStringList &keys);
    void setTyped(const QString &typed);

    /// Whether the rows are not yet those for what was typed: the model is reset when they are.
    bool isBehind() const { return m_isBehind; }
    /// The most places that are searched at once.
    static constexpr qsizetype fewPlaces = 2'000;

    /// The command in a row.
    const Command &at(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    enum class Rows { All, WithoutPlaces };

    void find();
    void endWork();
    void take(const QList<Command> &rows, Rows which);

    CommandSearch m_search; ///< what is asked for
    QFutureWatcher<QList<Command>> *m_work = nullptr;
    bool m_isBehind = false;
    QList<Command> m_shown;
    FuzzyPattern m_pattern; ///< what they were found by
};

/// \a recent with \a key at its front, no longer than is remembered.
QStringList withRecent(const QStringList &recent, const QString &key);

} // namespace steward

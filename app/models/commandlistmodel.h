// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fuzzymatch.h"

#include <QAbstractListModel>
#include <QStringList>

namespace steward {

/// Something that can be done, or gone to.
struct Command
{
    enum class Kind { Action, Choice, Organization, Member };

    Kind kind = Kind::Action;
    QString id;    ///< an action's or choice's own name, an organization's name, a member's address
    QString place; ///< of a member: the organization
    QString title; ///< in the person's language
    QString context; ///< what tells it from others of the same title, where it needs that
    QString keys;    ///< what it can be done with as well
    QString whyNot;  ///< why it cannot be done now; empty where it can
    QString goal {}; ///< of one that goes to a page: the page's name, which is what people type
    bool isInFront = false; ///< whether the page in front offers it

    /// What it is remembered by; the same in every language and every run.
    QString key() const;
};

/// Those of many commands that somebody means by what they have typed, the best first: what was
/// done recently, if it is well meant, comes before everything else. Of what matches about as well,
/// what the page in front can do comes first, and what cannot be done now last. Where nothing is
/// typed: what was done recently, then all actions and organizations; choices and members are too
/// many to be of use unasked.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        ContextRole = Qt::UserRole, ///< its context, or why it cannot be done
        KeysRole,
        KindRole, ///< Command::Kind as int
        CanBeDoneRole,
        PositionsRole ///< QList<int>: which letters of the title were typed
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(QList<Command> commands);
    /// Keys of commands, the most recent first.
    void setRecent(const QStringList &keys);
    void setTyped(const QString &typed);

    /// The command in a row.
    const Command &at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Found;

    void find();
    Found found(int index, int score, int bestScore) const;

    QList<Command> m_commands;
    QStringList m_recent;
    FuzzyPattern m_pattern;
    QList<int> m_shown; ///< indexes of m_commands
};

/// \a recent with \a key at its front, no longer than is remembered.
QStringList withRecent(const QStringList &recent, const QString &key);

} // namespace steward

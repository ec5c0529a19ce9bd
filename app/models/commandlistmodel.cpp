// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandlistmodel.h"

#include <QVariant>

#include <algorithm>
#include <tuple>

namespace steward {

namespace {

constexpr qsizetype mostShown = 100; // nobody reads on; they type one more letter
constexpr qsizetype mostRecent = 20;
constexpr int withTheContext = 60; // percent of the score of what is found with the context alone
constexpr int wellMeant = 70;      // a recent one is, from this percentage of the best score on

/// Of what matches about as well, what can be done comes before where one can go, and members, of
/// whom there are most, come last. What cannot be done now comes behind, and what can be done where
/// somebody is, before what can be done elsewhere.
int weightOf(const Command &command)
{
    constexpr int off = 40;
    constexpr int inFront = 16;
    int weight = (command.whyNot.isEmpty() ? 0 : -off) + (command.isInFront ? inFront : 0);
    switch (command.kind) {
    case Command::Kind::Action:
        weight += 24;
        break;
    case Command::Kind::Organization:
        weight += 12;
        break;
    case Command::Kind::Choice:
    case Command::Kind::Member:
        break;
    }
    return weight;
}

bool isListedUnasked(const Command &command)
{
    return command.kind == Command::Kind::Action || command.kind == Command::Kind::Organization;
}

/// What is searched: what somebody may know a command by.
void appendSearched(const Command &command, QString &text)
{
    text = command.title;
    if (!command.context.isEmpty()) {
        text += u' ';
        text += command.context;
    }
}

} // namespace

/// A command that matches, in the order of the list.
struct CommandListModel::Found
{
    int index = 0;
    int recency = 0; ///< 0 is the most recent one; the same for all that are not
    int score = 0;

    bool operator<(const Found &other) const
    {
        return std::tuple(recency, -score, index)
               < std::tuple(other.recency, -other.score, other.index);
    }
};

QString Command::key() const
{
    static constexpr char16_t kinds[] = u"acom";
    const QString own = QChar(kinds[int(kind)]) + QStringLiteral(":") + id;
    return place.isEmpty() ? own : own + u' ' + place;
}

void CommandListModel::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    find();
}

void CommandListModel::setRecent(const QStringList &keys)
{
    m_recent = keys;
    find();
}

void CommandListModel::setTyped(const QString &typed)
{
    m_pattern = FuzzyPattern(typed);
    find();
}

const Command &CommandListModel::at(int row) const
{
    return m_commands[m_shown[row]];
}

CommandListModel::Found CommandListModel::found(int index, int score, int bestScore) const
{
    const Command &command = m_commands[index];
    qsizetype recency = -1;
    if (!m_recent.isEmpty() && command.whyNot.isEmpty() && score * 100 >= bestScore * wellMeant)
        recency = m_recent.indexOf(command.key());
    return {index, int(recency < 0 ? m_recent.size() : recency), score};
}

void CommandListModel::find()
{
    beginResetModel();
    QList<std::pair<int, int>> matches; // index, score
    QString searched;
    int best = 0;
    for (int index = 0; index < int(m_commands.size()); ++index) {
        if (m_pattern.isEmpty()) {
            if (isListedUnasked(m_commands[index]))
                matches.append({index, m_commands[index].whyNot.isEmpty() ? 0 : -1});
            continue;
        }
        appendSearched(m_commands[index], searched);
        const Command &command = m_commands[index];
        // None is less than any score.
        std::optional<int> score =
            std::max(m_pattern.score(command.title), m_pattern.score(command.goal));
        // What it takes the context for is meant less.
        if (const std::optional<int> withContext = m_pattern.score(searched))
            score = std::max(score, std::optional(*withContext * withTheContext / 100));
        if (score) {
            const int weighed = *score + weightOf(command);
            matches.append({index, weighed});
            best = std::max(best, weighed);
        }
    }
    if (m_pattern.isEmpty()) {
        for (int index = 0; index < int(m_commands.size()); ++index) {
            if (!isListedUnasked(m_commands[index]) && m_recent.contains(m_commands[index].key()))
                matches.append({index, 0});
        }
    }
    QList<Found> all;
    all.reserve(matches.size());
    for (const auto &[index, score] : std::as_const(matches))
        all.append(found(index, score, best));
    const qsizetype count = std::min(all.size(), mostShown);
    std::partial_sort(all.begin(), all.begin() + count, all.end());
    m_shown.clear();
    for (const Found &each : std::as_const(all).first(count))
        m_shown.append(each.index);
    endResetModel();
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = at(index.row());
    const QString &context = command.whyNot.isEmpty() ? command.context : command.whyNot;
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleDescriptionRole: {
        QStringList parts {context, command.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case ContextRole:
        return context;
    case KeysRole:
        return command.keys;
    case KindRole:
        return int(command.kind);
    case CanBeDoneRole:
        return command.whyNot.isEmpty();
    case PositionsRole:
        return QVariant::fromValue(m_pattern.positions(command.title));
    default:
        return {};
    }
}

QStringList withRecent(const QStringList &recent, const QString &key)
{
    QStringList now = recent;
    now.removeAll(key);
    now.prepend(key);
    return now.first(std::min(now.size(), mostRecent));
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandsearch.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

namespace steward {

namespace {

constexpr qsizetype mostShown = 100; // nobody reads on; they type one more letter
constexpr int withTheContext = 60;   // percent of the score of what is found with the context alone
constexpr int strewnPlace = 64;      // off the score of a place that has the letters here and there
constexpr int wellMeant = 70;        // a recent one is, from this percentage of the best score on
constexpr qsizetype usualText = 128; // letters
constexpr int fewLooks = 1024;       // at so many places, nobody asks whether they are still wanted

/// Of what matches about as well, what can be done comes before where one can go, and members, of
/// whom there are most, come last. What cannot be done now comes behind, and what can be done where
/// somebody is, before what can be done elsewhere.
int weightOf(Command::Kind kind)
{
    switch (kind) {
    case Command::Kind::Action:
        return 24;
    case Command::Kind::Organization:
        return 12;
    case Command::Kind::Choice:
    case Command::Kind::Member:
        break;
    }
    return 0;
}

int weightOf(const Command &command)
{
    constexpr int off = 40;
    constexpr int inFront = 16;
    return weightOf(command.kind) + (command.whyNot.isEmpty() ? 0 : -off)
           + (command.isInFront ? inFront : 0);
}

bool isListedUnasked(Command::Kind kind)
{
    return kind == Command::Kind::Action || kind == Command::Kind::Organization;
}

using Place = CommandPlaces::Place;

/// Something that matches.
struct CommandMatch
{
    qsizetype index = 0; ///< in the order in which all were looked at
    int score = 0;
    const Command *command = nullptr;
    Place place {};  ///< where there is no command
    int recency = 0; ///< 0 is the most recent one; the same for all that are not

    bool canBeDone() const { return !command || command->whyNot.isEmpty(); }
    QString key() const { return command ? command->key() : place.key(); }
    bool operator<(const CommandMatch &other) const
    {
        return std::tuple(recency, -score, index)
               < std::tuple(other.recency, -other.score, other.index);
    }
};

/// Looks at one after another.
class CommandFinder
{
public:
    explicit CommandFinder(const CommandSearch &search) : m_search(search), m_pattern(search.typed)
    {
        for (qsizetype i = search.recent.size() - 1; i >= 0; --i)
            m_recencies.insert(search.recent[i], int(i));
        m_text.reserve(usualText); // or it would share the first title's memory
    }

    void look(const Command &command)
    {
        CommandMatch match {.index = m_looks++, .command = &command};
        if (m_pattern.isEmpty()) {
            if (isListedUnasked(command.kind))
                match.score = command.whyNot.isEmpty() ? 0 : -1;
            else if (!isRecent(match))
                return;
            return add(match);
        }
        putText(command.title, command.context);
        if (const std::optional<int> score = scoreOf(command.kind, command.title, command.goal)) {
            match.score = *score + weightOf(command);
            add(match);
        }
    }

    void look(const Place &place)
    {
        CommandMatch match {.index = m_looks++, .place = place};
        const Command::Kind kind = place.kind();
        if (m_pattern.isEmpty()) {
            if (isListedUnasked(kind) || isRecent(match))
                add(match);
            return;
        }
        putText(place.title(), m_search.places.contextOf(place));
        if (const std::optional<int> score = scoreOf(kind, place.title(), {})) {
            match.score = *score + weightOf(kind);
            add(match);
        }
    }

    qsizetype looks() const { return m_looks; }

    QList<Command> best()
    {
        for (CommandMatch &match : m_matches)
            match.recency = recencyOf(match);
        const qsizetype count = std::min(m_matches.size(), mostShown);
        std::partial_sort(m_matches.begin(), m_matches.begin() + count, m_matches.end());
        QList<Command> commands;
        for (const CommandMatch &match : std::as_const(m_matches).first(count))
            commands.append(match.command ? *match.command
                                          : m_search.places.commandOf(match.place));
        return commands;
    }

private:
    void add(const CommandMatch &match)
    {
        m_best = std::max(m_best, match.score);
        m_matches.append(match);
    }

    bool isRecent(const CommandMatch &match) const
    {
        return !m_recencies.isEmpty() && m_recencies.contains(match.key());
    }

    int recencyOf(const CommandMatch &match) const
    {
        const int none = int(m_recencies.size());
        if (m_recencies.isEmpty() || !match.canBeDone() || match.score * 100 < m_best * wellMeant)
            return none;
        return m_recencies.value(match.key(), none);
    }

    /// What is searched: what somebody may know a command by.
    void putText(const QString &title, const QString &context)
    {
        m_text.resize(0); // its memory stays
        m_text.append(title);
        if (context.isEmpty())
            return;
        m_text.append(u' ');
        m_text.append(context);
    }

    std::optional<int> scoreOf(Command::Kind kind, QStringView title, QStringView goal) const
    {
        const FuzzyPattern::Lie lie = lieIn(kind);
        // None is less than any score.
        std::optional<int> score;
        if (!goal.isEmpty())
            score = m_pattern.score(goal);
        // What is in the title is in the whole, where nearly all end when many are searched. What
        // it takes the context for is meant less.
        if (const std::optional<int> whole = m_pattern.score(m_text, lie)) {
            score = std::max(score, m_pattern.score(title, lie));
            score = std::max(score, std::optional(*whole * withTheContext / 100));
        }
        if (score && kind == Command::Kind::Organization
            && !m_pattern.score(m_text, FuzzyPattern::Lie::InParts))
            *score -= strewnPlace;
        return score;
    }

    const CommandSearch &m_search;
    const FuzzyPattern m_pattern;
    QHash<QString, int> m_recencies;
    QList<CommandMatch> m_matches;
    qsizetype m_looks = 0;
    int m_best = 0;
    QString m_text;
};

} // namespace

FuzzyPattern::Lie lieIn(Command::Kind kind)
{
    return kind == Command::Kind::Member ? FuzzyPattern::Lie::InParts : FuzzyPattern::Lie::Strewn;
}

QList<Command> CommandSearch::best(const std::function<bool()> &isUnwanted) const
{
    CommandFinder finder(*this);
    for (const Command &command : commands)
        finder.look(command);
    bool isEnded = false;
    places.visit([&](const Place &place) {
        finder.look(place);
        isEnded = finder.looks() % fewLooks == 0 && isUnwanted();
        return !isEnded;
    });
    return isEnded ? QList<Command>() : finder.best();
}

} // namespace steward

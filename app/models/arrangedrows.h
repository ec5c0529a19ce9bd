// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textorder.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QtConcurrentRun>

namespace steward {

/// Which rows are shown: those of a kind in which a text that is searched holds the filter's.
struct RowSearch
{
    int kind = 0;       ///< of those that the list knows, 0 being all of them
    QString text;       ///< folded()
    QList<int> columns; ///< those that are searched, where somebody chooses them
    QString leftOut;    ///< a domain whose addresses are not shown; none where it is empty

    bool operator==(const RowSearch &) const = default;
    bool matchesAll() const { return kind == 0 && text.isEmpty() && leftOut.isEmpty(); }
    /// Whether what does not match \a wider cannot match this either.
    bool isNarrowerThan(const RowSearch &wider) const
    {
        return columns == wider.columns && (wider.kind == 0 || kind == wider.kind)
               && (wider.leftOut.isEmpty() || leftOut == wider.leftOut)
               && text.contains(wider.text);
    }
};

/// The rows of a model as they are at some time, ordered and searched without asking it: for any
/// thread.
class ArrangedRows
{
    Q_DISABLE_COPY_MOVE(ArrangedRows)

public:
    ArrangedRows() = default;
    virtual ~ArrangedRows() = default;

    virtual int count() const = 0;
    /// All places by \a column, which may be one that there is no more; equal ones as they come.
    virtual QList<int> sorted(const TextOrder &texts, int column) const = 0;
    /// Those of \a places that match, as they come.
    virtual QList<int> matches(const RowSearch &search, const QList<int> &places) const = 0;

protected:
    /// Those of \a places that a matcher takes; each of two threads makes one of its own.
    template<typename MakeMatcher>
    static QList<int> matchesOf(const QList<int> &places, const MakeMatcher &makeMatcher)
    {
        const auto matchesIn = [&](qsizetype begin, qsizetype end) {
            QList<int> found;
            auto matcher = makeMatcher();
            for (qsizetype i = begin; i < end; ++i) {
                if (matcher(places[i]))
                    found.append(places[i]);
            }
            return found;
        };
        // Nobody waits for a free thread: who waits for the second half does it where nobody has
        // begun.
        const qsizetype count = places.size();
        const qsizetype half = count >= worthHalving ? count / 2 : count;
        QFuture<QList<int>> work;
        if (half < count)
            work = QtConcurrent::run([&] { return matchesIn(half, count); });
        QList<int> found = matchesIn(0, half);
        if (half < count)
            found.append(work.takeResult());
        return found;
    }

private:
    static constexpr qsizetype worthHalving = 10'000; // rows
};

} // namespace steward

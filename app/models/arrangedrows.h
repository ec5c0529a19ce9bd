// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textorder.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QtConcurrentRun>

#include <vector>

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
    QList<int> matchesOf(const QList<int> &places, const MakeMatcher &makeMatcher) const
    {
        // In the order of the source, in which texts lie beside each other in memory, not in that
        // of the places.
        std::vector<char> isLeft(size_t(count()), false);
        for (const int place : places)
            isLeft[size_t(place)] = true;
        const auto searchIn = [&](int begin, int end) {
            auto matcher = makeMatcher();
            for (int place = begin; place < end; ++place) {
                if (isLeft[size_t(place)])
                    isLeft[size_t(place)] = matcher(place);
            }
        };
        // Nobody waits for a free thread: who waits for the second half does it where nobody has
        // begun.
        const int half = places.size() >= worthHalving ? count() / 2 : count();
        QFuture<void> work;
        if (half < count())
            work = QtConcurrent::run([&] { searchIn(half, count()); });
        searchIn(0, half);
        if (half < count())
            work.waitForFinished();
        QList<int> found;
        for (const int place : places) {
            if (isLeft[size_t(place)])
                found.append(place);
        }
        return found;
    }

private:
    static constexpr qsizetype worthHalving = 10'000; // rows
};

} // namespace steward

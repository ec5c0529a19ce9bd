// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callback.h"

#include <QList>

namespace steward::test {

/// Collects what a call called back with. The test looks at it after QTRY_COMPARE(x.count(), 1).
template<typename T>
class Outcome
{
public:
    Callback<T> callback()
    {
        return [this](Result<T> result) { m_results.append(std::move(result)); };
    }

    qsizetype count() const { return m_results.size(); }
    bool succeeded() const { return !m_results.isEmpty() && m_results.constLast().hasValue(); }
    const T &value() const { return m_results.constLast().value(); }
    /// The error, or one that no call ever gives, where there is none.
    ApiError error() const
    {
        if (m_results.isEmpty() || m_results.constLast())
            return {ErrorKind::Local, -1, QStringLiteral("no error"), {}};
        return m_results.constLast().error();
    }

private:
    QList<Result<T>> m_results;
};

} // namespace steward::test

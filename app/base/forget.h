// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <utility>

namespace steward {

/// Has another thread end \a value: what holds 100,000 texts takes longer than somebody should
/// wait. It must be what nobody else holds by then, and what any thread may end.
template<typename T>
void forgetElsewhere(T value)
{
    QThreadPool::globalInstance()->start([value = std::move(value)] {});
}

} // namespace steward

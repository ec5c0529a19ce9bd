// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace steward {

/// The value of a call that has none, e.g. a removal.
using Done = std::monostate;

/// A value or an ApiError. Asking for the one that is not there is a programming error.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(ApiError error) : m_data(std::in_place_index<1>, std::move(error)) { }

    bool hasValue() const { return m_data.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_data);
    }
    T value() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_data));
    }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    const ApiError &error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_data);
    }

private:
    std::variant<T, ApiError> m_data;
};

} // namespace steward

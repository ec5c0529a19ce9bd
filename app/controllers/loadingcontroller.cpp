// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/loadingcontroller.h"

#include <utility>

namespace steward {

LoadingController::LoadingController(Clock clock, QObject *parent)
    : QObject(parent),
      m_clock(std::move(clock))
{ }

void LoadingController::begin()
{
    set(true, m_error, m_updatedAt);
}

void LoadingController::succeed()
{
    set(false, std::nullopt, now());
}

void LoadingController::fail(const ApiError &error)
{
    set(false, error, m_updatedAt);
}

void LoadingController::recall(const QDateTime &time)
{
    set(false, std::nullopt, time);
}

void LoadingController::reset()
{
    set(false, std::nullopt, QDateTime());
}

void LoadingController::set(bool loading, std::optional<ApiError> error, const QDateTime &updatedAt)
{
    if (m_loading == loading && m_error == error && m_updatedAt == updatedAt)
        return;
    m_loading = loading;
    m_error = std::move(error);
    m_updatedAt = updatedAt;
    emit statusChanged();
}

} // namespace steward

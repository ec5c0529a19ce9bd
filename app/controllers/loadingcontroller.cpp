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
    set(true, m_error, m_updatedAt, m_isPartial ? Whole::No : Whole::Yes);
}

void LoadingController::succeed()
{
    m_isChangedSince = false;
    set(false, std::nullopt, now());
}

void LoadingController::succeedInPart(const ApiError &error)
{
    set(false, error, now(), Whole::No);
}

void LoadingController::fail(const ApiError &error)
{
    set(false, error, m_updatedAt);
}

void LoadingController::noteChange()
{
    m_isChangedSince = true;
    emit changedSince();
}

void LoadingController::recall(const QDateTime &time)
{
    set(false, std::nullopt, time);
}

void LoadingController::reset()
{
    m_isChangedSince = false;
    set(false, std::nullopt, QDateTime());
}

void LoadingController::set(bool loading, std::optional<ApiError> error, const QDateTime &updatedAt,
                            Whole whole)
{
    const bool isPartial = whole == Whole::No;
    if (m_loading == loading && m_error == error && m_updatedAt == updatedAt
        && m_isPartial == isPartial)
        return;
    m_isPartial = isPartial;
    m_loading = loading;
    m_error = std::move(error);
    m_updatedAt = updatedAt;
    emit statusChanged();
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QObject>

#include <optional>

namespace steward {

/// Something that is loaded from the service and shown: whether it is on its way, what went wrong
/// last, how old it is. What was loaded stays until newer data is there, also when loading fails.
class LoadingController : public QObject
{
    Q_OBJECT

public:
    bool isLoading() const { return m_loading; }
    /// What the last attempt failed with; nothing once one succeeded.
    const std::optional<ApiError> &error() const { return m_error; }
    /// When the data shown came, in UTC; invalid where there is none yet.
    QDateTime updatedAt() const { return m_updatedAt; }
    bool hasData() const { return m_updatedAt.isValid(); }
    /// Whether changes that were made since it was loaded are in what is shown, too.
    bool isChangedSince() const { return m_isChangedSince; }
    /// Whether the last attempt brought what there is, but for what error() is about.
    bool isPartial() const { return m_isPartial; }

    /// Loads again; what is on its way is given up for it.
    virtual void refresh() = 0;

signals:
    /// isLoading(), error() or updatedAt() changed.
    void statusChanged();
    /// isChangedSince() is true by now.
    void changedSince();

protected:
    LoadingController(Clock clock, QObject *parent);

    QDateTime now() const { return m_clock(); }
    void begin();
    void succeed();
    /// All came but for what \a error is about.
    void succeedInPart(const ApiError &error);
    void fail(const ApiError &error);
    /// A change that was made is in what is shown.
    void noteChange();
    /// What is shown is of \a time, from this machine.
    void recall(const QDateTime &time);
    /// There is nothing to show any more: another organization, another connection.
    void reset();

private:
    enum class Whole { Yes, No };
    void set(bool loading, std::optional<ApiError> error, const QDateTime &updatedAt,
             Whole whole = Whole::Yes);

    Clock m_clock;
    bool m_loading = false;
    bool m_isChangedSince = false;
    std::optional<ApiError> m_error;
    bool m_isPartial = false;
    QDateTime m_updatedAt;
};

} // namespace steward

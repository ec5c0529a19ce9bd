// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/failurewatch.h"

#include "base/sentence.h"
#include "controllers/loadingcontroller.h"
#include "models/daywords.h"
#include "models/erroradvice.h"
#include "ui/widgets/messagebar.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

/// What the failure means for what is on the screen. \a isChangedSince where the person has changed
/// something, in whichever part of it, that was not loaded anew since.
QString consequence(const LoadingController &controller, bool isChangedSince)
{
    if (controller.isPartial())
        return {}; // the error says what is missing
    if (!controller.hasData())
        return FailureWatch::tr("There is nothing to show yet.");
    const QDateTime updated = controller.updatedAt().toLocalTime();
    const QString time = updated.date() == QDate::currentDate()
                             ? QLocale().toString(updated.time(), QLocale::ShortFormat)
                             : momentText(updated);
    if (isChangedSince)
        return FailureWatch::tr(
                   "What you see is as it was at %1, with what you have changed since.")
            .arg(time);
    return FailureWatch::tr("What you see is as it was at %1.").arg(time);
}

} // namespace

FailureWatch::FailureWatch(MessageBar &messages, QObject *parent)
    : QObject(parent),
      m_messages(messages)
{
    connect(&messages, &MessageBar::retry, this, &FailureWatch::retry);
}

void FailureWatch::watch(LoadingController &controller)
{
    m_watched.append(&controller);
    connect(&controller, &LoadingController::statusChanged, this, [this, &controller] {
        update(&controller);
        considerReload();
    });
    connect(&controller, &LoadingController::changedSince, this, [this] {
        if (isShowing())
            show(m_shownOf);
    });
}

void FailureWatch::update(LoadingController *controller)
{
    if (controller->isLoading())
        return; // what it failed with last time stays in sight until it is known to be over
    const bool wasFailed = m_failed.contains(controller);
    const std::optional<ApiError> &error = controller->error();
    if (error) {
        if (!wasFailed)
            m_failed.append(controller);
        show(controller);
        return;
    }
    m_failed.removeAll(controller);
    // Somebody else's message is not ours to take away.
    if (!wasFailed || controller != m_shownOf || m_messages.message() != m_shown)
        return;
    if (m_failed.isEmpty())
        m_messages.dismiss();
    else
        show(m_failed.constLast());
}

void FailureWatch::show(LoadingController *controller)
{
    const ApiError &error = *controller->error();
    m_shownOf = controller;
    // The sentence is about the whole window: another part of it can be the one that was changed.
    const bool isChangedSince = std::ranges::any_of(m_watched, &LoadingController::isChangedSince);
    const QString message = sentences(error.message, consequence(*controller, isChangedSince));
    m_shown = withAdvice({error.kind, 0, message, {}}).message;
    m_messages.showError(m_shown, error.detail, MessageBar::Retry::Available);
}

bool FailureWatch::isShowing() const
{
    return !m_failed.isEmpty() && m_messages.message() == m_shown;
}

void FailureWatch::endOthers()
{
    if (isShowing())
        return;
    const bool wasError = m_messages.isError();
    m_messages.dismiss();
    // Good news is not shown in its place, so whatever else was there the person has dismissed it.
    if (wasError && !m_failed.isEmpty())
        show(m_failed.constLast());
}

void FailureWatch::considerReload()
{
    if (!m_isReloading || std::ranges::any_of(m_watched, &LoadingController::isLoading))
        return;
    m_isReloading = false;
    if (m_failed.isEmpty())
        emit reloaded();
}

void FailureWatch::retry()
{
    m_isReloading = !m_failed.isEmpty();
    const QList<LoadingController *> failed = m_failed;
    for (LoadingController *controller : failed)
        controller->refresh();
}

} // namespace steward

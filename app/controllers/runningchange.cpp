// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/runningchange.h"

#include "api/apiclient.h"
#include "api/organizationsapi.h"
#include "controllers/changeanswer.h"
#include "controllers/changeinquiry.h"
#include "controllers/changerequests.h"
#include "journal/journal.h"
#include "models/changewords.h"
#include "models/erroradvice.h"

namespace steward {

RunningChange::RunningChange(const Surroundings &surroundings, const JournalEntry &entry,
                             QObject *parent)
    : QObject(parent),
      m_around(surroundings),
      m_caller(surroundings.client.caller()),
      m_entry(entry)
{
    connect(&m_around.client, &ApiClient::rateLimited, this, [this](int seconds) {
        m_seconds = seconds;
        emit progressed();
    });
    connect(&m_around.client, &ApiClient::rateLimitEnded, this, [this] {
        m_seconds = 0;
        emit progressed();
    });
}

void RunningChange::start()
{
    m_around.journal.begin(m_entry, this, [this](const Result<EntryId> &id) {
        if (!id) {
            ApiError error = id.error();
            error.message = tr("Nothing was sent, since every change is written down first. %1")
                                .arg(error.message);
            emit ended(error);
            return;
        }
        m_isBegun = true;
        m_entry.id = *id;
        send();
    });
}

void RunningChange::follow(const OrganizationName &from, const OrganizationName &to)
{
    m_entry.change = renamed(m_entry.change, from, to);
    if (m_inquiry)
        m_inquiry->follow(from, to);
}

bool RunningChange::isOfSomebodyElse() const
{
    return !isSameCaller(m_around.client.caller(), m_caller);
}

void RunningChange::send()
{
    if (isOfSomebodyElse()) {
        const ApiError error {
            ErrorKind::Local,
            0,
            tr("Another connection or sign-in is in use by now. Nothing was sent; "
               "if it is still wanted, ask for it again."),
            {}};
        m_wasLeftUnsent = true;
        return leaveUnsent(error);
    }
    if (m_isWithdrawn)
        return takeAnswer(
            ApiError {ErrorKind::Withdrawn, 0, tr("It was taken back before it was made."), {}});
    const auto *update = std::get_if<OrganizationUpdate>(&m_entry.change);
    if (isComparing() && update)
        return compareId(*update);
    m_request = sendChange(m_around.client, m_entry.change, this,
                           [this](const Result<ChangeValue> &result) { takeAnswer(result); });
    // What was compared is old after a wait: it is compared anew, by the run where it is of one.
    if (isPlaced())
        m_request.endOnWait();
    else if (m_comparesId)
        m_request.endOnWait(PendingCall::SignIn::IsAwaited);
    watchRequest();
}

void RunningChange::compareId(const OrganizationUpdate &renaming)
{
    const auto take = [this, renaming](const Result<OrganizationDetail> &now) {
        m_isCompared = true;
        const bool hasWaitedInVain = !now && now.error().kind == ErrorKind::RateLimited;
        if ((now && now->id == renaming.id) || isOfSomebodyElse())
            send();
        else if (hasWaitedInVain && m_heldUpBy)
            takeAnswer(refusal(*m_heldUpBy)); // to the change itself
        else if (!now)
            leaveUnsent(now.error());
        else
            leaveUnsent({ErrorKind::Local,
                         0,
                         tr("%1 is the name of another organization now. Nothing was changed.")
                             .arg(renaming.organization.text),
                         {}});
    };
    m_request =
        OrganizationsApi(m_around.client).getOrganization(renaming.organization, this, take);
    watchRequest();
}

/// It waits while it is compared, which changes nothing. Where the service accepts that time and
/// again, but not the change, it ends.
void RunningChange::compareAnew(const ApiError &heldUp)
{
    m_isCompared = false;
    m_heldUpBy = heldUp;
    if (m_waits++ < m_around.client.limits().retriesAfter429)
        return send();
    takeAnswer(refusal(heldUp));
}

void RunningChange::leaveUnsent(const ApiError &error)
{
    settle(Fate::NotSent, error.message, isPlaced() ? error : told(error));
}

void RunningChange::watchRequest()
{
    if (const PendingCall *call = m_request.call())
        connect(call, &PendingCall::waitingChanged, this, &RunningChange::progressed,
                Qt::QueuedConnection);
    emit progressed();
}

bool RunningChange::isWaiting() const
{
    return !m_isBegun || isComparing() || m_request.isWaiting();
}

void RunningChange::withdraw()
{
    m_isWithdrawn = true;
    m_isLeftAlone = m_request.isActive() && !isWaiting();
    m_request.withdraw();
    if (m_isLeftAlone)
        emit leftAlone();
}

bool RunningChange::isLeftAlone() const
{
    // What is looked into, or has been left behind by another connection, is told about as such.
    return m_isLeftAlone && !m_inquiry && !isOfSomebodyElse();
}

void RunningChange::giveUpWaiting()
{
    m_around.client.giveUpWaiting();
}

void RunningChange::takeAnswer(const Result<ChangeValue> &result)
{
    if (!result && result.error().kind == ErrorKind::HeldUp)
        return isPlaced() ? strikeOut(result.error()) : compareAnew(result.error());
    if (!result && !leavesOutcomeOpen(result.error())) {
        m_wasLeftUnsent = result.error().kind == ErrorKind::Local && isOfSomebodyElse();
        // A run tells about its steps together, and what to do about all of them.
        settle(isSent(result.error()) ? Fate::NotDone : Fate::NotSent, result.error().message,
               isPlaced() ? result.error() : told(result.error()));
        return;
    }
    const std::optional<ApiError> lost =
        result ? contradiction(m_entry.change, *result) : std::optional(result.error());
    if (lost)
        check(*lost);
    else
        settle(Fate::Done, {}, result);
}

/// \a error of this change, which certainly was not made, in the words for the person.
ApiError RunningChange::told(ApiError error) const
{
    if (error.kind != ErrorKind::Withdrawn)
        return ofChangeNotMade(std::move(error));
    error.message = tr("Cancelled: %1. Nothing was changed.").arg(description(m_entry.change));
    return error;
}

void RunningChange::check(const ApiError &lost)
{
    m_inquiry = new ChangeInquiry(m_around.client, m_caller, m_entry.change, this);
    m_inquiry->setPause(m_around.pause);
    connect(m_inquiry, &ChangeInquiry::found, this, [this, lost](Finding finding) {
        // Its organization may have another name by now: by its id it is found again.
        if (finding.obstacle == Finding::Obstacle::Missing && isOfMember(m_entry.change)
            && !m_entry.organizationId.isEmpty())
            finding.fate = Fate::Unread;
        if (finding.fate == Fate::Unread) { // it can be known yet, once the service answers again
            emit leftOpen(m_entry);
            emit ended(outcomeError(finding, lost));
            return;
        }
        const bool isDone = finding.fate == Fate::Done;
        settle(finding.fate, finding.words,
               isDone ? Result<ChangeValue>(finding.value)
                      : Result<ChangeValue>(outcomeError(finding, lost)));
    });
    m_inquiry->start();
    emit checkingBegan();
}

void RunningChange::strikeOut(const ApiError &heldUp)
{
    m_around.journal.discard(m_entry.id, this, [this, heldUp](const Result<Done> &written) {
        if (!written)
            emit journalFailed(written.error());
        emit ended(heldUp);
    });
}

void RunningChange::settle(Fate fate, const QString &words, const Result<ChangeValue> &result)
{
    m_around.journal.settle(m_entry.id, {fate, words, m_around.clock()}, this,
                            [this, result](const Result<Done> &written) {
                                if (!written)
                                    emit journalFailed(written.error());
                                emit ended(result);
                            });
}

} // namespace steward

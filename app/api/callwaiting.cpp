// SPDX-License-Identifier: GPL-3.0-or-later
// How a call waits: for its turn, for the service to accept requests again, for a sign-in.
#include "api/answererrors.h"
#include "api/apiwords.h"
#include "api/call.h"
#include "api/transport.h"

#include <QNetworkReply>

namespace steward {

namespace {

constexpr int tooManyRequests = 429; // HTTP

ApiError withdrawnError()
{
    return {ErrorKind::Withdrawn, 0, ApiWords::tr("It was taken back before it was made."), {}};
}

ApiError acceptsNothingError()
{
    return {ErrorKind::RateLimited,
            0,
            ApiWords::tr("The service accepts no requests for now. Nothing was sent."),
            {}};
}

} // namespace

bool HttpCall::isWaiting() const
{
    return m_state == State::InLine || m_state == State::AwaitsSignIn;
}

void HttpCall::tellWaiting()
{
    if (m_toldWaiting == isWaiting())
        return;
    m_toldWaiting = !m_toldWaiting;
    emit waitingChanged();
}

void HttpCall::withdraw()
{
    m_isWithdrawn = true;
    if (isWaiting())
        settle(withdrawnError());
}

void HttpCall::endOnWait(SignIn signIn)
{
    m_endsOnWait = true;
    m_awaitsSignIn = signIn == SignIn::IsAwaited;
    if (m_state == State::AwaitsSignIn && !m_awaitsSignIn)
        settle(heldUpError());
    else if (m_state == State::InLine)
        m_transport->scheduler().reviewLine();
}

ApiError HttpCall::heldUpError() const
{
    ApiError error = m_status > 0 ? refusalError() : acceptsNothingError();
    error.kind = ErrorKind::HeldUp;
    return error;
}

/// Of a 429 the service's own words often name a time to wait, which has passed in part by now.
ApiError HttpCall::refusalError() const
{
    if (m_status != tooManyRequests)
        return answerError(m_status, m_body);
    ApiError error = answerError(m_status, {});
    const QString theirs = answerError(m_status, m_body).message;
    if (theirs != error.message)
        error.detail += QStringLiteral(": ") + theirs;
    return error;
}

void HttpCall::settleRefusal()
{
    const Credential &present = m_client.connection().credential;
    if (m_maySignIn && !m_isWithdrawn && isForPresentCaller() && present != m_credential)
        return m_endsOnWait ? settle(heldUpError()) : sendAgain(); // somebody has signed in since
    const bool isTold = m_client.noteUnauthorized(m_credential, m_request.priority);
    if (m_isWithdrawn)
        return settle(withdrawnError());
    if (!m_maySignIn || !isTold)
        return settle(answerError(m_status, m_body));
    if (m_endsOnWait && !m_awaitsSignIn)
        return settle(heldUpError());
    leave(State::AwaitsSignIn);
    log("waits for a sign-in");
    tellWaiting();
}

void HttpCall::goOnSignedIn()
{
    if (!isForPresentCaller()) {
        m_maySignIn = false;
        return giveUpTurn();
    }
    if (m_state != State::AwaitsSignIn)
        return;
    if (m_endsOnWait)
        return settle(heldUpError());
    m_credential = m_client.connection().credential;
    m_state = State::InLine;
    m_transport->scheduler().enter(this, m_request.group, m_request.priority);
    tellWaiting();
}

void HttpCall::giveUpSignIn()
{
    m_maySignIn = false;
    if (m_state == State::AwaitsSignIn)
        settle(answerError(m_status, m_body));
}

/// A change of who has left is not sent any more where it is known not to be made.
void HttpCall::giveUpTurn()
{
    if (m_state == State::InLine || m_state == State::AwaitsSignIn)
        settle({ErrorKind::Local,
                0,
                ApiWords::tr("Another connection or sign-in is in use by now. Nothing was changed; "
                             "if it is still wanted, ask for it again."),
                {}});
}

/// A change is finished by nobody but who has asked for it; whoever signs in anew may read on.
bool HttpCall::isForPresentCaller() const
{
    return isChange(m_request) ? m_client.callerNumber() == m_callerNumber
                               : m_client.connectionNumber() == m_connectionNumber;
}

void HttpCall::waitForReset()
{
    const std::chrono::seconds wait(secondsUntilReset(m_reply->rawHeader("x-ratelimit-reset"),
                                                      m_reply->rawHeader("retry-after")));
    m_transport->scheduler().refuse(this, wait);
    if (m_isWithdrawn)
        return settle(withdrawnError());
    if (m_endsOnWait)
        return settle(heldUpError());
    if (m_waitsLeft-- <= 0)
        return settle(answerError(m_status, m_body));
    log("waits");
    // A 429 says that nothing was done, so that a change may be sent again, too.
    sendAgain();
    m_wholeRequest.stop();
    if (isChange(m_request) && !isForPresentCaller())
        giveUpTurn();
}

void HttpCall::sendAgain()
{
    endReply();
    // Somebody may have signed in anew; a token of another connection is not for this service.
    if (!m_credential.isEmpty() && isForPresentCaller())
        m_credential = m_client.connection().credential;
    m_state = State::InLine;
    m_transport->scheduler().enterAgain(this);
    tellWaiting();
}

void HttpCall::giveUp()
{
    if (m_endsOnWait)
        return settle(heldUpError());
    settle(m_status == tooManyRequests ? refusalError() : acceptsNothingError());
}

} // namespace steward

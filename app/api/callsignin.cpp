// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a call whose credential is refused, and of those of somebody who has left.
#include "api/answererrors.h"
#include "api/apiwords.h"
#include "api/call.h"
#include "api/transport.h"

namespace steward {

void HttpCall::settleRefusal()
{
    const Credential &present = m_client.connection().credential;
    if (m_maySignIn && isForPresentCaller() && present != m_credential)
        return sendAgain(); // somebody has signed in since it was sent
    const bool isTold = m_client.noteUnauthorized(m_credential, m_request.priority);
    if (!m_maySignIn || !isTold)
        return settle(answerError(m_status, m_body));
    leave(State::AwaitsSignIn);
    log("waits for a sign-in");
}

void HttpCall::goOnSignedIn()
{
    if (!isForPresentCaller()) {
        m_maySignIn = false;
        return giveUpTurn();
    }
    if (m_state != State::AwaitsSignIn)
        return;
    m_credential = m_client.connection().credential;
    m_state = State::InLine;
    m_transport->scheduler().enter(this, m_request.group, m_request.priority);
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

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a run are compared with, read since the last wait.
#include "api/apiclient.h"
#include "api/membersapi.h"
#include "controllers/accessrunner.h"
#include "controllers/namesinquiry.h"
#include "domain/roster.h"

#include <utility>

namespace steward {

/// Once when the run begins or goes on, and once after each wait: it is what waits, for the service
/// to accept requests again or for a sign-in, while no step does.
void AccessRunner::readNames()
{
    stopReadingNames();
    m_names = new NamesInquiry(m_client, m_client.caller(), {}, this);
    connect(m_names, &NamesInquiry::found, this, [this] {
        stopReadingNames();
        m_hasWaited = false;
        m_heldUpBy.reset();
        m_present.clear();
        if (m_state == State::Preparing && !m_doubts.empty())
            lookIntoDoubts();
        else
            goOnWithSteps();
    });
    connect(m_names, &NamesInquiry::failed, this, [this](const ApiError &error) {
        stopReadingNames();
        if (m_state != State::Preparing && m_state != State::Running)
            return;
        m_problem = error;
        setState(State::Paused);
    });
    m_names->start();
}

void AccessRunner::stopReadingNames()
{
    if (!m_names)
        return;
    m_names->disconnect(this);
    std::exchange(m_names, nullptr)->deleteLater(); // it may be telling just now
}

/// Where the service says time and again that it does nothing for now, the run pauses.
void AccessRunner::waitAndReadNames()
{
    if (!m_heldUpBy || m_waitsInARow++ < m_client.limits().retriesAfter429)
        return readNames();
    m_waitsInARow = 0;
    m_problem = m_heldUpBy;
    m_problem->kind = ErrorKind::RateLimited;
    setState(State::Paused);
}

void AccessRunner::goOnWithSteps()
{
    if (m_state == State::Preparing)
        setState(State::Running);
    beginNext();
}

/// Whoever is to be added must be missing still: only then is a later look conclusive.
void AccessRunner::compareAbsence(int place)
{
    const AccessStep &step = m_steps[place];
    const auto present = m_present.constFind(step.organization);
    if (present == m_present.cend()) {
        QList<int> &places = m_unread[step.organization];
        places.append(place);
        if (places.size() == 1)
            readMembers(step.organization);
    } else if (!present->contains(addressKey(step.email))) {
        send(place);
    } else {
        // From the event loop, as every other outcome.
        QMetaObject::invokeMethod(this, ifStillOn([this, place] {
                                      note(place, StepState::ChangedSince,
                                           tr("Became a member meanwhile."));
                                  }),
                                  Qt::QueuedConnection);
    }
}

void AccessRunner::readMembers(const OrganizationName &organization)
{
    const auto take = [this, organization](const Result<QList<Member>> &members) {
        takeMembers(organization, members);
    };
    MembersApi(m_client).listMembers(organization, this, ifStillOn(take)).endOnWait();
}

void AccessRunner::takeMembers(const OrganizationName &organization,
                               const Result<QList<Member>> &members)
{
    const QList<int> places = m_unread.take(organization); // none where it has another name by now
    if (!members && meansNoWay(members.error())) {
        for (const int place : places)
            takeOrPutBack(place, members.error());
        return;
    }
    // Where they cannot be read for another reason, each step says so.
    QSet<QString> &present = m_present[organization];
    for (const Member &member : members ? *members : QList<Member>())
        present.insert(addressKey(member.email));
    for (const int place : places)
        compareAbsence(place);
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a run are compared with, read since the last wait.
#include "api/apiclient.h"
#include "api/membersapi.h"
#include "controllers/accessrunner.h"
#include "controllers/changeoutcome.h"
#include "controllers/namesinquiry.h"
#include "domain/roster.h"
#include "models/accesswords.h"

#include <utility>

namespace steward {

/// Once when the run begins or goes on, and once after each wait: it is what waits, for the service
/// to accept requests again or for a sign-in, while no step does.
void AccessRunner::readNames()
{
    stopReadingNames();
    m_names = new NamesInquiry(m_client, m_client.caller(), m_organizations, this);
    connect(m_names, &NamesInquiry::listed, this, &AccessRunner::listed);
    connect(m_names, &NamesInquiry::learned, this, &AccessRunner::learned);
    connect(m_names, &NamesInquiry::found, this, [this](const OrganizationNames &names) {
        stopReadingNames();
        if (const std::optional<ApiError> error = otherCaller())
            return pauseFor(*error); // whose organizations they are
        ++m_nameReadings;
        m_hasReadNamesAgain = false;
        m_hasWaited = false;
        m_heldUpBy.reset();
        m_present.clear();
        emit namesRead(names);
        takeNames(names);
        // What was missing may be why there are doubts.
        const bool isAnyMissing = !m_missed.isEmpty();
        takeMissed();
        if (!m_doubts.empty() && (m_state == State::Preparing || isAnyMissing))
            lookIntoDoubts();
        else
            goOnWithSteps();
    });
    connect(m_names, &NamesInquiry::failed, this, [this](const ApiError &error) {
        stopReadingNames();
        if (error.kind == ErrorKind::Server && !std::exchange(m_hasReadNamesAgain, true))
            readNames(); // one breakdown of the service may be chance
        else
            pauseFor(error);
    });
    m_names->start();
}

/// What is left is for the organizations that the plan is about, whatever they are called by now:
/// not for others that have their names.
void AccessRunner::takeNames(const OrganizationNames &names)
{
    QHash<int, QString> ofOthers; // organizations, and what there is to say
    QHash<int, QString> lost;
    for (int i = 0; i < m_organizations.size(); ++i) {
        auto &[name, id] = m_organizations[i];
        if (id.isEmpty())
            id = names.idOf(name); // it stays that one from now on
        const std::optional<OrganizationName> now = names.today(name, id);
        if (names.isUntold(id))
            lost.insert(i, untoldNameText(name));
        else if (!now)
            ofOthers.insert(i, otherOrganizationText(name));
        else if (!id.isEmpty() && !names.contains(id))
            lost.insert(i, goneText(name));
        else
            name = *now;
    }
    for (int place = 0; place < m_steps.size(); ++place) {
        const int organization = m_belongTo[place];
        m_steps[place].organization = m_organizations[organization].name;
        const bool isOfAnother = ofOthers.contains(organization);
        if (!isOfAnother && !lost.contains(organization))
            continue;
        const QString words = isOfAnother ? ofOthers[organization] : lost[organization];
        if (m_doubts.contains(place))
            settleDoubt(place, {isOfAnother ? Fate::Unclear : Fate::Unread, words});
        else if (m_waiting.erase(place) + m_missed.remove(place) == 0)
            continue;
        else if (isOfAnother)
            leaveOut(place, words);
        else
            postpone(place, words);
    }
    m_barred = QSet<int>(ofOthers.keyBegin(), ofOthers.keyEnd());
    m_barred.unite(QSet<int>(lost.keyBegin(), lost.keyEnd()));
}

/// Of what was missing the organization has another name by now, or it was the person indeed.
void AccessRunner::takeMissed()
{
    const QHash<int, Missed> missed = std::exchange(m_missed, {});
    for (auto it = missed.cbegin(); it != missed.cend(); ++it) {
        const int place = it.key();
        if (it->asked == m_steps[place].organization) {
            takeUp(place);
            note(place, it->outcome.state, it->outcome.words);
        } else {
            m_waiting.insert(place);
            setOutcome(place, StepState::Waiting);
        }
    }
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
    pauseFor(refusal(*m_heldUpBy));
}

void AccessRunner::pauseFor(const ApiError &error)
{
    if (m_state != State::Running && m_state != State::Preparing)
        return;
    m_problem = error;
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
    const auto take = [this, organization,
                       readings = m_nameReadings](const Result<QList<Member>> &members) {
        if (readings == m_nameReadings)
            takeMembers(organization, members);
        else
            readMembersAgain(organization); // somebody has paused meanwhile, and gone on
    };
    MembersApi(m_client).listMembers(organization, this, ifStillOn(take)).endOnWait();
}

void AccessRunner::readMembersAgain(const OrganizationName &organization)
{
    const QList<int> places = m_unread.take(organization);
    for (const int place : places)
        compareAbsence(place);
}

void AccessRunner::takeMembers(const OrganizationName &organization,
                               const Result<QList<Member>> &members)
{
    const bool isBroken = !members && members.error().kind == ErrorKind::Server;
    if (isBroken && m_unread.contains(organization) && !m_readAgain.contains(organization)) {
        m_readAgain.insert(organization);
        return readMembers(organization); // the same
    }
    m_readAgain.remove(organization);
    const QList<int> places = m_unread.take(organization); // none where it has another name by now
    if (!members && members.error().kind == ErrorKind::NotFound) {
        for (const int place : places)
            miss(place, organization, {StepState::Refused, members.error().message});
        return;
    }
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

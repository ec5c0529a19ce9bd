// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lossyproxy.h"

#include <algorithm>

namespace steward::test {

LossyProxy::LossyProxy(const QUrl &service) : m_service(service)
{
    m_peer.setHandler(
        [this](const PeerRequest &request, QTcpSocket &socket) { pass(request, socket); });
}

int LossyProxy::changeCount() const
{
    return int(std::ranges::count_if(m_peer.requests(), &PeerRequest::isChange));
}

void LossyProxy::pass(const PeerRequest &request, QTcpSocket &socket)
{
    if (m_fault && request.target.endsWith(m_faultEnding)) {
        m_fault(request, socket);
        return;
    }
    if (m_faultOfChanges && request.isChange()) {
        m_faultOfChanges(request, socket);
        return;
    }
    if (m_faultOfUser && request.target.endsWith("/user")) {
        m_faultOfUser(request, socket);
        return;
    }
    const Loss loss = request.isChange() ? m_loss : Loss::Nothing;
    if (loss == Loss::Change) {
        socket.abort();
        return;
    }
    const QByteArray answer = ask(request);
    if (loss == Loss::Answer) {
        socket.abort();
    } else if (loss == Loss::AnswerForNow) {
        m_waiting = &socket;
        m_heldBack = answer;
    } else {
        socket.write(answer);
    }
}

QByteArray LossyProxy::ask(const PeerRequest &request)
{
    PlainHttp http(m_service, QString::fromLatin1(request.header("Authorization")));
    const QByteArray path = request.target.mid(m_service.path().size());
    const HttpAnswer answer = http.send(request.method, QString::fromLatin1(path), request.body);
    return Peer::answer(answer.status, answer.body);
}

void LossyProxy::release()
{
    if (m_waiting)
        m_waiting->write(m_heldBack);
}

} // namespace steward::test

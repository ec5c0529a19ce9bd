// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "sandbox/answers.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <utility>

namespace steward::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr auto tricklePause = 20ms;
constexpr int resolution = 1'000'000; // of the rate

QByteArray page(const char *title)
{
    return QByteArray("<!DOCTYPE html><html><head><title>") + title + "</title></head><body><h1>"
           + title + "</h1><script>alert(1)</script></body></html>";
}

/// 429 tells how long to wait, more or less. Mostly short, so that things go on.
QList<Header> waitHeaders(int variant)
{
    switch (variant) {
    case 0:
        return {};
    case 1:
        return {Header {"retry-after", "soon"}, Header {"x-ratelimit-reset", "-1"}};
    case 2:
        return {Header {"retry-after", "99999999999"}};
    case 3:
    case 4:
        return {Header {"retry-after", QLocale::c()
                                           .toString(QDateTime::currentDateTimeUtc().addSecs(2),
                                                     u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
                                           .toLatin1()}};
    case 5:
    case 6:
        return {Header {"retry-after", "1"}, Header {"x-ratelimit-remaining", "many"}};
    default:
        return {Header {"x-ratelimit-reset", "1"}};
    }
}

void trickle(const QByteArray &bytes, QTcpSocket &socket)
{
    auto *timer = new QTimer(&socket); // and ends with it
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, bytes, position = 0]() mutable {
        if (position < bytes.size())
            socket.write(bytes.mid(position++, 1));
        else
            socket.disconnectFromHost();
    });
    timer->start(tricklePause);
}

} // namespace

FaultPlan::FaultPlan(double rate, quint32 seed)
    : m_rate(rate),
      m_random(scramble(seed)),
      m_variants(scramble(~quint64(seed))),
      m_next(draw())
{ }

Fault FaultPlan::draw()
{
    if (m_random.below(resolution) >= m_rate * resolution)
        return Fault::None;
    return Fault(m_random.between(int(Fault::DropUnread), int(Fault::Redirect)));
}

Fault FaultPlan::take()
{
    return std::exchange(m_next, draw());
}

bool isDone(Fault fault)
{
    return fault == Fault::None || (fault >= Fault::DropDone && fault <= Fault::Garbage);
}

bool isOfTheConnection(Fault fault)
{
    return fault >= Fault::DropUnread && fault <= Fault::Trickle;
}

Answer faultyAnswer(Fault fault, const Answer &answer, FaultPlan &plan)
{
    switch (fault) {
    case Fault::Garbage: {
        static const QByteArrayList bodies {"{\"id\": 1", "null", "[[[[]]]]",
                                            QByteArray("\x1f\x8b\x00\xff garbage", 12),
                                            page("Sign in")};
        // A body would be none behind 204.
        const int status = answer.status == int(Status::NoContent) ? 200 : answer.status;
        return {status, bodies[plan.variant(int(bodies.size()))], answer.headers};
    }
    case Fault::BadGateway:
        return {502, page("502 Bad Gateway"), {Header {"content-type", "text/html"}}};
    case Fault::ServerError:
        return {500,
                "Traceback (most recent call last):\n  File \"app.py\", line 1, in <module>\n",
                {Header {"content-type", "text/plain"}}};
    case Fault::Unavailable:
        return {503, {}, {}};
    case Fault::TooMany: {
        Answer refused = failure(Status::TooManyRequests, QStringLiteral("Too many requests."));
        refused.headers = waitHeaders(plan.variant(16));
        return refused;
    }
    case Fault::Redirect:
        return {307, {}, {Header {"location", "http://127.0.0.1:1/elsewhere"}}};
    default:
        return answer;
    }
}

void sendFaulty(Fault fault, const QByteArray &answer, QTcpSocket &socket)
{
    const qsizetype bodyStart = answer.indexOf("\r\n\r\n") + 4;
    switch (fault) {
    case Fault::CutBody:
        socket.write(answer.left(bodyStart + (answer.size() - bodyStart) / 2));
        socket.disconnectFromHost();
        break;
    case Fault::CutChunked: {
        const QByteArray half = answer.mid(bodyStart, (answer.size() - bodyStart) / 2);
        socket.write(answer.left(answer.indexOf("\r\n"))
                     + "\r\ntransfer-encoding: chunked\r\n\r\n");
        if (!half.isEmpty())
            socket.write(QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n");
        socket.disconnectFromHost();
        break;
    }
    case Fault::Trickle:
        trickle(answer, socket);
        break;
    default:
        socket.abort();
        break;
    }
}

} // namespace steward::sandbox

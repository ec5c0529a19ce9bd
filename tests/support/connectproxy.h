// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>

namespace steward::test {

/// A proxy that opens a way through, as CONNECT asks for, and leads it to one port of this machine,
/// wherever it was to lead. Runs in the thread of the test.
class ConnectProxy : public QTcpServer
{
public:
    explicit ConnectProxy(quint16 targetPort);

    /// Where somebody wanted to get to: "host:port" for each way that was opened.
    const QByteArrayList &asked() const { return m_asked; }

private:
    void accept();
    void open(QTcpSocket &client, QTcpSocket &target);

    const quint16 m_targetPort;
    QByteArrayList m_asked;
};

} // namespace steward::test

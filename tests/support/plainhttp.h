// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

namespace steward::test {

struct HttpAnswer
{
    int status = 0;                        ///< 0: no answer came
    QHash<QByteArray, QByteArray> headers; ///< names in lowercase
    QByteArray body;

    QJsonObject object() const;
    QJsonArray array() const;
    /// The sentence of an error; empty where the body is none.
    QString error() const;
};

/// One kept-alive connection that speaks HTTP by itself and blocks: what it sends is exactly what a
/// test says, and it can be used in any thread.
class PlainHttp
{
public:
    /// \a base with the version; \a authorization is the header's value, empty for none.
    explicit PlainHttp(const QUrl &base, const QString &authorization = {});

    /// \a path is put after the base as it is.
    HttpAnswer send(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    HttpAnswer get(const QString &path) { return send("GET", path); }

    /// Writes bytes as they are and reads one answer.
    HttpAnswer sendRaw(const QByteArray &bytes);
    /// Sends the request and leaves the answer for later.
    bool begin(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    HttpAnswer finish();

private:
    bool connectIfNeeded();
    bool readMore();
    HttpAnswer readAnswer();
    QByteArray request(const QByteArray &verb, const QString &path, const QByteArray &body) const;

    QUrl m_base;
    QByteArray m_authorization;
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

#include "api/apiwords.h"
#include "api/networkerrors.h"
#include "api/reachcheck.h"
#include "domain/connection.h"

#include <QFile>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QThreadPool>

#include <algorithm>
#include <cstring>

namespace steward {

namespace {

constexpr qint64 readAheadSize = 1024 * 1024; // bytes

/// A body that can be read once. QNetworkAccessManager sends a request again on its own when the
/// connection closes before an answer, changes too, and reads up to three times; it cannot where
/// the body does not rewind.
class OnceDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceDevice(const QByteArray &data) : m_data(data) { open(ReadOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override
    {
        return m_data.size() - m_position + QIODevice::bytesAvailable();
    }
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    /// Whether somebody has read from it, or has found it empty.
    bool isTouched() const { return m_isTouched; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        m_isTouched = true;
        const qint64 count = std::min(maximum, qint64(m_data.size()) - m_position);
        if (count <= 0)
            return maximum == 0 ? 0 : -1;
        std::memcpy(data, m_data.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_position = 0;
    bool m_isTouched = false;
};

/// Which proxies a request goes through. What is for this machine never leaves it for a proxy.
class ProxyFactory : public QNetworkProxyFactory
{
    Q_DISABLE_COPY_MOVE(ProxyFactory)

public:
    explicit ProxyFactory(const ProxyChoice &choice) : m_choice(choice) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_choice.kind == ProxyChoice::Kind::None || isThisMachine(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        if (m_choice.kind == ProxyChoice::Kind::Given)
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, m_choice.port)};
        return systemProxyForQuery(query);
    }

private:
    ProxyChoice m_choice;
};

QNetworkRequest networkRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    // Followed redirects would take the authorization to where they point, and repeat changes.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // Slower here than HTTP/1.1, measured, and with open bugs in Qt 6.4.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    // Qt unpacks all of a compressed answer at once, in the thread of the window, to know how long
    // it is: 19 KB of Brotli are 25 GB. Asked for by hand, it leaves an answer as it came. For that
    // 5,000 members are 823 KB on their way instead of 186 KB.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Steward/" STEWARD_VERSION));
    request.setRawHeader("Accept", "application/json");
    return request;
}

constexpr size_t mostLeft =
    64; // managers of before; no request runs as long as it takes to leave more

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("https");
}

} // namespace

Transport::Transport(const ConnectionRules &rules) : m_rules(rules) { }

Transport::~Transport() = default;

QNetworkAccessManager &Transport::manager()
{
    if (!m_manager) {
        m_manager.reset(new QNetworkAccessManager);
        m_manager->setProxyFactory(new ProxyFactory(m_rules.proxy)); // which it owns from now on
        // Of several requests that wait for one connection Qt tells it to one.
        QObject::connect(m_manager.get(), &QNetworkAccessManager::sslErrors, m_manager.get(),
                         [this](QNetworkReply *, const QList<QSslError> &errors) {
                             m_tlsProblem = certificateProblem(errors);
                         });
    }
    return *m_manager;
}

const QSslConfiguration &Transport::security()
{
    if (!m_security) {
        m_security = QSslConfiguration::defaultConfiguration();
        m_security->setProtocol(QSsl::TlsV1_2OrLater);
        m_security->setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!m_rules.authorityFile.isEmpty())
            trust(m_rules.authorityFile);
    }
    return *m_security;
}

const std::optional<ApiError> &Transport::problem()
{
    if (!m_rules.authorityFile.isEmpty())
        security();
    return m_problem;
}

void Transport::trust(const QString &authorityFile)
{
    const auto fail = [&](const QString &message) {
        m_problem = {ErrorKind::Local, 0, message.arg(authorityFile), {}};
    };
    QFile file(authorityFile);
    if (!file.open(QFile::ReadOnly))
        return fail(ApiWords::tr("The certificates in %1 cannot be read. Nothing was sent."));
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file);
    if (certificates.isEmpty())
        return fail(ApiWords::tr("There is no PEM certificate in %1. Nothing was sent."));
    // Named in full: once there is a list of one's own, Qt looks nowhere else.
    m_security->setCaCertificates(QSslConfiguration::systemCaCertificates() + certificates);
}

QNetworkReply *Transport::send(const ApiRequest &request, const QUrl &url,
                               const QByteArray &authorization)
{
    QNetworkRequest outgoing = networkRequest(url);
    if (isEncrypted(url))
        outgoing.setSslConfiguration(security());
    if (!authorization.isEmpty())
        outgoing.setRawHeader("Authorization", authorization);

    // Whether it is sent once more is for HttpCall to say: every body is a device that does not
    // rewind, of a known length, that Qt is told not to copy, also one of length 0.
    auto *body = new OnceDevice(request.body);
    outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (request.verb != Verb::Get)
        outgoing.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    QNetworkReply *reply = manager().sendCustomRequest(outgoing, verbName(request.verb), body);
    body->setParent(reply);
    // Qt's network thread reads ahead no further, however fast the peer sends. Queued behind the
    // start of the request, before which Qt loses it.
    QMetaObject::invokeMethod(
        reply, [reply] { reply->setReadBufferSize(readAheadSize); }, Qt::QueuedConnection);
    return reply;
}

void Transport::startAnew()
{
    if (!m_manager)
        return;
    m_left.push_back(std::move(m_manager));
    if (m_left.size() > mostLeft)
        m_left.pop_front();
}

void Transport::startAnewAfter(const QNetworkReply *reply)
{
    if (reply->manager() == m_manager.get())
        startAnew();
}

void Transport::EndElsewhere::operator()(QNetworkAccessManager *manager) const
{
    static QThreadPool elsewhere;
    // Replies that nobody wants any more belong to this thread.
    qDeleteAll(manager->findChildren<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly));
    manager->disconnect();
    manager->moveToThread(nullptr);
    elsewhere.start([manager] { delete manager; });
}

std::unique_ptr<ReachCheck> Transport::checkReach(const QUrl &url)
{
    const auto proxies = manager().proxyFactory()->queryProxy(QNetworkProxyQuery(url));
    return std::make_unique<ReachCheck>(url, proxies.constFirst(),
                                        isEncrypted(url) ? security() : QSslConfiguration());
}

void Transport::release(QNetworkReply *reply)
{
    // It may be in the middle of emitting a signal, so it outlives this, and whoever owned it. To
    // end it is to delete it: abort() gives it an error, and the one that an answer of 4xx or 5xx
    // may already have sent it from Qt's network thread would then be one too many.
    reply->setParent(reply->manager());
    reply->deleteLater();
}

bool mayBeSent(const QNetworkReply *reply)
{
    const auto *body = reply->findChild<const OnceDevice *>({}, Qt::FindDirectChildrenOnly);
    return !body || body->size() == 0 || body->isTouched();
}

} // namespace steward

#include "transport.moc"

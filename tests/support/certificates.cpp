// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace steward::test {

namespace {

constexpr const char *configuration = R"(
[ca]
default_ca = authority
[authority]
database = index.txt
new_certs_dir = .
certificate = authority.pem
private_key = key.pem
default_md = sha256
rand_serial = yes
unique_subject = no
policy = anything
copy_extensions = copy
[anything]
commonName = supplied
[req]
prompt = no
distinguished_name = name
[name]
CN = localhost
)";

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

} // namespace

Certificates::Certificates()
{
    if (!writeFile(path("openssl.cnf"), configuration) || !writeFile(path("index.txt"), {})) {
        m_problem = m_folder.errorString();
        return;
    }
    run({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"),
         QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
         QStringLiteral("-out"), QStringLiteral("key.pem")})
        && run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
                QStringLiteral("openssl.cnf"), QStringLiteral("-key"), QStringLiteral("key.pem"),
                QStringLiteral("-subj"), QStringLiteral("/CN=An authority of a test"),
                QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-addext"),
                QStringLiteral("basicConstraints=critical,CA:TRUE"), QStringLiteral("-out"),
                QStringLiteral("authority.pem")});
}

QSslConfiguration Certificates::ofOldTls(QSslConfiguration security)
{
    // The system's own rules would not let anybody offer them either.
    security.setProtocol(QSsl::AnyProtocol);
    security.setBackendConfigurationOption("CipherString", QStringLiteral("ALL:@SECLEVEL=0"));
    security.setBackendConfigurationOption("MinProtocol", QStringLiteral("TLSv1"));
    security.setBackendConfigurationOption("MaxProtocol", QStringLiteral("TLSv1.1"));
    return security;
}

QSslConfiguration Certificates::selfSigned()
{
    run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
         QStringLiteral("openssl.cnf"), QStringLiteral("-key"), QStringLiteral("key.pem"),
         QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
         QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-days"),
         QStringLiteral("3650"), QStringLiteral("-out"), QStringLiteral("self.pem")});
    return load(path("self.pem"));
}

QSslConfiguration Certificates::issued(const char *name, const char *from, const char *until)
{
    const QString host = QLatin1StringView(name);
    run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-config"),
         QStringLiteral("openssl.cnf"), QStringLiteral("-key"), QStringLiteral("key.pem"),
         QStringLiteral("-subj"), QStringLiteral("/CN=") + host, QStringLiteral("-addext"),
         QStringLiteral("subjectAltName=DNS:") + host, QStringLiteral("-out"),
         QStringLiteral("request.pem")})
        && run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                QStringLiteral("-config"), QStringLiteral("openssl.cnf"), QStringLiteral("-in"),
                QStringLiteral("request.pem"), QStringLiteral("-startdate"),
                QLatin1StringView(from), QStringLiteral("-enddate"), QLatin1StringView(until),
                QStringLiteral("-out"), QStringLiteral("issued.pem")});
    return load(path("issued.pem"));
}

QSslConfiguration Certificates::load(const QString &certificateFile)
{
    QFile key(path("key.pem"));
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificateFile);
    if (!key.open(QFile::ReadOnly) || certificates.isEmpty())
        return {};
    QSslConfiguration security = QSslConfiguration::defaultConfiguration();
    security.setPrivateKey(QSslKey(&key, QSsl::Ec));
    security.setLocalCertificate(certificates.constFirst());
    return security;
}

bool Certificates::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), arguments);
    if (openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0)
        return true;
    m_problem = arguments.constFirst() + QStringLiteral(": ") + openssl.errorString()
                + QString::fromUtf8(openssl.readAll());
    return false;
}

} // namespace steward::test

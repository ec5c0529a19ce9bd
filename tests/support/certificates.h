// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace steward::test {

/// An authority of a test's own and certificates of all kinds, made anew by the openssl program.
class Certificates
{
public:
    /// Makes the authority. What went wrong is in problem().
    Certificates();

    /// The authority's own certificate, as a PEM file.
    QString authorityFile() const { return path("authority.pem"); }

    // What a server needs to show a certificate of this kind.
    QSslConfiguration good() { return issued("localhost", "20000101000000Z", "20991231235959Z"); }
    QSslConfiguration forAnotherName()
    {
        return issued("elsewhere.example.com", "20000101000000Z", "20991231235959Z");
    }
    QSslConfiguration expired()
    {
        return issued("localhost", "20000101000000Z", "20010101000000Z");
    }
    QSslConfiguration notYetValid()
    {
        return issued("localhost", "20980101000000Z", "20991231235959Z");
    }
    QSslConfiguration selfSigned();
    /// As good(), of a server that speaks no version of TLS that is still secure.
    QSslConfiguration outdated() { return ofOldTls(good()); }
    /// \a security with versions of TLS that nobody uses by default any more, and no others.
    static QSslConfiguration ofOldTls(QSslConfiguration security);

    /// Empty where all went well: what openssl said.
    const QString &problem() const { return m_problem; }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    bool run(const QStringList &arguments);
    QSslConfiguration issued(const char *name, const char *from, const char *until);
    QSslConfiguration load(const QString &certificateFile);

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/keychain.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace steward {

namespace {

struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(KeychainWords)
};

QString serviceName()
{
    return QStringLiteral("steward");
}

ApiError unusable(const QString &detail)
{
    return {ErrorKind::Local, 0,
            KeychainWords::tr("This computer's keychain is missing, locked, or said no."), detail};
}

ApiError silent()
{
    return {
        ErrorKind::Local, 0, KeychainWords::tr("This computer's keychain does not answer."), {}};
}

/// Starts \a job and hands its outcome, or that it came too late, to \a finished. The job is no
/// child of anything: it may be in the middle of a question to the keychain, and ends by itself.
template<typename Job>
void start(Job *job, const QString &key, std::chrono::milliseconds deadline, QObject *context,
           std::function<void(Job *answered)> finished)
{
    job->setKey(key);
    // Ends with the context; what comes first of answer and deadline takes the other away.
    auto *waiting = new QTimer(context);
    waiting->setSingleShot(true);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, finished] {
        waiting->deleteLater();
        finished(nullptr);
    });
    QObject::connect(job, &QKeychain::Job::finished, waiting, [waiting, job, finished] {
        if (!waiting->isActive())
            return;
        waiting->stop();
        waiting->deleteLater();
        finished(job);
    });
    waiting->start(deadline);
    job->start();
}

Result<Done> outcome(const QKeychain::Job *job)
{
    if (!job)
        return silent();
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        return Done {};
    return unusable(job->errorString());
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds deadline) : m_deadline(deadline) { }

void Keychain::read(const QString &key, QObject *context, Found found)
{
    using Job = QKeychain::ReadPasswordJob;
    start<Job>(new Job(serviceName()), key, m_deadline, context,
               [found = std::move(found)](Job *answered) {
                   const Result<Done> result = outcome(answered);
                   found(result ? Result<QByteArray>(answered->textData().toLatin1())
                                : Result<QByteArray>(result.error()));
               });
}

void Keychain::write(const QString &key, const QByteArray &secret, QObject *context,
                     Finished finished)
{
    using Job = QKeychain::WritePasswordJob;
    auto *job = new Job(serviceName());
    job->setTextData(QString::fromLatin1(secret));
    start<Job>(job, key, m_deadline, context,
               [finished = std::move(finished)](Job *answered) { finished(outcome(answered)); });
}

void Keychain::remove(const QString &key, QObject *context, Finished finished)
{
    using Job = QKeychain::DeletePasswordJob;
    start<Job>(new Job(serviceName()), key, m_deadline, context,
               [finished = std::move(finished)](Job *answered) { finished(outcome(answered)); });
}

} // namespace steward

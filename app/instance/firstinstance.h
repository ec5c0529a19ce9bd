// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace steward {

/// Makes one run of the program the first one of its person, and lets later ones call it. What goes
/// over the wire is that somebody has called, and a line of theirs; whoever hears it trusts
/// neither.
class FirstInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< it hears called() from now on
        Later, ///< the first one has been called; this run can end
        Alone, ///< there is a first one that does not answer, or no place to meet
    };

    /// \a directory belongs to the person alone and outlives no session.
    explicit FirstInstance(const QString &directory, QObject *parent = nullptr);
    ~FirstInstance() override;

    /// Where runs of this person meet.
    static QString defaultDirectory();

    /// Becomes the first one, or calls the one that is and tells it \a line.
    Role begin(const QByteArray &line = {});
    /// Lines are cut off there, in bytes.
    static constexpr qint64 longestLine = 2048;

    /// The line that \a received begins with, which may be anything.
    static QByteArray lineIn(const QByteArray &received);

signals:
    /// A later run has been started. \a line is what it told, and may be anything.
    void called(const QByteArray &line);

private:
    bool listen();
    bool call(const QByteArray &line) const;
    void hear(QLocalSocket *caller);

    const QString m_socket;
    QLockFile m_lock;
    QLocalServer *m_server;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/localcopies.h"

#include "base/utc.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace steward {

namespace {

constexpr quint32 copyMark = 0x53574f43; // "SWOC"
constexpr quint16 copyFormat = 1;
constexpr qint64 largestCopy = 64 * 1024 * 1024; // bytes
constexpr quint32 ownerParts = 3;
constexpr auto forOwner = QFile::ReadOwner | QFile::WriteOwner;

template<typename T>
void put(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value();
    if (value)
        stream << *value;
}

template<typename T>
void take(QDataStream &stream, std::optional<T> &value)
{
    bool isThere = false;
    stream >> isThere;
    if (isThere)
        stream >> value.emplace();
}

void put(QDataStream &stream, const OrganizationRow &row)
{
    const Organization &organization = row.organization;
    stream << organization.id << organization.name.text << organization.creationDate;
    put(stream, organization.status);
    put(stream, organization.twoFactorForced);
    put(stream, row.subscription);
    put(stream, row.members);
    put(stream, row.admins);
    put(stream, row.credits ? std::optional(row.credits->toString()) : std::nullopt);
    put(stream, row.projects);
}

/// A time in UTC. Qt's own reader would also look up any time zone that is named.
QDateTime takeTime(QDataStream &stream)
{
    QDate date;
    QTime time;
    qint8 zone = 0;
    stream >> date >> time >> zone;
    const QDateTime taken(date, time, utc);
    if (zone != qint8(Qt::UTC) || !taken.isValid())
        stream.setStatus(QDataStream::ReadCorruptData);
    return taken;
}

/// What ownerOf() gave. Qt's own reader would make room for as many texts as are promised.
QStringList takeOwner(QDataStream &stream)
{
    QStringList owner;
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < std::min(count, ownerParts); ++i) {
        QString part;
        stream >> part;
        owner.append(part);
    }
    return count == ownerParts ? owner : QStringList();
}

OrganizationRow takeRow(QDataStream &stream)
{
    OrganizationRow row;
    Organization &organization = row.organization;
    stream >> organization.id >> organization.name.text;
    organization.creationDate = takeTime(stream);
    take(stream, organization.status);
    take(stream, organization.twoFactorForced);
    take(stream, row.subscription);
    take(stream, row.members);
    take(stream, row.admins);
    std::optional<QString> credits;
    take(stream, credits);
    if (credits)
        row.credits = Credits::fromNumber(credits->toStdString());
    take(stream, row.projects);
    // Nobody has asked for the others.
    row.failed = allOrganizationFigures();
    return row;
}

/// Whose copy it is.
QStringList ownerOf(const Profile &profile)
{
    return {profile.address.toString(QUrl::FullyEncoded), QString::number(int(profile.method)),
            profile.email};
}

} // namespace

QByteArray localCopyBytes(const Profile &profile, const LocalCopy &copy)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << copyMark << copyFormat << ownerOf(profile) << copy.asOf << qint32(copy.rows.size());
    for (const OrganizationRow &row : copy.rows)
        put(stream, row);
    return bytes;
}

std::optional<LocalCopy> readLocalCopy(const Profile &profile, const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 mark = 0;
    quint16 format = 0;
    stream >> mark >> format;
    if (mark != copyMark || format != copyFormat || takeOwner(stream) != ownerOf(profile))
        return std::nullopt;
    LocalCopy copy;
    copy.asOf = takeTime(stream);
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        copy.rows.append(takeRow(stream));
    return stream.status() == QDataStream::Ok && count >= 0 ? std::optional(copy) : std::nullopt;
}

QString LocalCopies::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
           + QStringLiteral("/organizations");
}

/// An id comes from a file that anybody may have edited: it is not to lead out of the folder.
QString LocalCopies::pathOf(const QString &profile) const
{
    const QByteArray name =
        QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_folder + u'/' + QString::fromLatin1(name);
}

std::optional<LocalCopy> LocalCopies::read(const Profile &profile) const
{
    QFile file(pathOf(profile.id));
    if (file.size() > largestCopy || !file.open(QFile::ReadOnly))
        return std::nullopt;
    return readLocalCopy(profile, file.read(largestCopy));
}

bool LocalCopies::write(const Profile &profile, const LocalCopy &copy) const
{
    if (!QDir().exists(m_folder)) {
        QDir().mkpath(QFileInfo(m_folder).path());
        QDir().mkdir(m_folder, forOwner | QFile::ExeOwner);
    }
    QSaveFile file(pathOf(profile.id));
    // Before anything is in it.
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(forOwner))
        return false;
    const QByteArray bytes = localCopyBytes(profile, copy);
    return file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

void LocalCopies::remove(const QString &profile) const
{
    QFile::remove(pathOf(profile));
}

} // namespace steward

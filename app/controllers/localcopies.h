// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "models/organizationtablemodel.h"

#include <QDateTime>

#include <optional>

namespace steward {

/// The organizations of a profile as they were.
struct LocalCopy
{
    QDateTime asOf; ///< when the service told them, in UTC
    QList<OrganizationRow> rows;
};

/// \a copy, which is \a profile's, as bytes.
QByteArray localCopyBytes(const Profile &profile, const LocalCopy &copy);

/// The opposite. Nothing where \a bytes are no copy, or none of this address and person, or
/// damaged: whatever they are, this takes no more memory than a few times their size.
std::optional<LocalCopy> readLocalCopy(const Profile &profile, const QByteArray &bytes);

/// Copies of what the profiles showed last: a file for each, for the person alone (0600). No secret
/// is in it. A copy is of an address and whoever signs in there, and of no other.
class LocalCopies
{
public:
    /// \a folder is made once there is a copy to keep.
    explicit LocalCopies(const QString &folder) : m_folder(folder) { }
    /// In the person's folder for what can be had again.
    static QString defaultFolder();

    /// Nothing where there is none, or none of this address and person, or it cannot be read.
    std::optional<LocalCopy> read(const Profile &profile) const;
    /// All of it or nothing; false where that did not work.
    bool write(const Profile &profile, const LocalCopy &copy) const;
    /// Removes that of the profile with this id.
    void remove(const QString &profile) const;

private:
    QString pathOf(const QString &profile) const;

    QString m_folder;
};

} // namespace steward

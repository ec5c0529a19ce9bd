// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/random.h"

#include <QString>
#include <QStringList>

namespace steward::sandbox {

/// A made-up person: any likeness is an accident.
struct SeedPerson
{
    QString name;
    QString surname;
    QString mailbox; ///< what stands before the @: the name in ASCII
};

/// Names in several scripts, Latin ones most often.
SeedPerson seedPerson(Random &random);

/// Names that teams give to projects, the most usual first.
QStringList seedProjectNames();

/// A name for an organization beyond the ones that are written out by hand; different for each
/// \a index.
QString seedOrganizationName(int index);

} // namespace steward::sandbox

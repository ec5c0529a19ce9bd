// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportdata.h"
#include "exports/exportoptions.h"
#include "headless/headlessrun.h"

#include <functional>

namespace steward {

/// Does what \a order asks for, without a window, and waits for the end.
ExitStatus runExport(const ExportOrder &order);

/// Makes a file of what the service at \a address said by \a now.
using MakeFile = std::function<QByteArray(const QList<ExportedOrganization> &organizations,
                                          const ExportOrder &order, const QString &address,
                                          const QDateTime &now)>;
/// The same with a file of the caller's own kind.
ExitStatus runExport(const ExportOrder &order, const MakeFile &makeFile);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace steward::test {

/// One decoder with a body that it takes, for tests that hold for all of them.
struct DecoderCase
{
    const char *name;
    QByteArray body; ///< valid, with every field that is known
    std::function<std::optional<ApiError>(QByteArray)> decode; ///< nothing where it succeeds
    QStringList optionalFields;                                ///< by name; may be absent or null
    QStringList nullableFields; ///< by name; may be null but not absent
};

QList<DecoderCase> allDecoders();

} // namespace steward::test

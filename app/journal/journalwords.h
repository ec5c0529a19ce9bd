// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace steward {

/// Where this layer's sentences are filed for translation.
struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

} // namespace steward

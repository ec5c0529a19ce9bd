// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace steward {

/// Where this layer's sentences are filed for translation.
struct ApiWords
{
    Q_DECLARE_TR_FUNCTIONS(steward::ApiWords)
};

} // namespace steward

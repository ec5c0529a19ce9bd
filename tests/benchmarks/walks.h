// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace steward::bench {

// The least that anybody has to do who reads these bodies: simdjson on demand, every field touched,
// nothing kept. They return a sum over what they saw, so that nothing of it is left out.

size_t walkMembers(const QByteArray &body);
size_t walkUsage(const QByteArray &body);

} // namespace steward::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "models/tone.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace steward {

/// What the service's own words are for people: "premium" → "Premium". A word that is not known
/// here is shown as it came. An absent one is empty.
QString planText(const std::optional<QString> &subscription);
QString statusText(const std::optional<QString> &status);
QString roleText(MemberRole role);
/// All plans, and all statuses of an organization, that there are words for.
QStringList planWords();
QStringList statusWords();

/// How good or bad a status is.
Tone statusTone(const std::optional<QString> &status);
/// Whether a plan is a paid one; every one is but the free one.
Tone planTone(const std::optional<QString> &subscription);

} // namespace steward

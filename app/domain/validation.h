// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

enum class NameProblem { Empty, TooLong, BadStart, BadCharacter, Taken };
enum class EmailProblem { Empty, NotAnAddress };
enum class EndDateProblem { FreeHasNone, Missing, BeforeStart, Invalid };

inline constexpr int maximumNameLength = 64;

/// The service's rule for names: 1 to 64 lowercase letters, digits and dashes, first a letter.
std::optional<NameProblem> organizationNameProblem(const QString &name);
/// The same, where those of \a taken are given away already. The service knows of more.
std::optional<NameProblem> newNameProblem(const QString &name,
                                          const QList<OrganizationName> &taken);

/// Whether \a text can be an e-mail address: one @, something before it, a domain after it, no
/// spaces. The service has the last word.
std::optional<EmailProblem> emailProblem(const QString &text);

/// The service's rule for a subscription's end date. \a start is the first day of the subscription,
/// where there is one.
std::optional<EndDateProblem> endDateProblem(const QString &subscription,
                                             const std::optional<QDate> &start,
                                             const std::optional<QDate> &end);

} // namespace steward

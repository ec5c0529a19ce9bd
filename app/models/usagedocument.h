// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagebreakdown.h"

#include <QByteArray>

#include <optional>

namespace steward {

/// What a file of usage says of one organization, whoever writes it.
struct UsageDocument
{
    QString organization;
    std::optional<DateRange> range {}; ///< nothing: what the usage covers
    Interval interval = Interval::Day;
    bool cutsAtRange = true; ///< whether a first and last week or month can be partial
    OrganizationUsage usage {};
    std::optional<QDate> created {}; ///< in UTC; the organization misses nothing before
};

/// The days that are over at \a now, and that the service said nothing about.
QList<DateRange> missingDays(const UsageDocument &document, const QDateTime &now);

/// \a points, which are of \a document, with what each is less than.
QList<UsageBucket> bucketsOf(const QList<UsagePoint> &points, const UsageDocument &document,
                             const QDateTime &now);

/// What a bucket is for other programs: "whole", "cut" by the range, "running", "ahead", "missing"
/// where nothing was said about it, or "incomplete" where nothing was said about some of its days.
QString stateWord(const UsageBucket &bucket);

/// The credits of \a bucket, invalid where they are not known.
QVariant knownCredits(const UsageBucket &bucket);

/// What the parts leave unexplained, stretch by stretch, where they do.
QList<UsagePoint> differencesOf(const OrganizationUsage &usage);

/// The projects of \a usage by name.
QList<ProjectUsage> projectsByName(const OrganizationUsage &usage);

/// An array of objects, one an organization: its range, its total, its points, and those of each
/// project and of the deleted ones.
QByteArray usageJson(const QList<UsageDocument> &documents, const QDateTime &now);

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utc.h"
#include "journal/journalentry.h"

namespace steward::test {

inline ChangeOrigin sampleOrigin()
{
    return {QStringLiteral("p-1"), QStringLiteral("Work"),
            QStringLiteral("https://api.example.com/v2.1"), QStringLiteral("u-0")};
}

/// An invitation of \a email to acme, about to be sent.
inline JournalEntry sampleEntry(const QString &email)
{
    return {{},
            QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, utc),
            sampleOrigin(),
            QStringLiteral("o-1"),
            MemberAddition {{QStringLiteral("acme")}, {email}, Presence::Absent}};
}

inline Settlement sampleSettlement(Fate fate = Fate::Done)
{
    return {fate, QStringLiteral("It is so."),
            QDateTime::fromMSecsSinceEpoch(1'795'000'001'456, utc)};
}

} // namespace steward::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace steward::sandbox {

/// Reads a request's JSON object field by field and remembers the first thing that is wrong with
/// it, as a sentence. A handler reads everything it wants and then asks once.
class BodyReader
{
public:
    explicit BodyReader(const Request &request);

    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    bool isNull(QLatin1StringView name) const { return m_object.value(name).isNull(); }

    QString requiredText(QLatin1StringView name);
    bool requiredTruth(QLatin1StringView name);
    /// Nothing where the field is missing. Null is of the wrong type.
    std::optional<QString> text(QLatin1StringView name);
    std::optional<bool> truth(QLatin1StringView name);
    /// YYYY-MM-DD; nothing where the field is missing.
    std::optional<QDate> date(QLatin1StringView name);
    /// The same, where null is allowed and means nothing, too.
    std::optional<QDate> dateOrNull(QLatin1StringView name);

    /// Nothing where all is well, else a 400.
    std::optional<Answer> refusal() const;

private:
    void note(const QString &problem);

    QJsonObject m_object;
    QString m_problem;
};

/// A day in the form YYYY-MM-DD, nothing else.
std::optional<QDate> parseDay(const QString &text);

/// The UTC day of a query parameter: YYYY-MM-DD, or a date and time in ISO 8601.
std::optional<QDate> parseQueryDay(const QString &text);

} // namespace steward::sandbox

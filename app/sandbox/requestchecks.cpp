// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestchecks.h"

#include "sandbox/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace steward::sandbox {

BodyReader::BodyReader(const Request &request)
{
    // Qt reads arrays and objects alone; a text or a number is JSON all the same.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + request.body + ']', &error);
    const QJsonArray values = document.array();
    if (error.error != QJsonParseError::NoError || values.size() != 1)
        note(QStringLiteral("The body is not JSON"));
    else if (!values.first().isObject())
        note(QStringLiteral("The body must be a JSON object"));
    m_object = values.first().toObject();
}

void BodyReader::note(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString BodyReader::requiredText(QLatin1StringView name)
{
    if (!has(name))
        note(QStringLiteral("The field %1 is required").arg(name));
    return text(name).value_or(QString());
}

bool BodyReader::requiredTruth(QLatin1StringView name)
{
    if (!has(name))
        note(QStringLiteral("The field %1 is required").arg(name));
    return truth(name).value_or(false);
}

std::optional<QString> BodyReader::text(QLatin1StringView name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isString() || value.toString().isEmpty())
        note(QStringLiteral("The field %1 must be a text that is not empty").arg(name));
    return value.toString();
}

std::optional<bool> BodyReader::truth(QLatin1StringView name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        note(QStringLiteral("The field %1 must be true or false").arg(name));
    return value.toBool();
}

std::optional<QDate> BodyReader::date(QLatin1StringView name)
{
    if (!has(name))
        return std::nullopt;
    const std::optional<QDate> day = parseDay(m_object.value(name).toString());
    if (!day)
        note(QStringLiteral("The field %1 must be a date in the format YYYY-MM-DD").arg(name));
    return day;
}

std::optional<QDate> BodyReader::dateOrNull(QLatin1StringView name)
{
    return isNull(name) ? std::nullopt : date(name);
}

std::optional<Answer> BodyReader::refusal() const
{
    if (m_problem.isEmpty())
        return std::nullopt;
    return failure(Status::BadRequest, m_problem + u'.');
}

std::optional<QDate> parseDay(const QString &text)
{
    constexpr qsizetype dayLength = 10;
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || text.size() != dayLength)
        return std::nullopt;
    return day;
}

std::optional<QDate> parseQueryDay(const QString &text)
{
    if (const std::optional<QDate> day = parseDay(text))
        return day;
    if (!text.contains(u'T'))
        return std::nullopt;
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.toUTC().date();
}

} // namespace steward::sandbox

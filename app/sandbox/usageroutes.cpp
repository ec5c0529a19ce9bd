// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/usageroutes.h"

#include "sandbox/answers.h"
#include "sandbox/jsonwriter.h"
#include "sandbox/organizationstore.h"
#include "sandbox/requestchecks.h"
#include "sandbox/usageperiod.h"

#include <variant>

namespace steward::sandbox {

namespace {

using Name = QLatin1StringView;
using Values = QList<CreditUnits>;

/// More points than that are nobody's question, and would hold up everybody else.
constexpr qint64 maximumPoints = 4000;

struct Question
{
    DateRange range;
    Interval interval = Interval::Month;
};

Answer notADate(const QString &parameter)
{
    return failure(
        Status::BadRequest,
        QStringLiteral("The parameter %1 must be a date in the format YYYY-MM-DD.").arg(parameter));
}

/// An end of \a range that nobody gave is in no question: who asks has to be told of it.
QString endsBeforeItStarts(const DateRange &range, bool hasStart, bool hasEnd)
{
    if (!hasStart) {
        return QStringLiteral(
                   "The end date is before the current subscription period, which starts "
                   "on %1. Give a start date, too.")
            .arg(range.start.toString(Qt::ISODate));
    }
    if (!hasEnd) {
        return QStringLiteral("The start date is after the current subscription period, which ends "
                              "on %1. Give an end date, too.")
            .arg(range.end.toString(Qt::ISODate));
    }
    return QStringLiteral("The end date is before the start date.");
}

/// Reads what is asked, or says why it cannot be answered.
std::variant<Question, Answer> readQuestion(const Call &call)
{
    const QUrlQuery &query = call.request.query;
    Question question;
    const QString intervalName = QStringLiteral("interval");
    if (query.hasQueryItem(intervalName)) {
        const QString interval = query.queryItemValue(intervalName, QUrl::FullyDecoded);
        if (interval == QLatin1StringView("day")) {
            question.interval = Interval::Day;
        } else if (interval != QLatin1StringView("month")) {
            return failure(Status::BadRequest,
                           QStringLiteral("The parameter interval must be day or month."));
        }
    }

    question.range = subscriptionPeriod(call.organization.subscriptionStart, call.now.date());
    const QString startName = QStringLiteral("start_date");
    const QString endName = QStringLiteral("end_date");
    for (const QString &name : {startName, endName}) {
        if (!query.hasQueryItem(name))
            continue;
        const std::optional<QDate> day =
            parseQueryDay(query.queryItemValue(name, QUrl::FullyDecoded));
        if (!day)
            return notADate(name);
        (name == startName ? question.range.start : question.range.end) = *day;
    }
    if (question.range.end < question.range.start)
        return failure(Status::BadRequest,
                       endsBeforeItStarts(question.range, query.hasQueryItem(startName),
                                          query.hasQueryItem(endName)));
    if (pieceCount(question.range, question.interval) > maximumPoints) {
        return failure(Status::BadRequest,
                       QStringLiteral("The range is too long: there would be more than %1 points.")
                           .arg(maximumPoints));
    }
    return question;
}

/// The credits of \a project in each piece, from the first day of history to \a lastDay.
Values valuesOf(const ProjectRecord &project, const QList<DateRange> &pieces, QDate lastDay)
{
    Values values;
    values.reserve(pieces.size());
    for (const DateRange &piece : pieces) {
        CreditUnits sum = 0;
        QDate end = qMin(piece.end, lastDay.addDays(1));
        if (project.deleted)
            end = qMin(end, *project.deleted);
        for (QDate day = qMax(piece.start, project.created); day < end; day = day.addDays(1))
            sum += creditsOn(project.curve, project.created, day);
        values.append(sum);
    }
    return values;
}

void add(Values &sum, const Values &values)
{
    for (qsizetype index = 0; index < sum.size(); ++index)
        sum[index] += values.at(index);
}

void writeTime(JsonWriter &writer, QDate day)
{
    writer.string(day.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"));
}

void writePoints(JsonWriter &writer, const QList<DateRange> &pieces, const Values &values)
{
    writer.beginArray();
    for (qsizetype index = 0; index < pieces.size(); ++index) {
        writer.beginObject();
        writer.name(Name("start_date"));
        writeTime(writer, pieces.at(index).start);
        writer.name(Name("end_date"));
        writeTime(writer, pieces.at(index).end);
        writer.name(Name("value")).number(toNumber(values.at(index)));
        writer.endObject();
    }
    writer.endArray();
}

QDate lastDayOfUse(const Call &call)
{
    const std::optional<QDate> suspendedOn = call.organization.suspendedOn;
    return suspendedOn ? qMin(call.now.date(), suspendedOn->addDays(-1)) : call.now.date();
}

/// The credits of live projects one by one, of deleted ones together, and of everything.
struct Usage
{
    QList<std::pair<ProjectRecord, Values>> projects;
    Values deleted;
    Values everything;
};

Usage usageOf(const Call &call, const QList<DateRange> &pieces, QDate end)
{
    Usage usage;
    usage.deleted.resize(pieces.size(), 0);
    usage.everything.resize(pieces.size(), 0);
    const QDate lastDay = lastDayOfUse(call);
    const QList<ProjectRecord> projects = projectsOf(call.database, call.organization);
    for (const ProjectRecord &project : projects) {
        if (project.created >= end)
            continue;
        const Values values = valuesOf(project, pieces, lastDay);
        add(usage.everything, values);
        if (project.deleted)
            add(usage.deleted, values);
        else
            usage.projects.append({project, values});
    }
    return usage;
}

} // namespace

Answer getUsage(const Call &call)
{
    const std::variant<Question, Answer> asked = readQuestion(call);
    if (const Answer *refusal = std::get_if<Answer>(&asked))
        return *refusal;
    const Question &question = *std::get_if<Question>(&asked);
    const bool isDaily = question.interval == Interval::Day;
    const QList<DateRange> pieces = sandbox::pieces(question.range, question.interval);
    const Usage usage = usageOf(call, pieces, question.range.end);

    JsonWriter writer;
    writer.beginObject();
    writer.name(Name("interval")).string(isDaily ? QStringLiteral("day") : QStringLiteral("month"));
    writer.name(Name("data_organization"));
    writePoints(writer, pieces, usage.everything);
    writer.name(Name("data_projects")).beginArray();
    for (const auto &[project, values] : usage.projects) {
        writer.beginObject();
        writer.name(Name("project_id")).string(project.id);
        writer.name(Name("project_name")).string(project.name);
        writer.name(Name("data"));
        writePoints(writer, pieces, values);
        writer.endObject();
    }
    writer.endArray();
    writer.name(Name("data_deleted_projects"));
    writePoints(writer, pieces, usage.deleted);
    writer.endObject();
    return {static_cast<int>(Status::Ok), writer.bytes(), {}};
}

} // namespace steward::sandbox

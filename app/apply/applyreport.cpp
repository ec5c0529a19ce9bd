// SPDX-License-Identifier: GPL-3.0-or-later
#include "apply/applyreport.h"

#include "domain/planfile.h"
#include "models/accesswords.h"
#include "models/jsontext.h"

#include <QCoreApplication>

namespace steward {

namespace {

/// A word of a fixed width, so that what follows is in line.
constexpr int wordWidth = 18;

QString stateTerm(StepState state)
{
    switch (state) {
    case StepState::Waiting:
    case StepState::UnderWay:
        break;
    case StepState::Done:
        return QStringLiteral("done");
    case StepState::Refused:
        return QStringLiteral("refused");
    case StepState::ChangedSince:
        return QStringLiteral("changed-since");
    case StepState::InDoubt:
        return QStringLiteral("in-doubt");
    case StepState::NotTried:
        return QStringLiteral("not-tried");
    }
    return QStringLiteral("waiting");
}

struct ApplyReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ApplyReportWords)
};

/// The words of the lines are for people; those of JSON, and of plans that are exported, are terms.
QString actionWord(AccessAction action)
{
    switch (action) {
    case AccessAction::Keep:
        break;
    case AccessAction::Add:
        //: The first word of a line, as those below; at most 16 letters: add  acme  ada@example.com
        return ApplyReportWords::tr("add");
    case AccessAction::Promote:
        return ApplyReportWords::tr("make-admin");
    case AccessAction::Demote:
        return ApplyReportWords::tr("make-regular");
    case AccessAction::Remove:
        return ApplyReportWords::tr("remove");
    }
    return ApplyReportWords::tr("keep");
}

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
    case StepState::UnderWay:
        break;
    case StepState::Done:
        return ApplyReportWords::tr("done");
    case StepState::Refused:
        return ApplyReportWords::tr("refused");
    case StepState::ChangedSince:
        return ApplyReportWords::tr("changed-since");
    case StepState::InDoubt:
        return ApplyReportWords::tr("in-doubt");
    case StepState::NotTried:
        return ApplyReportWords::tr("not-tried");
    }
    return ApplyReportWords::tr("waiting");
}

QString accessWord(Access access)
{
    return access == Access::Admin ? ApplyReportWords::tr("admin")
                                   : ApplyReportWords::tr("regular");
}

QString lineText(const QString &word, const AccessStep &step, const QString &words)
{
    QString line =
        word.leftJustified(wordWidth) + step.organization.text + QStringLiteral("  ") + step.email;
    if (!words.isEmpty())
        line += QStringLiteral("  (%1)").arg(words);
    return line + u'\n';
}

void writeStep(JsonText &json, const AccessStep &step)
{
    json.member(QStringLiteral("organization"), step.organization.text);
    json.member(QStringLiteral("email"), step.email);
    json.member(QStringLiteral("change"), actionTerm(actionOf(step)));
    json.member(QStringLiteral("before"), accessTerm(step.before));
    json.member(QStringLiteral("after"), accessTerm(step.after));
}

void writePlan(JsonText &json, const ApplyReport &report)
{
    const AccessPlan &plan = report.plan;
    json.name(QStringLiteral("plan"));
    json.beginArray();
    for (const AccessLine &line : plan.lines()) {
        json.beginObject();
        writeStep(json, line.step);
        const QString block = blockTerm(line.block);
        json.member(QStringLiteral("blocked"), block.isEmpty() ? QVariant() : QVariant(block));
        json.member(QStringLiteral("ticked"), line.isChosen);
        json.member(QStringLiteral("overtaken"), line.isOvertaken);
        json.member(QStringLiteral("line"), line.line > 0 ? QVariant(line.line) : QVariant());
        json.endObject();
    }
    json.endArray();
    const AccessCounts counts = plan.counts();
    json.name(QStringLiteral("counts"));
    json.beginObject();
    json.member(QStringLiteral("add"), counts.added);
    json.member(QStringLiteral("make_admin"), counts.promoted);
    json.member(QStringLiteral("make_regular"), counts.demoted);
    json.member(QStringLiteral("remove"), counts.removed);
    json.member(QStringLiteral("keep"), counts.kept);
    json.member(QStringLiteral("blocked"), counts.blocked);
    json.member(QStringLiteral("unticked"), counts.unticked);
    json.member(QStringLiteral("overtaken"), counts.overtaken);
    json.member(QStringLiteral("in_doubt"), int(report.inDoubt.size()));
    json.endObject();
    json.name(QStringLiteral("in_doubt"));
    json.beginArray();
    for (const AccessStep &step : report.inDoubt) {
        json.beginObject();
        writeStep(json, step);
        json.endObject();
    }
    json.endArray();
}

void writeOutcomes(JsonText &json, const ApplyReport &report)
{
    json.name(QStringLiteral("outcomes"));
    json.beginArray();
    for (qsizetype i = 0; i < report.outcomes.size(); ++i) {
        const StepOutcome &outcome = report.outcomes[i];
        json.beginObject();
        writeStep(json, report.steps[i]);
        json.member(QStringLiteral("outcome"), stateTerm(outcome.state));
        json.member(QStringLiteral("message"),
                    outcome.words.isEmpty() ? QVariant() : QVariant(outcome.words));
        json.endObject();
    }
    json.endArray();
    json.name(QStringLiteral("result"));
    json.beginObject();
    json.member(QStringLiteral("total"), report.progress.total);
    json.member(QStringLiteral("done"), report.progress.done);
    json.member(QStringLiteral("refused"), report.progress.refused);
    json.member(QStringLiteral("changed_since"), report.progress.changedSince);
    json.member(QStringLiteral("in_doubt"), report.progress.inDoubt);
    json.member(QStringLiteral("not_tried"), report.progress.notTried);
    json.member(QStringLiteral("waiting"), report.progress.total - report.progress.settled());
    json.endObject();
    json.member(QStringLiteral("problem"),
                report.problem.isEmpty() ? QVariant() : QVariant(report.problem));
}

} // namespace

bool ApplyReport::isWhole() const
{
    const AccessCounts counts = plan.counts();
    const bool isToldOfAll = !outcomes.isEmpty() || inDoubt.isEmpty();
    return isToldOfAll && issues.isEmpty() && unreadableLines.isEmpty() && unclear == 0
           && ofOthers == 0 && counts.blocked == 0 && counts.overtaken == 0 && progress.isAllDone();
}

QString planText(const ApplyReport &report)
{
    QString text;
    for (const AccessLine &line : report.plan.lines()) {
        if (line.block != AccessBlock::None)
            text += lineText(ApplyReportWords::tr("blocked"), line.step,
                             actionWord(line.action()) + QStringLiteral(": ")
                                 + blockText(line.block, line.step.organization));
        else if (line.action() != AccessAction::Keep && !line.isChosen && line.isOvertaken)
            text += lineText(ApplyReportWords::tr("overtaken"), line.step,
                             actionWord(line.action()) + QStringLiteral(": ")
                                 + overtakenText(line.step.organization));
        else if (line.action() != AccessAction::Keep && !line.isChosen)
            text +=
                lineText(ApplyReportWords::tr("unticked"), line.step, actionWord(line.action()));
        else if (line.action() == AccessAction::Add)
            text += lineText(actionWord(line.action()), line.step, accessWord(line.step.after));
        else if (line.isEffective())
            text += lineText(actionWord(line.action()), line.step, {});
    }
    for (const AccessStep &step : report.inDoubt)
        text += lineText(
            stateWord(StepState::InDoubt), step,
            actionWord(actionOf(step)) + QStringLiteral(": ")
                + ApplyReportWords::tr("It was sent; whether it was made is not known yet."));
    text += planSummary(report.plan.counts());
    if (const int count = int(report.inDoubt.size()); count > 0)
        text += QStringLiteral(" · ") + ApplyReportWords::tr("%Ln in doubt", nullptr, count);
    return text + u'\n';
}

QString outcomeLine(const AccessStep &step, const StepOutcome &outcome)
{
    return lineText(stateWord(outcome.state), step,
                    outcome.words.isEmpty()
                        ? actionWord(actionOf(step))
                        : actionWord(actionOf(step)) + QStringLiteral(": ") + outcome.words);
}

QByteArray reportJson(const ApplyReport &report)
{
    JsonText json;
    json.beginObject();
    json.name(QStringLiteral("issues"));
    json.beginArray();
    for (const RosterIssue &issue : report.issues) {
        json.beginObject();
        json.member(QStringLiteral("line"), issue.line);
        json.member(QStringLiteral("message"), issueText(issue));
        json.endObject();
    }
    for (const int line : report.unreadableLines) {
        json.beginObject();
        json.member(QStringLiteral("line"), line);
        json.member(QStringLiteral("message"), unreadablePlanLine(line));
        json.endObject();
    }
    json.endArray();
    writePlan(json, report);
    json.member(QStringLiteral("estimated_seconds"), int(report.estimate().count()));
    writeOutcomes(json, report);
    json.endObject();
    return json.bytes();
}

} // namespace steward

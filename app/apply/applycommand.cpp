// SPDX-License-Identifier: GPL-3.0-or-later
#include "apply/applycommand.h"

#include "api/apiclient.h"
#include "apply/applyreport.h"
#include "apply/applyrun.h"
#include "domain/delimitedtext.h"
#include "headless/headlessrun.h"
#include "headless/output.h"
#include "models/accesswords.h"
#include "models/productionnote.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <variant>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace steward {

namespace {

struct ApplyCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(ApplyCommandWords)
};

constexpr int notAllOfIt = 3;
constexpr qint64 longestFile = 64 * 1024 * 1024; // bytes; half a million people are less

bool isPersonThere()
{
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
#else
    return false;
#endif
}

/// Standard output. Where it takes no more, the changes go on, and the end says so.
class Teller
{
public:
    void say(const QString &text)
    {
        if (m_written)
            m_written = writeOutput({}, text.toUtf8());
    }
    const Result<Done> &written() const { return m_written; }

private:
    Result<Done> m_written {Done()};
};

/// Questions are no output: they go where errors go.
bool askPerson(const ApplyReport &report, const Connection &connection)
{
    //: A question in a terminal. The letters in brackets are those of yes and no, yes and no in the
    //: person's language, the one that is meant by an empty line as a capital.
    const QString plain = ApplyCommandWords::tr("Make these changes? That takes %1. [y/N]");
    //: As above, where some lines were sent before with an outcome that is not known.
    const QString withDoubts = ApplyCommandWords::tr(
        "Make these changes, and again what was in doubt and turns out not to be made? "
        "That takes %1. [y/N]");
    const QString note = productionNote(connection);
    QTextStream(stderr)
        << note << (note.isEmpty() ? QString() : QStringLiteral(" "))
        << (report.inDoubt.isEmpty() ? plain : withDoubts).arg(durationText(report.estimate()))
        << u' ' << Qt::flush;
    return isYes(QTextStream(stdin).readLine());
}

/// Organizations that lines name and that would not be made equal to the list, since the options do
/// not name them: whoever wants them equal would be told that all is well.
QStringList notMadeEqual(const Roster &roster, const ApplyOrder &order)
{
    QStringList names;
    if (order.mode != RosterMode::Equal)
        return names;
    for (const QList<RosterPerson> &people : {roster.people, roster.disputed}) {
        for (const RosterPerson &person : people)
            names.append(person.organization.text);
    }
    names.removeDuplicates();
    names.removeIf(
        [&](const QString &name) { return name.isEmpty() || order.organizations.contains(name); });
    return names;
}

/// What is in the file of \a order, or what is wrong with it; lines of it that are wrong are told
/// of before.
std::variant<ApplyInput, QString> readInput(const ApplyOrder &order)
{
    if (order.source == ApplySource::OpenRun)
        return ApplyInput();
    QFile file(order.file);
    const bool isOpen =
        order.file == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return ApplyCommandWords::tr("%1 cannot be read: %2.").arg(order.file, file.errorString());
    const QByteArray bytes = file.read(longestFile + 1);
    if (bytes.size() > longestFile)
        return ApplyCommandWords::tr("%1 is too large.").arg(order.file);
    const QString text = decodedText(bytes);
    if (order.source == ApplySource::Plan) {
        const std::optional<SavedPlan> saved = savedPlan(text);
        if (!saved)
            return ApplyCommandWords::tr("%1 is no plan that Steward exported.").arg(order.file);
        return ApplyInput(*saved);
    }
    if (savedPlan(text))
        return ApplyCommandWords::tr(
                   "%1 is a plan that Steward exported, no list of people: give it with "
                   "--plan.")
            .arg(order.file);
    if (!order.mode)
        return ApplyCommandWords::tr(
            "--mode is missing: add, set or equal. See steward apply --help.");
    const Roster roster = readRoster(text);
    if (roster.people.isEmpty() && roster.issues.isEmpty())
        return ApplyCommandWords::tr("%1 names nobody.").arg(order.file);
    if (roster.people.isEmpty()) {
        for (const RosterIssue &issue : roster.issues)
            complain(issueText(issue));
        return ApplyCommandWords::tr("No line of %1 can be used.").arg(order.file);
    }
    const bool isElsewhere =
        std::any_of(roster.people.begin(), roster.people.end(),
                    [](const RosterPerson &person) { return person.organization.isEmpty(); });
    if (isElsewhere && order.organizations.isEmpty())
        return ApplyCommandWords::tr("--organization is missing: not every line of %1 names one.")
            .arg(order.file);
    if (const QStringList left = notMadeEqual(roster, order); !left.isEmpty())
        return ApplyCommandWords::tr(
                   "--organization is missing: %1 names %2 too, and --mode equal removes "
                   "people only where it is told to. Add --organization %3.")
            .arg(order.file, left.join(QStringLiteral(", ")),
                 left.join(QStringLiteral(" --organization ")));
    return ApplyInput(roster);
}

void connectTexts(ApplyRun &run, ApplyFormat format, Teller &teller)
{
    QObject::connect(&run, &ApplyRun::told, complain);
    QObject::connect(&run, &ApplyRun::planMade, [format, &teller](const ApplyReport &report) {
        for (const RosterIssue &issue : report.issues)
            complain(issueText(issue));
        for (const int line : report.unreadableLines)
            complain(unreadablePlanLine(line));
        if (format == ApplyFormat::Text)
            teller.say(planText(report));
    });
    if (format == ApplyFormat::Text)
        QObject::connect(&run, &ApplyRun::stepEnded,
                         [&teller](const AccessStep &step, const StepOutcome &outcome) {
                             teller.say(outcomeLine(step, outcome));
                         });
}

/// What was done is told also where it came to an end before the end.
void tellEnd(const ApplyReport &report, ApplyFormat format, Teller &teller)
{
    if (format == ApplyFormat::Json)
        teller.say(QString::fromUtf8(reportJson(report)));
    else if (!report.outcomes.isEmpty())
        teller.say(progressSummary(report.progress) + u'\n');
}

} // namespace

bool isYes(const QString &answer)
{
    // English works everywhere: who follows instructions may not know the program's language.
    //: What somebody may type for yes, as a word and as its first letter, separated by a space.
    QStringList yes = ApplyCommandWords::tr("yes y").split(u' ', Qt::SkipEmptyParts);
    yes << QStringLiteral("yes") << QStringLiteral("y");
    return yes.contains(answer.trimmed(), Qt::CaseInsensitive);
}

int runApply(const ApplyOrder &order)
{
    const auto input = readInput(order);
    if (const auto *problem = std::get_if<QString>(&input)) {
        complain(*problem);
        return WrongUsage;
    }
    if (order.extent == ApplyOrder::Extent::Ask && (!isPersonThere() || order.file == u'-')) {
        complain(
            ApplyCommandWords::tr("Nobody can be asked here: --yes changes it without a question, "
                                  "--plan-only changes nothing."));
        return WrongUsage;
    }
    bool isWhole = true;
    Teller teller;
    std::unique_ptr<ApplyRun> run;
    const int status =
        runHeadless(order.profile, [&](ApiClient &client, const WorkFinished &finished) {
            const auto end = [&, finished](const ApplyReport &report) {
                isWhole = report.isWhole();
                if (report.isPlanned)
                    tellEnd(report, order.format, teller);
                Result<Done> result {Done()};
                if (!report.problem.isEmpty())
                    result = ApiError {ErrorKind::Local, 0, report.problem, {}};
                // The run goes before the client that it asks; it may not go from within itself.
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [&run, finished, result] {
                        run.reset();
                        finished(result);
                    },
                    Qt::QueuedConnection);
            };
            const auto ask = [&client](const ApplyReport &report) {
                return askPerson(report, client.connection());
            };
            run = std::make_unique<ApplyRun>(client, Journal::defaultFolder(), order,
                                             std::get<ApplyInput>(input), ask, end);
            connectTexts(*run, order.format, teller);
            run->start();
        });
    if (!teller.written()) {
        complain(teller.written().error().message);
        return Failed;
    }
    return status == AllWell && !isWhole ? notAllOfIt : status;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "api/answererrors.h"
#include "api/decode.h"
#include "api/ratebudget.h"
#include "api/request.h"
#include "api/timestamp.h"
#include "base/utc.h"
#include "controllers/localcopies.h"
#include "domain/comparedusage.h"
#include "domain/connection.h"
#include "domain/creditpace.h"
#include "domain/credits.h"
#include "domain/delimitedtext.h"
#include "domain/placelink.h"
#include "domain/planfile.h"
#include "domain/projectreview.h"
#include "domain/roster.h"
#include "domain/usagechange.h"
#include "domain/usageflaws.h"
#include "domain/usageparts.h"
#include "domain/validation.h"
#include "instance/firstinstance.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace steward::fuzz {

namespace {

using namespace Qt::StringLiterals;

/// Always, unlike an assertion.
void require(bool condition, const char *promise)
{
    if (condition)
        return;
    std::fprintf(stderr, "Broken promise: %s.\n", promise);
    std::abort();
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The parts of \a input, cut at its line breaks: \a count of them, the last one with the rest.
QList<QByteArray> partsOf(const QByteArray &input, int count)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    while (parts.size() < count - 1) {
        const qsizetype end = input.indexOf('\n', from);
        parts.append(end < 0 ? input.mid(from) : input.mid(from, end - from));
        from = end < 0 ? input.size() : end + 1;
    }
    parts.append(input.mid(from));
    return parts;
}

/// Whether another reader takes \a body for JSON, too. Qt's minds numbers beyond a double and depth
/// that simdjson allows in what is skipped; everything else that it refuses is none.
bool isJson(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    return error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber
           || error.error == QJsonParseError::DeepNesting;
}

template<typename T, Result<T> (*decode)(QByteArray)>
void decodeAnswer(const QByteArray &body)
{
    const Result<T> result = decode(body);
    if (result) {
        require(isJson(body), "what is decoded is JSON");
        return;
    }
    require(result.error().kind == ErrorKind::BadAnswer, "the error says that the answer is bad");
    require(!result.error().message.isEmpty(), "an error has a sentence");
    // A path has a piece for each level of the contract, and each at most 100 characters.
    require(result.error().detail.size() < 1000, "an error is short, whatever the keys are");
}

/// The status, a line break, the body.
void answerErrors(const QByteArray &input)
{
    const QList<QByteArray> parts = partsOf(input, 2);
    const int status = parts[0].left(3).toInt();
    const ApiError error = answerError(status, parts[1]);
    require(error.httpStatus == status, "an error keeps its status");
    require(!error.message.trimmed().isEmpty(), "an error has a sentence");
    require(error.message.size() <= 500, "a sentence has an end");
    require(!hasControlCharacter(error.message), "a sentence is one line");
    require(!error.message.startsWith(u'<') && !error.message.contains(u"<html"_s),
            "no page is shown");

    const ApiError redirect =
        redirectError(status, QUrl::fromEncoded(parts[1], QUrl::TolerantMode));
    require(redirect.kind == ErrorKind::Redirect, "a redirect is none of the other errors");
    require(redirect.message.size() <= 1000, "a place has an end");
    require(!hasControlCharacter(redirect.message), "a place is on one line");
}

/// Four headers, a line each: limit, remaining, reset, Retry-After.
void headers(const QByteArray &input)
{
    using namespace std::chrono_literals;
    const QList<QByteArray> values = partsOf(input, 4);
    const int seconds = secondsUntilReset(values[2], values[3]);
    require(seconds >= 0 && seconds <= 3600, "a wait is at most an hour");

    const RateReport report = RateReport::read(values[0], values[1], values[2]);
    require(!report.limit || *report.limit > 0, "a limit lets something through");
    require(!report.remaining || *report.remaining >= 0, "nothing is less than none left");
    require(!report.limit || !report.remaining || *report.remaining <= *report.limit,
            "no more is left than there was");

    RateBudget budget;
    const auto requireBound = [&](RateBudget::Time now, RateBudget::Time bound) {
        for (const Priority priority : {Priority::Person, Priority::Background}) {
            const RateBudget::Time wait = budget.waitOf(priority, now);
            require(wait >= 0ms && wait <= bound, "nobody waits forever");
        }
    };
    budget.learn(report, int(input.size() % 7), 0ms);
    requireBound(0ms, 61s);
    budget.send(Priority::Background, 0ms);
    requireBound(10ms, 61s);
    budget.refuse(std::chrono::seconds(seconds), 20ms);
    requireBound(20ms, 3601s);
}

void timestamps(const QByteArray &input)
{
    const std::string_view text(input.constData(), size_t(input.size()));
    const std::optional<QDateTime> time = parseTimestamp(text);
    if (!time)
        return;
    require(time->isValid(), "a time that is read is one");
    require(time->timeSpec() == Qt::UTC, "a time is in UTC");
    const int year = time->date().year();
    if (year < 1 || year > 9999)
        return; // an offset led beyond what four digits can write
    const QByteArray again = time->toString(Qt::ISODateWithMs).toLatin1();
    require(parseTimestamp({again.constData(), size_t(again.size())}) == time,
            "a time is read back as it was");
}

void credits(const QByteArray &input)
{
    const std::string_view text(input.constData(), size_t(input.size()));
    const std::optional<Credits> amount = Credits::fromNumber(text);
    if (!amount)
        return;
    const std::string written = amount->toString().toStdString();
    require(Credits::fromNumber(written) == amount, "an amount is read back as it was");
    require(written.size() < 60, "an amount is short");
    for (int digits = 0; digits <= 12; ++digits)
        require(amount->rounded(digits).rounded(digits) == amount->rounded(digits),
                "what is rounded stays");
    require(!(*amount - *amount > Credits()), "an amount less itself is none");
}

/// An id that becomes part of an address, whatever is in it.
void segments(const QByteArray &input)
{
    const QUrl address(u"https://api.example.com:8443/v2.1"_s);
    const QString id = QString::fromUtf8(input);
    const std::optional<QUrl> url =
        requestUrl(address, {.segments = {u"organizations"_s, id, u"users"_s}});
    if (!url)
        return;
    require(url->isValid(), "an address is one");
    require(url->authority() == address.authority() && url->scheme() == address.scheme(),
            "an id leads to no other machine");
    require(!url->hasQuery() && !url->hasFragment(), "an id is no query");
    const QByteArray path = url->toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    require(path.startsWith("/v2.1/organizations/") && path.endsWith("/users"),
            "an id stays where it belongs");
    require(path.count('/') == 4, "an id is one segment");
    // Not with NormalizePathSegments, for which Qt 6.4 drops a segment like ".a".
    for (const QByteArray &segment : path.split('/')) {
        const QByteArray decoded = QByteArray::fromPercentEncoding(segment);
        require(decoded != "." && decoded != "..", "an id leads nowhere upwards");
    }
}

/// What a person pastes: an address and a token.
void connections(const QByteArray &input)
{
    const QList<QByteArray> parts = partsOf(input, 2);
    const QString text = QString::fromUtf8(parts[0]);
    const std::optional<QUrl> url = parseApiAddress(text);
    require(url.has_value() == !addressProblem(text), "an address is good or has a problem");
    require(!url || (url->isValid() && !url->host().isEmpty()), "an address names a machine");
    require(!url || url->scheme() == u"https" || isThisMachine(url->host()),
            "plain http stays on this machine");

    for (const QByteArray &header :
         {Credential::fromToken(QString::fromUtf8(parts[1])).header(),
          Credential::fromAccess(QString::fromUtf8(parts[1])).header()}) {
        require(
            std::all_of(header.begin(), header.end(), [](char c) { return c >= 32 && c < 127; }),
            "a credential stays in its header");
        require(header.isEmpty() || Credential::fromHeader(header).header() == header,
                "a credential is read back as it was");
    }
}

/// A list of people, however it is written.
void rosters(const QByteArray &input)
{
    const QString text = decodedText(input);
    const Roster roster = readRoster(text);
    const auto lines = text.count(u'\n') + text.count(u'\r') + 1;
    QSet<std::pair<QString, QString>> keys;
    for (const RosterPerson &person : roster.people) {
        require(!emailProblem(person.email), "who is read has an address");
        require(person.line >= 1 && person.line <= lines, "a person is in a line of the list");
        require(person.organization.isEmpty() || !organizationNameProblem(person.organization.text),
                "an organization has a name that can be one");
        const std::pair key(addressKey(person.email), person.organization.text);
        require(!keys.contains(key), "nobody is read twice");
        keys.insert(key);
    }
    for (const RosterIssue &issue : roster.issues) {
        require(issue.line >= 1 && issue.line <= lines, "what is wrong is in a line of the list");
        require(issue.text.size() <= 60, "an excerpt is short");
    }
    QString again = u"email,organization,role\n"_s;
    for (const RosterPerson &person : roster.people) {
        const QString role = !person.role                        ? QString()
                             : *person.role == MemberRole::Admin ? u"admin"_s
                                                                 : u"member"_s;
        again += csvLine(QStringList {person.email, person.organization.text, role});
    }
    const Roster second = readRoster(again);
    require(second.isComplete() && second.people.size() == roster.people.size(),
            "what is read is read again as it was");
}

/// A plan that was kept as a file.
void plans(const QByteArray &input)
{
    const std::optional<SavedPlan> saved = savedPlan(decodedText(input));
    if (!saved)
        return;
    QList<OrganizationAccess> organizations;
    for (const AccessWish &wish : saved->wishes)
        organizations.append({wish.organization, QList<Member>()});
    AccessPlan plan(saved->wishes, {organizations});
    require(plan.lines().size() == saved->wishes.size(), "a plan has a line for each wish");
    for (const qsizetype index : saved->unticked) {
        require(index < plan.lines().size(), "what is unticked is there");
        plan.setChosen(index, false);
    }
    require(plan.steps().size() == plan.counts().changes(), "a plan counts what it does");
    require(savedPlan(decodedText(planFile(plan))).has_value(), "a plan is read again");
}

void requireSums(const UsageBreakdown &breakdown)
{
    Credits rows = breakdown.difference;
    for (const UsageRow &row : breakdown.rows)
        rows += row.total;
    require(rows == breakdown.total, "rows and difference are the total");
    Credits differences;
    for (qsizetype i = 0; i < breakdown.buckets.size(); ++i) {
        Credits shown;
        for (const UsageSeries &series : breakdown.series) {
            require(series.values.size() == breakdown.buckets.size(), "a bar has all its parts");
            shown += series.values[i];
        }
        const UsageBucket &bucket = breakdown.buckets[i];
        const Credits tooMuch = std::max(Credits(), Credits() - bucket.difference);
        require(shown == bucket.total + tooMuch, "a bar is as high as its total or its parts");
        differences += bucket.difference;
    }
    require(differences == breakdown.difference, "the bars' differences are the difference");
}

void requireSums(const UsageChange &change)
{
    Credits sum = change.rest();
    for (const UsageDriver &driver : change.drivers)
        sum += driver.change();
    require(sum == change.change(), "drivers and rest are the change");
    constexpr int most = 8;
    const QList<WaterfallStep> steps = waterfallOf(change, most);
    for (qsizetype i = 1; i + 1 < steps.size(); ++i)
        require(steps[i].from == steps[i - 1].to, "a step begins where the one before it ends");
    require(steps.first().to == change.before && steps.last().to == change.now,
            "a waterfall leads from before to now");
}

/// Two answers about usage, each in a line, as far as they are shown.
void usageReviews(const QByteArray &input)
{
    const QList<QByteArray> bodies = partsOf(input, 2);
    const Result<OrganizationUsage> before = decodeUsage(bodies[0]);
    const Result<OrganizationUsage> now = decodeUsage(bodies[1]);
    if (!before || !now)
        return;
    for (OrganizationUsage usage : {*before, *now}) {
        countOnce(usage);
        const UsageFlaws flaws = usage.flaws;
        countOnce(usage);
        require(usage.flaws.repeated == flaws.repeated, "what counts once counts once again");
    }
    ProjectColors colors;
    requireSums(breakDown(*now, colors));
    requireSums(explainChange(*before, *now));

    const std::optional<DateRange> range = coveredRange(*now);
    if (!range)
        return;
    for (const Interval interval : {Interval::Day, Interval::Week, Interval::Month}) {
        const std::optional<OrganizationUsage> regrouped = regroupUsage(*now, *range, interval);
        if (!regrouped)
            continue;
        require(total(regrouped->organization) == total(now->organization),
                "what is grouped anew adds up to the same");
        UsageBreakdown breakdown = breakDown(*regrouped, colors);
        compareWith(breakdown, ComparedUsage {{}, *regrouped, *before});
        requireSums(breakdown);
    }
    const CreditPace pace =
        paceOf(wholePeriod(*range), now->organization, total(before->organization),
               QDateTime(range->start.addDays(range->days() / 2), QTime(0, 0), utc));
    require(pace.timeShare >= 0 && pace.timeShare <= 1, "a share of time is one");
    for (const ProjectUsage &project : now->projects) {
        const ProjectReview review = reviewProject(*now, project.id, *range, range->end);
        require(review.days.size() <= range->days(), "a project has the days of the range");
    }
}

/// The file of a profile's organizations, which anybody may have put there.
void localCopies(const QByteArray &input)
{
    static const Profile profile = [] {
        Profile profile;
        profile.address = QUrl(u"https://api.example.com/v2.1"_s);
        profile.email = u"ada@example.com"_s;
        profile.method = SignInMethod::EmailAndPassword;
        return profile;
    }();
    const std::optional<LocalCopy> copy = readLocalCopy(profile, input);
    if (!copy)
        return;
    require(copy->asOf.isValid() && copy->asOf.timeSpec() == Qt::UTC, "a copy has its time");
    require(copy->rows.size() <= input.size(), "a row takes some bytes");
    for (const OrganizationRow &row : copy->rows)
        require(row.failed == allOrganizationFigures(), "nobody has asked for what is copied");
    const std::optional<LocalCopy> again = readLocalCopy(profile, localCopyBytes(profile, *copy));
    require(again && again->asOf == copy->asOf && again->rows == copy->rows,
            "a copy is read back as it was");
    Profile other = profile;
    other.email = u"eve@example.com"_s;
    require(!readLocalCopy(other, input), "a copy is of nobody else");
}

/// A link that somebody follows.
void placeLinks(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const std::optional<PlaceLink> link = parsePlaceLink(text);
    if (!link)
        return;
    require(text.size() <= longestPlaceLink, "a link is short");
    require(link->organization.isEmpty() || !organizationNameProblem(link->organization.text),
            "a link leads to what can be an organization");
    require(std::all_of(link->page.begin(), link->page.end(),
                        [](QChar c) { return c >= u'a' && c <= u'z'; }),
            "a page has a plain name");
    require(parsePlaceLink(placeLinkText(*link)) == link, "a link is read back as it was");
}

/// What somebody who has found the socket sends to the run that is there.
void instanceLines(const QByteArray &input)
{
    const QByteArray line = FirstInstance::lineIn(input);
    require(line.size() <= FirstInstance::longestLine, "a line is short");
    require(!line.contains('\n'), "a line is one");
    require(line == line.trimmed(), "a line has nothing around it");
    require(FirstInstance::lineIn(line) == line, "a line is read as it is");
    require(FirstInstance::lineIn(line + '\n' + input) == line, "what follows does not matter");
    placeLinks(line);
}

} // namespace

const std::vector<Target> &targets()
{
    static const std::vector<Target> all {
        {"organizations", decodeAnswer<QList<Organization>, decodeOrganizations>},
        {"organization", decodeAnswer<Organization, decodeOrganization>},
        {"organizationdetail", decodeAnswer<OrganizationDetail, decodeOrganizationDetail>},
        {"members", decodeAnswer<QList<Member>, decodeMembers>},
        {"member", decodeAnswer<Member, decodeMember>},
        {"usage", decodeAnswer<OrganizationUsage, decodeUsage>},
        {"usagereviews", usageReviews},
        {"resources", decodeAnswer<ResourceCounts, decodeResources>},
        {"voucher", decodeAnswer<Voucher, decodeVoucher>},
        {"user", decodeAnswer<CurrentUser, decodeCurrentUser>},
        {"signinway", decodeAnswer<SignInWay, decodeSignInWay>},
        {"access", decodeAnswer<Credential, decodeAccess>},
        {"status", decodeAnswer<QString, decodeStatus>},
        {"answererrors", answerErrors},
        {"headers", headers},
        {"timestamps", timestamps},
        {"credits", credits},
        {"segments", segments},
        {"connections", connections},
        {"rosters", rosters},
        {"plans", plans},
        {"localcopies", localCopies},
        {"placelinks", placeLinks},
        {"instancelines", instanceLines},
    };
    return all;
}

const Target *target(const char *name)
{
    const auto found = std::find_if(targets().begin(), targets().end(), [&](const Target &each) {
        return std::strcmp(each.name, name) == 0;
    });
    return found == targets().end() ? nullptr : &*found;
}

} // namespace steward::fuzz

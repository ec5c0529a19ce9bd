// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planfile.h"

#include "domain/delimitedtext.h"
#include "domain/roster.h"
#include "domain/validation.h"

#include <QSet>

#include <array>
#include <utility>

namespace steward {

namespace {

// Names of columns and terms are in files: they never change.
const QStringList &columns()
{
    static const QStringList names {
        QStringLiteral("organization"), QStringLiteral("email"),  QStringLiteral("before"),
        QStringLiteral("after"),        QStringLiteral("change"), QStringLiteral("apply"),
        QStringLiteral("blocked"),
    };
    return names;
}

constexpr std::array<std::pair<Access, QLatin1StringView>, 3> accessTerms {{
    {Access::None, QLatin1StringView("none")},
    {Access::Regular, QLatin1StringView("regular")},
    {Access::Admin, QLatin1StringView("admin")},
}};

/// Whether \a line is carried out once nothing is in its way that another time, or another profile,
/// may do away with. What is blocked for good, or to protect somebody, is not: nothing in the file
/// tells any more what it was blocked for.
bool isToBeApplied(const AccessLine &line)
{
    const bool isBlocked = line.block != AccessBlock::None && !isOfTheMoment(line.block);
    return line.isChosen && !isBlocked && line.action() != AccessAction::Keep;
}

} // namespace

QString accessTerm(Access access)
{
    return accessTerms[size_t(access)].second;
}

std::optional<Access> accessNamed(const QString &term)
{
    for (const auto &[access, name] : accessTerms) {
        if (term.compare(name, Qt::CaseInsensitive) == 0)
            return access;
    }
    return std::nullopt;
}

QString actionTerm(AccessAction action)
{
    switch (action) {
    case AccessAction::Keep:
        break;
    case AccessAction::Add:
        return QStringLiteral("add");
    case AccessAction::Promote:
        return QStringLiteral("make-admin");
    case AccessAction::Demote:
        return QStringLiteral("make-regular");
    case AccessAction::Remove:
        return QStringLiteral("remove");
    }
    return QStringLiteral("keep");
}

QString blockTerm(AccessBlock block)
{
    switch (block) {
    case AccessBlock::None:
        return {};
    case AccessBlock::ReadOnly:
        return QStringLiteral("read-only");
    case AccessBlock::NoRights:
        return QStringLiteral("no-rights");
    case AccessBlock::NotRead:
        return QStringLiteral("not-read");
    case AccessBlock::Yourself:
        return QStringLiteral("yourself");
    case AccessBlock::LastAdmin:
        return QStringLiteral("last-admin");
    case AccessBlock::ListIncomplete:
        return QStringLiteral("list-incomplete");
    case AccessBlock::ChangedSince:
        return QStringLiteral("changed-since");
    }
    return {};
}

QByteArray planFile(const AccessPlan &plan)
{
    QString text = csvLine(columns());
    for (const AccessLine &line : plan.lines()) {
        const AccessStep &step = line.step;
        text += csvLine({step.organization.text, step.email, accessTerm(step.before),
                         accessTerm(step.after), actionTerm(line.action()),
                         isToBeApplied(line) ? QStringLiteral("yes") : QStringLiteral("no"),
                         blockTerm(line.block)});
    }
    return text.toUtf8();
}

std::optional<SavedPlan> savedPlan(const QString &text)
{
    const DelimitedText table = splitTable(text, separatorOf(text));
    // A spreadsheet may have added columns of its own behind.
    if (table.rows.isEmpty() || table.rows.first().fields.mid(0, columns().size()) != columns())
        return std::nullopt;
    SavedPlan plan;
    QSet<std::pair<QString, QString>> known;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        const TextRow &row = table.rows[i];
        const auto cell = [&](qsizetype column) { return row.fields.value(column); };
        const QString organization = cell(0);
        const QString email = unescapedCell(cell(1));
        const std::optional<Access> before = accessNamed(cell(2));
        const std::optional<Access> after = accessNamed(cell(3));
        const std::pair person(organization, addressKey(email));
        if (organizationNameProblem(organization) || emailProblem(email) || !before || !after
            || known.contains(person)) {
            plan.unreadableLines.append(row.line);
            continue;
        }
        known.insert(person);
        const bool isUnticked =
            *before != *after
            && cell(5).compare(QLatin1StringView("yes"), Qt::CaseInsensitive) != 0;
        if (isUnticked)
            plan.unticked.append(plan.wishes.size());
        plan.wishes.append({{organization}, email, *after, AccessWish::Members::TakeRole, before});
    }
    return plan;
}

} // namespace steward

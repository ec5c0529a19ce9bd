// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include <algorithm>

namespace steward {

namespace {

constexpr bool isLowercaseLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

constexpr bool isNameCharacter(QChar c)
{
    return isLowercaseLetter(c) || (c >= u'0' && c <= u'9') || c == u'-';
}

/// What nobody sees, and turns what is around it, is in no address either.
bool isSpaceOrControl(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control
           || c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter;
}

/// Of a part of a domain: a letter of any script, with its marks, a digit, "-", or "_", which some
/// have. What separates columns of a list is none.
bool isLabelCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_';
}

} // namespace

std::optional<NameProblem> organizationNameProblem(const QString &name)
{
    if (name.isEmpty())
        return NameProblem::Empty;
    if (!isLowercaseLetter(name.front()))
        return NameProblem::BadStart;
    if (!std::all_of(name.begin(), name.end(), isNameCharacter))
        return NameProblem::BadCharacter;
    if (name.size() > maximumNameLength)
        return NameProblem::TooLong;
    return std::nullopt;
}

std::optional<NameProblem> newNameProblem(const QString &name, const QList<OrganizationName> &taken)
{
    const std::optional<NameProblem> problem = organizationNameProblem(name);
    return !problem && taken.contains(OrganizationName {name}) ? NameProblem::Taken : problem;
}

std::optional<EmailProblem> emailProblem(const QString &text)
{
    const QString email = text.trimmed();
    if (email.isEmpty())
        return EmailProblem::Empty;
    const qsizetype at = email.indexOf(u'@');
    const QStringView name = QStringView(email).left(std::max<qsizetype>(at, 0));
    const QStringView domain = QStringView(email).mid(at + 1);
    const auto hasBadDots = [](QStringView text) {
        return text.startsWith(u'.') || text.endsWith(u'.')
               || text.contains(QLatin1StringView(".."));
    };
    const auto labels = domain.split(u'.');
    const bool hasBadLabel = std::any_of(labels.begin(), labels.end(), [](QStringView label) {
        return label.startsWith(u'-') || label.endsWith(u'-')
               || !std::all_of(label.begin(), label.end(), isLabelCharacter);
    });
    const bool isAddress = !name.isEmpty() && !hasBadDots(name) && !domain.contains(u'@')
                           && domain.contains(u'.') && !hasBadDots(domain) && !hasBadLabel
                           && email.size() <= 254 && !email.contains(u',') && !email.contains(u';')
                           && !email.contains(u'<')
                           && std::none_of(email.begin(), email.end(), isSpaceOrControl);
    if (!isAddress)
        return EmailProblem::NotAnAddress;
    return std::nullopt;
}

std::optional<EndDateProblem> endDateProblem(const QString &subscription,
                                             const std::optional<QDate> &start,
                                             const std::optional<QDate> &end)
{
    const bool isFree =
        subscription.trimmed().compare(freeSubscription(), Qt::CaseInsensitive) == 0;
    if (!end)
        return isFree ? std::nullopt : std::optional(EndDateProblem::Missing);
    if (isFree)
        return EndDateProblem::FreeHasNone;
    if (!end->isValid())
        return EndDateProblem::Invalid;
    if (start && *end < *start)
        return EndDateProblem::BeforeStart;
    return std::nullopt;
}

} // namespace steward

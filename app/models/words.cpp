// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include "domain/organization.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct Word
{
    QLatin1StringView term; ///< as the service sends it
    const char *text;
    Tone tone;
};

constexpr std::array<Word, 3> plans {{
    {QLatin1StringView("free"), QT_TRANSLATE_NOOP("Words", "Free"), Tone::Neutral},
    {QLatin1StringView("premium"), QT_TRANSLATE_NOOP("Words", "Premium"), Tone::Accent},
    {QLatin1StringView("professional"), QT_TRANSLATE_NOOP("Words", "Professional"), Tone::Accent},
}};

constexpr std::array<Word, 5> statuses {{
    {QLatin1StringView("active"), QT_TRANSLATE_NOOP("Words", "Active"), Tone::Good},
    {QLatin1StringView("pending"), QT_TRANSLATE_NOOP("Words", "Pending"), Tone::Warn},
    {QLatin1StringView("suspended"), QT_TRANSLATE_NOOP("Words", "Suspended"), Tone::Bad},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("Words", "Cancelled"), Tone::Bad},
    {QLatin1StringView("inactive"), QT_TRANSLATE_NOOP("Words", "Inactive"), Tone::Neutral},
}};

template<size_t Count>
const Word *find(const std::array<Word, Count> &words, const std::optional<QString> &term)
{
    for (const Word &word : words) {
        if (term && term->compare(word.term, Qt::CaseInsensitive) == 0)
            return &word;
    }
    return nullptr;
}

template<size_t Count>
QString translated(const std::array<Word, Count> &words, const std::optional<QString> &term)
{
    const Word *word = find(words, term);
    return word ? QCoreApplication::translate("Words", word->text) : term.value_or(QString());
}

template<size_t Count>
QStringList allOf(const std::array<Word, Count> &words)
{
    QStringList texts;
    for (const Word &word : words)
        texts.append(QCoreApplication::translate("Words", word.text));
    return texts;
}

} // namespace

QString planText(const std::optional<QString> &subscription)
{
    return translated(plans, subscription);
}

QString statusText(const std::optional<QString> &status)
{
    return translated(statuses, status);
}

QString roleText(MemberRole role)
{
    return role == MemberRole::Admin ? QCoreApplication::translate("Words", "Admin")
                                     : QCoreApplication::translate("Words", "Member");
}

QStringList planWords()
{
    return allOf(plans);
}

QStringList statusWords()
{
    return allOf(statuses);
}

Tone statusTone(const std::optional<QString> &status)
{
    const Word *word = find(statuses, status);
    return word ? word->tone : Tone::Neutral;
}

Tone planTone(const std::optional<QString> &subscription)
{
    if (const Word *word = find(plans, subscription))
        return word->tone;
    // A plan that nobody has heard of is one that somebody pays for, as all are but the free one.
    return subscription && !subscription->isEmpty() ? Tone::Accent : Tone::Neutral;
}

} // namespace steward

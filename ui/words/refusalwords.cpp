// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/refusalwords.h"

#include <QString>

#include <algorithm>

namespace steward {

namespace {

bool containsWord(const QString &sentence, QLatin1StringView word)
{
    const auto isInWord = [&sentence](qsizetype place) {
        return place >= 0 && place < sentence.size() && sentence[place].isLetterOrNumber();
    };
    for (qsizetype at = sentence.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = sentence.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (!isInWord(at - 1) && !isInWord(at + word.size()))
            return true;
    }
    return false;
}

} // namespace

bool isRefusalOf(const ApiError &error, std::initializer_list<QLatin1StringView> terms)
{
    if (error.kind != ErrorKind::Invalid)
        return false;
    // Some sentences spell a field as the API does: subscription_end_date.
    QString sentence = error.message;
    sentence.replace(u'_', u' ');
    return std::any_of(terms.begin(), terms.end(), [&sentence](QLatin1StringView term) {
        return containsWord(sentence, term);
    });
}

} // namespace steward

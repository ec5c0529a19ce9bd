// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/refusalwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward {

bool isRefusalOf(const ApiError &error, std::initializer_list<QLatin1StringView> terms)
{
    if (error.kind != ErrorKind::Invalid)
        return false;
    // Some sentences spell a field as the API does: subscription_end_date.
    QString sentence = error.message;
    sentence.replace(u'_', u' ');
    return std::any_of(terms.begin(), terms.end(), [&sentence](QLatin1StringView term) {
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(term),
                                      QRegularExpression::CaseInsensitiveOption);
        return word.match(sentence).hasMatch();
    });
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"

namespace steward {

namespace {

/// Whether \a c ends a sentence, or leads to what follows: in the scripts that a service may write.
bool isEndMark(QChar c)
{
    return QStringView(u".!?…:\u203C\u2047\u2048\u2049" // also doubled
                       u"。．！？：｡︒︓︕︖"           // wide, half wide, upright
                       u"؟۔।॥։።፧፨")
        .contains(c);
}

/// Whether \a c may stand between an end mark and the end: a quotation mark or bracket that closes.
bool isClosing(QChar c)
{
    return c == u'"' || c == u'\'' || c.category() == QChar::Punctuation_Close
           || c.category() == QChar::Punctuation_FinalQuote || c == u'“'; // which closes in German
}

} // namespace

QString fullSentence(const QString &text)
{
    const QString sentence = text.trimmed();
    qsizetype end = sentence.size();
    while (end > 0 && isClosing(sentence[end - 1]))
        --end;
    if (sentence.isEmpty() || (end > 0 && isEndMark(sentence[end - 1])))
        return sentence;
    return sentence + u'.';
}

QString sentences(const QString &first, const QString &next)
{
    if (first.trimmed().isEmpty() || next.isEmpty())
        return first.trimmed().isEmpty() ? next : first;
    return fullSentence(first) + u' ' + next;
}

} // namespace steward

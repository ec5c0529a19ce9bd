// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/literaltext.h"

#include <QTextDocument>

namespace steward {

namespace {

constexpr int longestWord = 80;

bool isMisleading(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
    case u'\t':
        return false;
    case 0x061C: // Arabic letter mark
    case 0x200E: // left-to-right and
    case 0x200F: // right-to-left mark
        return true;
    default:
        break;
    }
    return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E))
           || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

/// Appends \a word as far as it is shown: of a long one both ends, since addresses that begin alike
/// may end otherwise.
void appendWord(QString &text, QStringView word)
{
    if (word.size() <= longestWord) {
        text += word;
        return;
    }
    constexpr int half = longestWord / 2;
    const qsizetype tail = word.size() - half + 1;
    text += word.left(word[half].isLowSurrogate() ? half - 1 : half);
    text += u'…';
    text += word.mid(word[tail].isLowSurrogate() ? tail + 1 : tail);
}

} // namespace

QString literalText(const QString &text)
{
    QString readable = text;
    for (QChar &c : readable) {
        if (isMisleading(c))
            c = QChar::ReplacementCharacter;
    }
    QString literal;
    qsizetype wordStart = 0;
    for (qsizetype i = 0; i < readable.size(); ++i) {
        if (!readable[i].isSpace())
            continue;
        appendWord(literal, QStringView(readable).mid(wordStart, i - wordStart));
        literal += readable[i];
        wordStart = i + 1;
    }
    appendWord(literal, QStringView(readable).mid(wordStart));
    return literal;
}

QString literalToolTip(const QString &text)
{
    const QString literal = literalText(text);
    return Qt::mightBeRichText(literal) ? Qt::convertFromPlainText(literal) : literal;
}

} // namespace steward

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

} // namespace

QString literalText(const QString &text)
{
    QString literal;
    int length = 0; // of the present word
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length < longestWord)
            literal += isMisleading(c) ? QChar(QChar::ReplacementCharacter) : c;
        else if (length == longestWord)
            literal += u'…';
    }
    return literal;
}

QString literalToolTip(const QString &text)
{
    const QString literal = literalText(text);
    return Qt::mightBeRichText(literal) ? Qt::convertFromPlainText(literal) : literal;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzymatch.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bitset>
#include <limits>

namespace steward {

namespace {

constexpr qsizetype mostLetters = 256; ///< of a text
constexpr qsizetype mostTyped = 64;    ///< of a pattern's word

constexpr int letterFound = 16;
constexpr int besideTheOneBefore = 32;
constexpr int atAWordsBeginning = 20;
constexpr int atTheBeginning = 12; // of the whole text, on top of a word's
constexpr int gapPerLetter = 1;
constexpr int impossible = std::numeric_limits<int>::min() / 2;

/// One letter for one letter, so that places stay what they are.
char16_t foldedLetter(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 128) // nearly all, and Qt would look it up
        return code >= u'A' && code <= u'Z' ? char16_t(code + (u'a' - u'A')) : code;
    if (letter.isSurrogate())
        return letter.unicode();
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.front()).toCaseFolded().unicode();
}

using Letters = QVarLengthArray<char16_t, mostLetters>;

Letters lettersOf(QStringView text)
{
    Letters letters;
    for (const QChar letter : text.left(mostLetters))
        letters.append(foldedLetter(letter));
    return letters;
}

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

bool isThere(QStringView word, const Letters &letters)
{
    qsizetype found = 0;
    for (qsizetype at = 0; at < letters.size() && found < word.size(); ++at)
        found += letters[at] == word[found].unicode() ? 1 : 0;
    return found == word.size();
}

bool isTogether(QStringView word, const Letters &letters)
{
    const auto isSame = [](char16_t letter, QChar typed) { return letter == typed.unicode(); };
    return std::search(letters.begin(), letters.end(), word.begin(), word.end(), isSame)
           != letters.end();
}

/// Whether \a word is made of the beginnings of parts of a text that follow each other, on one side
/// of an @: the end of an address is that of many.
bool isOfBeginnings(QStringView word, QStringView text, const Letters &letters)
{
    using Lengths = std::bitset<mostTyped + 1>;
    const qsizetype size = letters.size();
    Lengths before; // how much of the word can be found up to the part before
    for (qsizetype part = 0; part < size;) {
        qsizetype next = part + 1;
        while (next < size && !beginsWord(text, next))
            ++next;
        before.set(0); // it may begin here
        Lengths found;
        for (qsizetype from = 0; from < word.size(); ++from) {
            if (!before.test(size_t(from)))
                continue;
            for (qsizetype at = 0; part + at < next && from + at < word.size()
                                   && letters[part + at] == word[from + at].unicode();
                 ++at)
                found.set(size_t(from + at + 1));
        }
        if (found.test(size_t(word.size())))
            return true;
        if (text[next - 1] == u'@')
            before.reset();
        else if (text[part].isLetterOrNumber()) // what lies between parts is none
            before = found;
        part = next;
    }
    return false;
}

bool liesSo(FuzzyPattern::Lie lie, QStringView word, QStringView text, const Letters &letters)
{
    // Nearly all texts end here when many are searched.
    if (!isThere(word, letters))
        return false;
    return lie == FuzzyPattern::Lie::Strewn || isTogether(word, letters)
           || isOfBeginnings(word, text, letters);
}

/// The best way to find \a word's letters in a text; \a places takes where they are.
int bestOf(QStringView word, QStringView text, const Letters &letters, QList<int> *places)
{
    const qsizetype columns = letters.size();
    // ending[row][column]: the best score where the row's letter is found in that column.
    QVarLengthArray<int, 4 * mostLetters> ending(word.size() * columns);
    QVarLengthArray<int, 4 * mostLetters> from(places ? word.size() * columns : 0);
    for (qsizetype row = 0; row < word.size(); ++row) {
        int carried = impossible; // the best of the row before, its gap taken off
        int carriedFrom = -1;
        for (qsizetype column = 0; column < columns; ++column) {
            const qsizetype cell = row * columns + column;
            int best = impossible;
            int bestFrom = -1;
            if (letters[column] == word[row].unicode()) {
                const int here = letterFound + (beginsWord(text, column) ? atAWordsBeginning : 0)
                                 + (column == 0 ? atTheBeginning : 0);
                if (row == 0) {
                    best = here;
                } else if (column > 0) {
                    const int beside = ending[cell - columns - 1];
                    if (carried > impossible) {
                        best = carried + here;
                        bestFrom = carriedFrom;
                    }
                    if (beside > impossible && beside + besideTheOneBefore + here > best) {
                        best = beside + besideTheOneBefore + here;
                        bestFrom = int(column - 1);
                    }
                }
            }
            ending[cell] = best;
            if (places)
                from[cell] = bestFrom;
            if (row == 0)
                continue;
            carried = carried > impossible ? carried - gapPerLetter : impossible;
            if (column > 0 && ending[cell - columns - 1] > carried) {
                carried = ending[cell - columns - 1];
                carriedFrom = int(column - 1);
            }
        }
    }
    const auto last = ending.cend() - columns;
    const auto best = std::max_element(last, ending.cend());
    if (best == ending.cend() || *best == impossible)
        return impossible;
    if (places) {
        int column = int(best - last);
        for (qsizetype row = word.size() - 1; row >= 0; --row) {
            places->append(column);
            column = from[row * columns + column];
        }
    }
    return *best;
}

} // namespace

FuzzyPattern::FuzzyPattern(QStringView typed)
{
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        QString letters;
        for (const QChar letter : word.left(mostTyped))
            letters.append(QChar(foldedLetter(letter)));
        m_words.append(letters);
    }
}

std::optional<int> FuzzyPattern::score(QStringView text, Lie lie) const
{
    const Letters letters = lettersOf(text);
    int sum = 0;
    for (const QString &word : m_words) {
        if (!liesSo(lie, word, text, letters))
            return {};
        sum += bestOf(word, text, letters, nullptr);
    }
    return sum - int(letters.size()) / 4;
}

QList<int> FuzzyPattern::positions(QStringView text, Lie lie) const
{
    const Letters letters = lettersOf(text);
    QList<int> places;
    for (const QString &word : m_words) {
        if (!liesSo(lie, word, text, letters))
            return {};
        bestOf(word, text, letters, &places);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace steward

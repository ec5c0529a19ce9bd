// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textmatcher.h"

#include "models/filterproxymodel.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace steward {

namespace {

constexpr quint64 inEach = 0x0001'0001'0001'0001;      // of four characters
constexpr quint64 beyondAscii = 0xFF80'FF80'FF80'FF80; // in any of four characters

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

constexpr char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
}

} // namespace

TextMatcher::TextMatcher(const QString &part)
    : m_part(part),
      m_first(part.isEmpty() ? char16_t() : part.front().unicode()),
      m_case(m_first >= u'a' && m_first <= u'z' ? 0x20 : 0),
      m_isPlain(isAscii(part))
{ }

bool TextMatcher::isIn(const QString &text)
{
    const Search search = m_isPlain       ? lookIn(text)
                          : isAscii(text) ? Search::NotThere
                                          : Search::NotPlain;
    if (search != Search::NotPlain)
        return search == Search::Found;
    // Names come again, and folding is work.
    Known &known = m_known[qHash(text) % m_known.size()];
    if (known.text != text)
        known = {text, folded(text).contains(m_part)};
    return known.matches;
}

/// In one go with whether \a text is ASCII alone: where it is not, and the part was not found in it
/// as it is, it has to be folded.
TextMatcher::Search TextMatcher::lookIn(QStringView text) const
{
    const char16_t *const begin = text.utf16();
    const qsizetype size = text.size();
    const qsizetype last = size - m_part.size();
    quint64 all = 0;
    qsizetype at = 0;
    for (; at + 4 <= size; at += 4) { // four characters in one step
        quint64 four = 0;
        std::memcpy(&four, begin + at, sizeof four);
        all |= four;
        if (isAmong(four) && isNear(begin, at, std::min(at + 3, last)))
            return Search::Found;
    }
    for (qsizetype rest = at; rest < size; ++rest)
        all |= begin[rest];
    if (isNear(begin, at, last))
        return Search::Found;
    return (all & beyondAscii) == 0 ? Search::NotThere : Search::NotPlain;
}

/// Whether one of \a four characters may be the first of the part.
bool TextMatcher::isAmong(quint64 four) const
{
    const quint64 differences = (four | m_case * inEach) ^ m_first * inEach;
    return ((differences - inEach) & ~differences & 0x8000 * inEach) != 0;
}

/// Whether the part is at one of the places from \a first to \a last.
bool TextMatcher::isNear(const char16_t *begin, qsizetype first, qsizetype last) const
{
    for (qsizetype at = first; at <= last; ++at) {
        if ((begin[at] | m_case) == m_first && restIsAt(begin + at))
            return true;
    }
    return false;
}

bool TextMatcher::restIsAt(const char16_t *at) const
{
    const char16_t *const part = QStringView(m_part).utf16();
    qsizetype same = 1;
    while (same < m_part.size() && lowered(at[same]) == part[same])
        ++same;
    return same == m_part.size();
}

} // namespace steward

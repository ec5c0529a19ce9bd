// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textmatcher.h"

#include "models/filterproxymodel.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace steward {

namespace {

constexpr quint64 inEach = 0x0001'0001'0001'0001; // of four characters

bool isAscii(QStringView text)
{
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    quint64 all = 0;
    for (; end - at >= 4; at += 4) { // four at a time
        quint64 four = 0;
        std::memcpy(&four, at, sizeof four);
        all |= four;
    }
    for (; at < end; ++at)
        all |= *at;
    return (all & 0xFF80'FF80'FF80'FF80) == 0;
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
    if (isAscii(text))
        return m_isPlain && isInPlain(text);
    // Names come again, and folding is work.
    Known &known = m_known[qHash(text) % m_known.size()];
    if (known.text != text)
        known = {text, folded(text).contains(m_part)};
    return known.matches;
}

bool TextMatcher::isInPlain(QStringView text) const
{
    const qsizetype last = text.size() - m_part.size();
    const char16_t *const begin = text.utf16();
    qsizetype at = 0;
    while (at <= last) {
        if (at + 4 <= text.size() && !isAmongFour(begin + at)) {
            at += 4;
            continue;
        }
        for (const qsizetype end = std::min(at + 4, last + 1); at < end; ++at) {
            if ((begin[at] | m_case) == m_first && restIsAt(begin + at))
                return true;
        }
    }
    return false;
}

/// Whether one of four characters may be the first of the part: all of them in one step.
bool TextMatcher::isAmongFour(const char16_t *at) const
{
    quint64 four = 0;
    std::memcpy(&four, at, sizeof four);
    const quint64 differences = (four | m_case * inEach) ^ m_first * inEach;
    return ((differences - inEach) & ~differences & 0x8000 * inEach) != 0;
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

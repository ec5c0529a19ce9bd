// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timestamp.h"

#include "base/utc.h"

#include <array>
#include <cstring>

namespace steward {

namespace {

constexpr qsizetype worthRemembering = 64 * 1024; // bytes of a document
constexpr int memoBits = 10;
constexpr size_t memoSize = size_t(1) << memoBits;
constexpr int memoShift = 64 - memoBits;
constexpr quint64 memoFactor = 0x9E37'79B9'7F4A'7C15; // spreads bits upwards

/// Takes characters off the front of a text; what is not there makes it fail for good.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) { }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    void skip() { m_text.remove_prefix(1); }

    void expect(char c)
    {
        if (peek() == c && !m_text.empty())
            skip();
        else
            m_failed = true;
    }

    /// A number of exactly \a digits digits that lies in a range.
    int number(size_t digits, int least, int most)
    {
        int value = 0;
        for (size_t i = 0; i < digits; ++i) {
            const char c = peek();
            if (c < '0' || c > '9') {
                m_failed = true;
                return least;
            }
            value = value * 10 + (c - '0');
            skip();
        }
        m_failed = m_failed || value < least || value > most;
        return value;
    }

    /// Milliseconds of a fraction of a second with any number of digits.
    int fraction()
    {
        int milliseconds = 0;
        int weight = 100;
        m_failed = m_failed || peek() < '0' || peek() > '9';
        for (; peek() >= '0' && peek() <= '9'; skip()) {
            milliseconds += (peek() - '0') * weight;
            weight /= 10;
        }
        return milliseconds;
    }

private:
    std::string_view m_text;
    bool m_failed = false;
};

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysIn(int year, int month)
{
    static constexpr std::array days {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[size_t(month - 1)];
}

/// Days from 1970-01-01 in the Gregorian calendar. The year is taken to begin in March, so that
/// the leap day is its last one.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const int marchYear = month <= 2 ? year - 1 : year;
    const int marchMonth = month <= 2 ? month + 9 : month - 3;
    const int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
    const qint64 leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400;
    constexpr qint64 epoch = 719'468; // 1970-01-01, counted from 0000-03-01
    return qint64(marchYear) * 365 + leapDays + dayOfYear - epoch;
}

} // namespace

std::optional<QDateTime> parseTimestamp(std::string_view text)
{
    Scanner scanner(text);
    const int year = scanner.number(4, 1, 9999);
    scanner.expect('-');
    const int month = scanner.number(2, 1, 12);
    scanner.expect('-');
    if (scanner.failed())
        return std::nullopt;
    const int day = scanner.number(2, 1, daysIn(year, month));
    qint64 milliseconds = daysSinceEpoch(year, month, day) * 86'400'000;

    if (!scanner.atEnd()) {
        if (scanner.peek() != 'T' && scanner.peek() != 't' && scanner.peek() != ' ')
            return std::nullopt;
        scanner.skip();
        milliseconds += scanner.number(2, 0, 23) * 3'600'000LL;
        scanner.expect(':');
        milliseconds += scanner.number(2, 0, 59) * 60'000LL;
        scanner.expect(':');
        milliseconds += scanner.number(2, 0, 59) * 1'000LL;
        if (scanner.peek() == '.') {
            scanner.skip();
            milliseconds += scanner.fraction();
        }
        const char zone = scanner.peek();
        if (zone == 'Z' || zone == 'z') {
            scanner.skip();
        } else if (zone == '+' || zone == '-') {
            scanner.skip();
            qint64 offset = scanner.number(2, 0, 23) * 3'600'000LL;
            scanner.expect(':');
            offset += scanner.number(2, 0, 59) * 60'000LL;
            milliseconds -= zone == '+' ? offset : -offset;
        }
    }
    if (scanner.failed() || !scanner.atEnd())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, utc);
}

TimestampMemo::TimestampMemo(qsizetype bytes)
{
    if (bytes >= worthRemembering)
        m_known.resize(memoSize);
}

std::optional<QDateTime> TimestampMemo::parse(std::string_view text)
{
    if (m_known.empty() || text.size() != usualSize)
        return parseTimestamp(text);
    // Times that come again differ in their year, month and day.
    quint64 year = 0;
    quint64 day = 0;
    std::memcpy(&year, text.data(), sizeof year);
    std::memcpy(&day, text.data() + sizeof year, sizeof day);
    Known &known = m_known[((year ^ (day * memoFactor)) * memoFactor) >> memoShift];
    if (std::memcmp(known.text.data(), text.data(), usualSize) == 0 && !known.time.isNull())
        return known.time;
    const std::optional<QDateTime> time = parseTimestamp(text);
    if (time) {
        std::memcpy(known.text.data(), text.data(), usualSize);
        known.time = *time;
    }
    return time;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace steward::sandbox {

/// Turns \a value into 64 bits that look random (the finishing step of SplitMix64).
constexpr quint64 scramble(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// Random numbers that are the same on every machine, which the standard library's distributions
/// are not. For data that looks real, never for secrets.
class Random
{
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) { }

    constexpr quint64 next() { return scramble(m_state++); }
    /// 0 to \a bound - 1.
    constexpr int below(int bound)
    {
        return static_cast<int>(next() % static_cast<quint64>(bound));
    }
    /// \a low to \a high, both included.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    /// An identifier in the form of a version 4 UUID.
    QString uuid();

private:
    quint64 m_state;
};

/// \a byteCount bytes from the system's source of secrets, as hexadecimal digits.
QString randomSecret(int byteCount);

/// An identifier for something that a caller made.
QString newUuid();

} // namespace steward::sandbox

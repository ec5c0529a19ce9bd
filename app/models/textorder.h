// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCollator>
#include <QList>
#include <QString>

#include <array>
#include <functional>

namespace steward {

/// The order of texts in a person's language, whatever their case, numbers by their value: that of
/// a QCollator, found many times faster where texts are plain, that is, of printable ASCII alone.
/// What it does is for any thread.
class TextOrder
{
public:
    /// English order where \a locale is that of C, which has none for people.
    explicit TextOrder(const QLocale &locale = QLocale());

    int compare(QStringView a, QStringView b) const { return m_collator.compare(a, b); }
    /// 0 … \a count - 1 by their texts; equal ones stay in their order. Where there are many, \a
    /// textOf is asked by two threads at once.
    QList<int> sorted(int count, const std::function<QString(int)> &textOf) const;

    /// Whether plain texts are compared by keys here: languages that know letters of two signs,
    /// such as "ch" or "aa", take the collator for everything.
    bool hasKeys() const { return m_hasKeys; }
    /// Appends bytes that compare as \a text does; false, and nothing, where it is not plain.
    bool appendKey(QByteArray &keys, QStringView text) const;

private:
    struct Keyed;
    struct Keys;

    void findWeights();
    Keys keysOf(int begin, int end, const std::function<QString(int)> &textOf) const;

    QCollator m_collator;
    std::array<char, 128> m_weights {}; ///< 0 where a sign has none
    bool m_hasKeys = false;
};

} // namespace steward

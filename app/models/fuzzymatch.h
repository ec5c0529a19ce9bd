// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace steward {

/// What somebody has typed to find something by a few of its letters, ready to be compared with
/// many texts. Each word of it has to be found, in any order; a word is found where its letters
/// come one after another, whatever their case and accents. "inv mem" finds "Invite member".
class FuzzyPattern
{
public:
    /// How the letters of a word may lie in a text: anywhere, or only beside each other or at the
    /// beginnings of parts that follow each other, as in an address. "chdv" finds
    /// "chloe.dvorak@example.com" in parts, and "cod" does not.
    enum class Lie { Strewn, InParts };

    FuzzyPattern() = default;
    explicit FuzzyPattern(QStringView typed);

    bool isEmpty() const { return m_words.isEmpty(); }

    /// How well \a text is meant: larger is better, none where it is not found at all. Letters next
    /// to each other and at the beginnings of words count most, and of two texts the shorter wins.
    /// No more than the first 256 letters are looked at.
    std::optional<int> score(QStringView text, Lie lie = Lie::Strewn) const;
    /// Where the letters are in \a text, ascending; empty where it is not found.
    QList<int> positions(QStringView text, Lie lie = Lie::Strewn) const;

private:
    QStringList m_words;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace steward {

/// Looks for one part in many texts, whatever their case and accents: as folded() compares them,
/// found many times faster where a text is of ASCII alone. A copy belongs to one thread.
class TextMatcher
{
public:
    /// \a part is folded().
    explicit TextMatcher(const QString &part);

    bool isIn(const QString &text);

private:
    enum class Search { Found, NotThere, NotPlain };
    /// What was found out about a text, until another one takes its place.
    struct Known
    {
        QString text;
        bool matches = false;
    };

    Search lookIn(QStringView text) const;
    bool isAmong(quint64 four) const;
    bool isNear(const char16_t *begin, qsizetype first, qsizetype last) const;
    bool restIsAt(const char16_t *at) const;

    QString m_part;
    char16_t m_first; ///< of the part
    char16_t m_case;  ///< what a capital letter lacks to be that one
    bool m_isPlain;
    std::array<Known, 64> m_known;
};

} // namespace steward

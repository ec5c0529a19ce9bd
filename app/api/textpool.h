// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string_view>

namespace steward {

/// Makes texts that share large blocks of memory, so that a list of 100,000 members is not half a
/// million allocations. A block lives as long as any text in it; a text that is changed gets memory
/// of its own, as with every QString that is shared. Who appends to one, with += or with +, gets as
/// much of it as the block has: put texts together with % or arg().
class TextPool
{
public:
    /// \a bytes is about how much text there will be; few get no blocks.
    explicit TextPool(qsizetype bytes);

    /// \a utf8 is valid.
    QString add(std::string_view utf8);

private:
    void beginBlock();
    QString &recentLike(std::u16string_view text);

    const bool m_isWorthwhile;
    QString m_block;
    qsizetype m_used = 0;              ///< of the block, in characters
    std::array<QString, 256> m_recent; ///< short texts, which come again and again
};

} // namespace steward

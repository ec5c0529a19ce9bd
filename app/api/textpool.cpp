// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/textpool.h"

#include <QStringDecoder>

#include <cstring>

namespace steward {

namespace {

constexpr qsizetype worthwhile = 64 * 1024; // bytes
constexpr qsizetype blockSize = 32 * 1024;  // characters
constexpr size_t shortTexts = 16;           // characters; names and words, no addresses
constexpr size_t longest = 1024;            // bytes; longer ones have memory of their own

/// Four bytes as four characters, in the same order, whichever byte of a number comes first.
quint64 widened(quint32 four)
{
    quint64 wide = four;
    wide = (wide | (wide << 16)) & 0x0000'FFFF'0000'FFFF;
    return (wide | (wide << 8)) & 0x00FF'00FF'00FF'00FF;
}

/// Widens \a utf8 where it is ASCII alone; false where it is not.
bool widen(std::string_view utf8, char16_t *out)
{
    quint32 all = 0;
    size_t i = 0;
    for (; i + 4 <= utf8.size(); i += 4) { // four at a time
        quint32 four = 0;
        std::memcpy(&four, utf8.data() + i, sizeof four);
        all |= four;
        const quint64 wide = widened(four);
        std::memcpy(out + i, &wide, sizeof wide);
    }
    for (; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        all |= c;
        out[i] = c;
    }
    return (all & 0x8080'8080) == 0;
}

} // namespace

TextPool::TextPool(qsizetype bytes) : m_isWorthwhile(bytes >= worthwhile) { }

void TextPool::beginBlock()
{
    m_block = QString(blockSize, Qt::Uninitialized);
    m_used = 0;
}

/// The place of \a text among the recent ones, where another may be.
QString &TextPool::recentLike(std::u16string_view text)
{
    size_t hash = text.size();
    for (const char16_t c : text)
        hash = hash * 31 + c;
    return m_recent[hash % m_recent.size()];
}

QString TextPool::add(std::string_view utf8)
{
    if (!m_isWorthwhile || utf8.empty() || utf8.size() > longest)
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    // One character a byte at most, and the null behind it that QString promises.
    if (m_used + qsizetype(utf8.size()) + 1 > m_block.size())
        beginBlock();
    QString::DataPointer &block = m_block.data_ptr();
    char16_t *const begin = block.data() + m_used;
    char16_t *end = begin + utf8.size();
    if (!widen(utf8, begin)) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QChar *const decoded = decoder.appendToBuffer(
            reinterpret_cast<QChar *>(begin), QByteArrayView(utf8.data(), qsizetype(utf8.size())));
        end = reinterpret_cast<char16_t *>(decoded);
    }
    const std::u16string_view text(begin, size_t(end - begin));
    const bool isShort = text.size() <= shortTexts;
    if (isShort) {
        if (const QString &known = recentLike(text);
            text == std::u16string_view(QStringView(known).utf16(), size_t(known.size())))
            return known;
    }
    *end = 0;
    m_used = end - block.data() + 1;
    block.d_ptr()->ref();
    QString added(QString::DataPointer(block.d_ptr(), begin, end - begin));
    if (isShort)
        recentLike(text) = added;
    return added;
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textorder.h"

#include <QFuture>
#include <QtConcurrentRun>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace steward {

namespace {

constexpr int firstPrintable = 0x20;
constexpr int lastPrintable = 0x7E;
constexpr qsizetype mostDigits = 200; // of one number, whose length is one byte of a key

/// Languages in which every ASCII sign stands for itself.
constexpr std::array keyedLanguages {
    QLocale::English, QLocale::German, QLocale::Dutch,   QLocale::French,     QLocale::Spanish,
    QLocale::Italian, QLocale::Polish, QLocale::Finnish, QLocale::Portuguese, QLocale::Swedish};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The eight bytes from \a begin on, as a number that compares as they do.
quint64 prefixOf(const char *begin, qsizetype size)
{
    quint64 bytes = 0;
    if (size > 0)
        std::memcpy(&bytes, begin, size_t(std::min<qsizetype>(size, sizeof bytes)));
    return qFromBigEndian(bytes);
}

constexpr int worthTwoThreads = 20'000; // texts

} // namespace

/// A plain text with its key: most comparisons are over after the first eight bytes, nearly all
/// after sixteen.
struct TextOrder::Keyed
{
    quint64 first = 0;
    quint64 second = 0;
    quint32 begin = 0; ///< of the key, among the keys of its part
    quint32 size = 0;
    int index = 0;
    const char *keys = nullptr; ///< of its part

    bool operator<(const Keyed &other) const
    {
        if (first != other.first)
            return first < other.first;
        if (second != other.second)
            return second < other.second;
        const int order =
            std::memcmp(keys + begin, other.keys + other.begin, std::min(size, other.size));
        if (order != 0)
            return order < 0;
        return size != other.size ? size < other.size : index < other.index;
    }
};

/// Those of some of the texts.
struct TextOrder::Keys
{
    QByteArray bytes;
    std::vector<Keyed> plain;                             ///< in order
    std::vector<std::pair<QCollatorSortKey, int>> others; ///< as they come
};

TextOrder::TextOrder(const QLocale &locale) : m_collator(locale)
{
    // The C locale's order is that of the code points: "user10" before "user2", "Zoë" before "ann".
    if (m_collator.locale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    findWeights(); // and has the collator make itself ready, before threads share it
}

/// Asks the collator how it orders the signs.
void TextOrder::findWeights()
{
    const auto less = [this](const QString &a, const QString &b) { return compare(a, b) < 0; };
    const bool isKeyed =
        std::find(keyedLanguages.begin(), keyedLanguages.end(), m_collator.locale().language())
        != keyedLanguages.end();
    // Not so where Qt was built without ICU: then nothing is known of how it compares.
    const bool isNumeric = less(QStringLiteral("a9"), QStringLiteral("A10"))
                           && less(QStringLiteral("a-b"), QStringLiteral("aa"))
                           && less(QStringLiteral("a z"), QStringLiteral("aa"));
    m_hasKeys = isKeyed && isNumeric;
    if (!m_hasKeys)
        return;
    QStringList signs;
    for (int sign = firstPrintable; sign <= lastPrintable; ++sign) {
        if (!isDigit(QChar(sign)) || sign == '0')
            signs.append(QString(QChar(sign)));
    }
    std::stable_sort(signs.begin(), signs.end(), less);
    char weight = 1; // 0 would not tell "a" from "a" and something more
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (i > 0 && less(signs[i - 1], signs[i]))
            ++weight;
        m_weights[size_t(signs[i].front().unicode())] = weight;
    }
}

bool TextOrder::appendKey(QByteArray &keys, QStringView text) const
{
    const qsizetype before = keys.size();
    keys.resize(before + 2 * text.size() + 1); // a digit between others takes three bytes
    char *out = keys.data() + before;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar sign = text[at];
        if (sign.unicode() < firstPrintable || sign.unicode() > lastPrintable)
            break;
        if (!isDigit(sign)) {
            *out++ = m_weights[size_t(sign.unicode())];
            ++at;
            continue;
        }
        while (at + 1 < text.size() && text[at] == u'0' && isDigit(text[at + 1]))
            ++at;
        const qsizetype first = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at - first > mostDigits) {
            at = first;
            break;
        }
        *out++ = m_weights['0'];
        *out++ = char(at - first);
        for (qsizetype i = first; i < at; ++i)
            *out++ = char(text[i].unicode());
    }
    const bool isPlain = at == text.size();
    keys.resize(isPlain ? out - keys.data() : before);
    return isPlain;
}

TextOrder::Keys TextOrder::keysOf(int begin, int end,
                                  const std::function<QString(int)> &textOf) const
{
    Keys keys;
    keys.bytes.reserve((end - begin) * 32);
    keys.plain.reserve(size_t(end - begin));
    for (int i = begin; i < end; ++i) {
        const QString text = textOf(i);
        const qsizetype at = keys.bytes.size();
        if (m_hasKeys && appendKey(keys.bytes, text)) {
            const char *key = keys.bytes.constData() + at;
            const qsizetype size = keys.bytes.size() - at;
            keys.plain.push_back({prefixOf(key, size), prefixOf(key + 8, size - 8), quint32(at),
                                  quint32(size), i, nullptr});
        } else {
            keys.others.emplace_back(m_collator.sortKey(text), i);
        }
    }
    for (Keyed &each : keys.plain)
        each.keys = keys.bytes.constData();
    std::sort(keys.plain.begin(), keys.plain.end());
    return keys;
}

QList<int> TextOrder::sorted(int count, const std::function<QString(int)> &textOf) const
{
    // Nobody waits for a free thread: who waits for the second half does it where nobody has begun.
    const int half = count >= worthTwoThreads ? count / 2 : count;
    QFuture<Keys> work;
    if (half < count)
        work = QtConcurrent::run([&] { return keysOf(half, count, textOf); });
    const Keys front = keysOf(0, half, textOf);
    const Keys back = half < count ? work.takeResult() : Keys();
    std::vector<Keyed> plain(front.plain.size() + back.plain.size());
    std::merge(front.plain.begin(), front.plain.end(), back.plain.begin(), back.plain.end(),
               plain.begin());
    std::vector<std::pair<QCollatorSortKey, int>> others = front.others;
    others.insert(others.end(), back.others.begin(), back.others.end());
    std::sort(others.begin(), others.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });

    // Few are not plain: each finds its place among the plain ones in a few steps.
    QList<int> result;
    result.reserve(count);
    auto from = plain.cbegin();
    for (const auto &other : others) {
        const int index = other.second;
        const QString text = textOf(index);
        const auto place = std::partition_point(from, plain.cend(), [&](const Keyed &each) {
            const int order = compare(textOf(each.index), text);
            return order != 0 ? order < 0 : each.index < index;
        });
        for (; from != place; ++from)
            result.append(from->index);
        result.append(index);
    }
    for (; from != plain.cend(); ++from)
        result.append(from->index);
    return result;
}

} // namespace steward

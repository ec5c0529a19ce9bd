// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delimitedtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr std::array<char16_t, 3> separators {u',', u';', u'\t'};

/// What is probed for UTF-16 without a mark, in bytes.
constexpr qsizetype probeSize = 4096;

/// A spreadsheet reads these at the start of a cell as a formula.
bool startsFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

/// UTF-16 without a mark shows by its zeros: Latin letters have one each, always on the same side.
std::optional<QStringConverter::Encoding> encodingByZeros(const QByteArray &bytes)
{
    const qsizetype size = std::min(probeSize, bytes.size()) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    const qsizetype most = size / 4; // half of the characters
    if (size >= 4 && odd > most && even == 0)
        return QStringConverter::Utf16LE;
    if (size >= 4 && even > most && odd == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QString decodedAs(QStringConverter::Encoding encoding, const QByteArray &bytes, bool *hasError)
{
    QStringDecoder decode(encoding);
    const QString text = decode(bytes);
    *hasError = decode.hasError();
    return text;
}

/// Copied addresses bring marks of direction and joints along.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar::ByteOrderMark;
}

/// The first line of \a text, without its break.
QStringView firstLine(QStringView text)
{
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r'; };
    return text.first(std::find_if(text.begin(), text.end(), isBreak) - text.begin());
}

/// What the first line says that the separator is, if it does.
std::optional<QChar> declaredSeparator(QStringView text)
{
    const QLatin1StringView word("sep=");
    QStringView line = firstLine(text);
    if (line.size() == word.size() + 3 && line.front() == u'"' && line.back() == u'"')
        line = line.sliced(1, line.size() - 2);
    if (line.size() != word.size() + 1 || !line.startsWith(word, Qt::CaseInsensitive))
        return std::nullopt;
    return line.back();
}

/// Goes through a text by rows and fields.
class TableReader
{
public:
    TableReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    DelimitedText read()
    {
        if (declaredSeparator(m_text)) {
            m_at = firstLine(m_text).size();
            passLineBreak();
        }
        while (m_at < m_text.size())
            readRow();
        return std::move(m_table);
    }

private:
    void readRow()
    {
        TextRow row {m_line, {}};
        do
            row.fields.append(readField());
        while (passSeparator());
        passLineBreak();
        const auto isEmpty = [](const QString &field) { return field.isEmpty(); };
        if (!std::all_of(row.fields.begin(), row.fields.end(), isEmpty))
            m_table.rows.append(row);
    }

    QString readField()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        QString field;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            field = readQuoted();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !endsField(m_text[m_at]))
            ++m_at;
        field += m_text.sliced(from, m_at - from);
        return field.trimmed();
    }

    QString readQuoted()
    {
        const int line = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (!isDoubled) {
                    ++m_at;
                    return field;
                }
                ++m_at;
            } else if (c == u'\n' || (c == u'\r' && !isBefore(u'\n'))) {
                ++m_line;
            }
            field += c;
        }
        if (!m_table.openQuote)
            m_table.openQuote = line;
        return field;
    }

    bool isBefore(char16_t c) const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == c; }
    bool endsField(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    bool passSeparator()
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == m_separator;
        m_at += isThere;
        return isThere;
    }

    void passLineBreak()
    {
        if (m_at >= m_text.size())
            return;
        m_at += m_text[m_at] == u'\r' && isBefore(u'\n') ? 2 : 1;
        ++m_line;
    }

    const QStringView m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    DelimitedText m_table;
};

} // namespace

QString decodedText(const QByteArray &bytes)
{
    bool hasError = false;
    const std::optional<QStringConverter::Encoding> marked =
        QStringConverter::encodingForData(bytes);
    const auto encoding = marked ? marked : encodingByZeros(bytes);
    QString text = decodedAs(encoding.value_or(QStringConverter::Utf8), bytes, &hasError);
    if (hasError)
        text = QString::fromLatin1(bytes);
    text.removeIf(isInvisible);
    text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    return text;
}

QChar separatorOf(QStringView text)
{
    if (const std::optional<QChar> declared = declaredSeparator(text))
        return *declared;
    // As far as the first line that has one: those of addresses alone have none.
    while (!text.isEmpty() && text.front().isSpace() && text.front() != u'\t')
        text = text.sliced(1);
    std::array<int, separators.size()> counts {};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        const bool isEnd = !isQuoted && (c == u'\n' || c == u'\r');
        if (isEnd && std::any_of(counts.begin(), counts.end(), [](int n) { return n > 0; }))
            break;
        for (size_t i = 0; !isQuoted && i < separators.size(); ++i)
            counts[i] += c == separators[i];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[size_t(most - counts.begin())];
}

DelimitedText splitTable(QStringView text, QChar separator)
{
    return TableReader(text, separator).read();
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (startsFormula(cell))
            cell = u'\'' + cell;
        const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
                                 || cell.contains(u'\r') || cell != cell.trimmed();
        if (needsQuotes)
            cell = u'"' + cell.replace(u'"', QLatin1StringView("\"\"")) + u'"';
        written.append(cell);
    }
    return written.join(u',') + QLatin1StringView("\r\n");
}

QString unescapedCell(const QString &cell)
{
    const bool isEscaped = cell.startsWith(u'\'') && startsFormula(cell.sliced(1));
    return isEscaped ? cell.sliced(1) : cell;
}

} // namespace steward

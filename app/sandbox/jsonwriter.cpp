// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jsonwriter.h"

namespace steward::sandbox {

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes += ',';
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_bytes += bracket;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::raw(const QByteArray &value)
{
    separate();
    m_bytes += value;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::name(QLatin1StringView name)
{
    // Names are the contract's own words: there is nothing in them to escape.
    separate();
    m_bytes += '"';
    m_bytes.append(name.data(), name.size());
    m_bytes += "\":";
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    static constexpr char hexDigits[] = "0123456789abcdef";
    separate();
    m_bytes += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char character : utf8) {
        const auto code = static_cast<unsigned char>(character);
        if (code < 0x20) {
            m_bytes += "\\u00";
            m_bytes += hexDigits[code >> 4];
            m_bytes += hexDigits[code & 0x0f];
        } else {
            if (character == '"' || character == '\\')
                m_bytes += '\\';
            m_bytes += character;
        }
    }
    m_bytes += '"';
    m_needsComma = true;
    return *this;
}

} // namespace steward::sandbox

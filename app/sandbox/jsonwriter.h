// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

namespace steward::sandbox {

/// Writes JSON as it goes. QJsonDocument knows numbers as doubles only, and credits have to be
/// written to the last digit.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &name(QLatin1StringView name);
    JsonWriter &string(QStringView text);
    /// \a digits is written as it is: a number in JSON's own spelling.
    JsonWriter &number(const QByteArray &digits) { return raw(digits); }
    JsonWriter &integer(qint64 value) { return raw(QByteArray::number(value)); }
    JsonWriter &truth(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter &null() { return raw("null"); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &raw(const QByteArray &value);
    void separate();

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace steward::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontext.h"

#include "domain/credits.h"

#include <QDateTime>

namespace steward {

namespace {

QByteArray quoted(const QString &text)
{
    QString escaped = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        // Controls have to be escaped, and what ends a line in scripts had better be.
        if (c < u' ' || c == u'\u007f' || c == u'\u2028' || c == u'\u2029')
            escaped += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return (escaped + u'"').toUtf8();
}

QByteArray plainValue(const QVariant &value)
{
    if (!value.isValid())
        return "null";
    if (value.metaType() == QMetaType::fromType<Credits>())
        return value.value<Credits>().toString().toLatin1();
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? "true" : "false";
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QByteArray::number(value.toLongLong());
    case QMetaType::QDateTime:
        return quoted(value.toDateTime().toUTC().toString(Qt::ISODate));
    default:
        return quoted(value.toString());
    }
}

} // namespace

void JsonText::name(const QString &name)
{
    separate();
    m_bytes += quoted(name) + ": ";
    m_isNamed = true;
}

void JsonText::value(const QVariant &value)
{
    separate();
    m_bytes += plainValue(value);
}

void JsonText::number(const QString &digits)
{
    // What reads credits reads what JSON calls a number.
    if (!Credits::fromNumber(digits.toStdString())) {
        value(digits);
        return;
    }
    separate();
    m_bytes += digits.toLatin1();
}

void JsonText::member(const QString &name, const QVariant &value)
{
    this->name(name);
    this->value(value);
}

void JsonText::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonText::end(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        m_bytes += '\n' + QByteArray(2 * m_depth, ' ');
    m_bytes += bracket;
    m_isFirst = false;
}

/// What stands before a name or value.
void JsonText::separate()
{
    if (m_isNamed) {
        m_isNamed = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_isFirst)
        m_bytes += ',';
    m_bytes += '\n' + QByteArray(2 * m_depth, ' ');
    m_isFirst = false;
}

} // namespace steward

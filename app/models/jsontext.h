// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace steward {

/// Writes JSON piece by piece, a member a line. Qt's own writer knows doubles alone, which have not
/// enough digits for credits.
class JsonText
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// The name of what is written next.
    void name(const QString &name);
    /// A text, flag, number, date or credits; an invalid one is null.
    void value(const QVariant &value);
    /// A number with all of its digits; a text where it is none.
    void number(const QString &digits);
    void member(const QString &name, const QVariant &value);

    /// Everything, with a line break at its end.
    QByteArray bytes() const { return m_bytes + '\n'; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_isFirst = true;  ///< of its object or array
    bool m_isNamed = false; ///< the name is written already
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QCommandLineParser;

namespace steward {

/// What a program, or one of its commands, prints where it is asked for help: in lines that a
/// terminal has room for, whatever the language.
class HelpText
{
public:
    using Terms = QList<std::pair<QString, QString>>; ///< each with what it means

    /// \a usage is how it is called, with the program's name; \a parser knows the options.
    HelpText(const QString &usage, const QString &description, const QCommandLineParser &parser);

    void addParagraph(const QString &text);
    /// A list of words with their meanings, which are below one another.
    void addTerms(const QString &heading, const Terms &terms);

    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/helptext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace steward {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

constexpr qsizetype lineWidth = 79;         // as Qt's own list of options
constexpr qsizetype longestTermBeside = 30; // what is longer has its meaning below it

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines.append(line);
    return lines;
}

} // namespace

HelpText::HelpText(const QString &usage, const QString &description,
                   const QCommandLineParser &parser)
{
    //: How a program is called, in its help: Usage: steward apply [options]
    m_text = HelpWords::tr("Usage: %1").arg(usage) + u'\n';
    m_text += wrapped(description, lineWidth).join(u'\n') + u'\n';
    // Qt's own first line knows nothing of commands, nor that a command comes before its options.
    m_text += parser.helpText().section(u'\n', 1);
}

void HelpText::addParagraph(const QString &text)
{
    m_text += u'\n' + wrapped(text, lineWidth).join(u'\n') + u'\n';
}

void HelpText::addTerms(const QString &heading, const Terms &terms)
{
    qsizetype width = 0;
    for (const auto &[term, meaning] : terms) {
        if (term.size() <= longestTermBeside)
            width = std::max(width, term.size());
    }
    const qsizetype indent = width + 4;
    m_text += u'\n' + heading + u'\n';
    for (const auto &[term, meaning] : terms) {
        QStringList lines = wrapped(meaning, lineWidth - indent);
        m_text += QStringLiteral("  ") + term;
        if (term.size() <= width)
            m_text += QString(width - term.size() + 2, u' ') + lines.takeFirst();
        m_text += u'\n';
        for (const QString &line : std::as_const(lines))
            m_text += QString(indent, u' ') + line + u'\n';
    }
}

} // namespace steward

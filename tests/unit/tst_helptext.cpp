// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/helptext.h"

#include <QCommandLineParser>
#include <QTest>

using namespace steward;

/// Help has room in a terminal, and says how the program is called.
class tst_HelpText : public QObject
{
    Q_OBJECT

private slots:
    void saysHowItIsCalled();
    void wrapsWhatIsLong();
    void putsMeaningsBelowOneAnother();
};

namespace {

constexpr qsizetype terminal = 80;

HelpText helpOf(const QString &description)
{
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("roster"), QStringLiteral("Read this list."), QStringLiteral("FILE")});
    return {QStringLiteral("steward apply [options]"), description, parser};
}

} // namespace

void tst_HelpText::saysHowItIsCalled()
{
    QCOMPARE(helpOf(QStringLiteral("Changes things.")).text(),
             QStringLiteral("Usage: steward apply [options]\n"
                            "Changes things.\n"
                            "\n"
                            "Options:\n"
                            "  --roster <FILE>  Read this list.\n"));
}

void tst_HelpText::wrapsWhatIsLong()
{
    const QString sentence = QStringLiteral("word ").repeated(60).trimmed();
    HelpText help = helpOf(sentence);
    help.addParagraph(sentence);
    help.addTerms(QStringLiteral("Modes:"), {{QStringLiteral("equal"), sentence}});
    const QStringList lines = help.text().split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() < terminal, qPrintable(line));
    QCOMPARE(help.text().count(QStringLiteral("word")), 180);
}

void tst_HelpText::putsMeaningsBelowOneAnother()
{
    HelpText help = helpOf({});
    const qsizetype before = help.text().size();
    help.addTerms(QStringLiteral("Files:"),
                  {{QStringLiteral("a"), QStringLiteral("Short.")},
                   {QStringLiteral("~/a"), QStringLiteral("Also short.")},
                   {QStringLiteral("~/.local/share/a/very/long/path"), QStringLiteral("Long.")}});
    QCOMPARE(help.text().mid(before), QStringLiteral("\n"
                                                     "Files:\n"
                                                     "  a    Short.\n"
                                                     "  ~/a  Also short.\n"
                                                     "  ~/.local/share/a/very/long/path\n"
                                                     "       Long.\n"));
}

QTEST_GUILESS_MAIN(tst_HelpText)
#include "tst_helptext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Texts outside of any class are looked up where the translation tools file them.
#include "domain/accessoutcome.h"
#include "models/accesswords.h"
#include "ui/charts/comparisonwords.h"
#include "ui/charts/usagewords.h"
#include "ui/export/savetext.h"
#include "ui/languages/languages.h"
#include "ui/words/fieldwords.h"

#include <QTest>
#include <QTranslator>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// Translates every text into the name of its context.
class ContextTranslator : public QTranslator
{
    Q_OBJECT

public:
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return QLatin1StringView(context);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }
    void filesTextsUnderTheirStruct();
    void filesTheWordsOfAnExport();
    void writesNumbersAsTheLanguageDoes_data();
    void writesNumbersAsTheLanguageDoes();

private:
    ContextTranslator m_translator;
};

void TestTranslations::filesTextsUnderTheirStruct()
{
    QCOMPARE(problemText(NameProblem::Empty), u"FieldWords"_s);
    QCOMPARE(usageDescription({}, Interval::Day), u"UsageWords"_s);
    QCOMPARE(comparisonText(UsageRange::ThisMonth, ComparisonExtent::SameDays),
             u"ComparisonWords"_s);
}

void TestTranslations::filesTheWordsOfAnExport()
{
    setAskForPath([](QWidget *, const QString &) { return u"/no-such-folder/usage.csv"_s; });
    QString problem;
    QVERIFY(!saveTextAs(nullptr, u"usage.csv"_s, "text", &problem));
    setAskForPath({});
    QCOMPARE(problem, u"SaveText"_s);
}

void TestTranslations::writesNumbersAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("en") << u"1,000 of 20,000 changes made · 3,000 refused"_s;
    QTest::newRow("de") << u"1.000 von 20.000 Änderungen gemacht · 3.000 abgelehnt"_s;
    QTest::newRow("nl") << u"1.000 van 20.000 wijzigingen gedaan · 3.000 geweigerd"_s;
}

void TestTranslations::writesNumbersAsTheLanguageDoes()
{
    QFETCH(const QString, sentence);
    QCoreApplication::removeTranslator(&m_translator);
    applyLanguage(*qApp, QString::fromLatin1(QTest::currentDataTag()));
    RunProgress progress;
    progress.total = 20'000;
    progress.done = 1'000;
    progress.refused = 3'000;
    QCOMPARE(progressSummary(progress), sentence);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "controllers/usagecontroller.h"
#include "exports/exportrun.h"
#include "support/desk.h"
#include "ui/charts/stackedusagechart.h"
#include "ui/export/chartpicture.h"
#include "ui/export/savetext.h"
#include "ui/report/reportpages.h"
#include "ui/report/usagereport.h"
#include "ui/usage/usageexports.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/accessibility.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMap>
#include <QMimeData>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QXmlStreamReader>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/// What leaves the program: reports, pictures and JSON.
class tst_UsageReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void reportHasPages_data();
    void reportHasPages();
    void tablesGoOnUnderTheirHeads();
    void figuresAreNeverCut_data();
    void figuresAreNeverCut();
    void headingsStayWithWhatTheyHead();
    void chartsSayOnPaperWhatTheyMean();
    void totalsStayWithWhatTheySum();
    void saysWhereThereIsNoFigure();
    void daysAheadHaveTheirFigures();
    void reportIsLightInTheDark();
    void savesEveryKindOfFile();
    void aKindWithoutAnEndingGetsIt();
    void copiesTheChart();
    void printsWhatTheDialogAccepts();
    void printsNothingThatIsCancelled();
    void aFullDiskLeavesTheOldFile();

private:
    void openUsage();
    void isTheFileOfTheCommandLine(const QByteArray &file);

    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
    QString m_suggested;
};

namespace {

UsageReport sampleReport(int projects, int days)
{
    UsageReport report;
    report.document.organization = u"acme"_s;
    report.document.range = DateRange {QDate(2026, 1, 1), QDate(2026, 1, 1).addDays(days)};
    OrganizationUsage &usage = report.document.usage;
    for (int i = 0; i < days; ++i) {
        const QDateTime start = report.document.range->start.addDays(i).startOfDay(utc);
        usage.organization.append({start, start.addDays(1), Credits(projects)});
    }
    for (int i = 0; i < projects; ++i) {
        ProjectUsage project {QString::number(i), u"project <%1>"_s.arg(i), {}};
        for (UsagePoint point : std::as_const(usage.organization)) {
            point.value = Credits(1);
            project.points.append(point);
        }
        usage.projects.append(project);
    }
    return report;
}

/// A text on a page, in points.
struct CaughtText
{
    QString text;
    double left = 0.0;
    double top = 0.0;
    double width = 0.0;
};

/// Takes down what is written on pages, instead of writing a file.
class TextCatcher : public QPdfWriter
{
public:
    TextCatcher() : QPdfWriter(&m_nothing), m_engine(*this)
    {
        m_nothing.open(QIODevice::WriteOnly);
        setPageSize(QPageSize(QPageSize::A4));
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    bool newPage() override { return true; }

    /// Line by line, from left to right.
    QList<QList<CaughtText>> rows() const
    {
        QMap<int, QList<CaughtText>> rows;
        for (const CaughtText &text : m_engine.texts)
            rows[int(text.top)].append(text);
        for (QList<CaughtText> &row : rows) {
            std::sort(row.begin(), row.end(),
                      [](const CaughtText &a, const CaughtText &b) { return a.left < b.left; });
        }
        return rows.values();
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(const QPaintDevice &device)
            : QPaintEngine(AllFeatures),
              m_device(device) { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF &place, const QTextItem &item) override
        {
            const double perPoint = m_device.logicalDpiX() / 72.0;
            const QPointF point = painter()->combinedTransform().map(place) / perPoint;
            const double scale = painter()->combinedTransform().m11() / perPoint;
            texts.append({item.text(), point.x(), point.y(), item.width() * scale});
        }
        Type type() const override { return User; }

        QList<CaughtText> texts;

    private:
        const QPaintDevice &m_device;
    };

    QBuffer m_nothing;
    mutable Engine m_engine;
};

int pageCount(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n") + pdf.count("/Type /Page\r"));
}

} // namespace

void tst_UsageReport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installAccessibility();
}

void tst_UsageReport::init()
{
    setAskForPath([this](QWidget *, const QString &name) {
        m_suggested = name;
        return m_folder.filePath(QFileInfo(name).fileName());
    });
}

void tst_UsageReport::cleanup()
{
    m_desk.reset();
    setAskForPath({});
    setAskToPrint({});
    Theme::apply(*qApp, Appearance::Light);
}

void tst_UsageReport::openUsage()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->connectAndWait());
    QVERIFY(m_desk->openAndWait("acme-vision", Tab::Usage));
    QTRY_VERIFY(m_desk->window.organizationPage().usage().findChild<UsageExports *>()->isEnabled());
}

void tst_UsageReport::reportHasPages_data()
{
    QTest::addColumn<int>("projects");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("least");
    QTest::newRow("nothing") << 0 << 1 << 1;
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("a year") << 3 << 366 << 9;
    QTest::newRow("five hundred projects") << 500 << 31 << 11;
}

void tst_UsageReport::reportHasPages()
{
    QFETCH(int, projects);
    QFETCH(int, days);
    QFETCH(int, least);
    const UsageReport report = sampleReport(projects, days);
    const ReportSource source {u"https://api.example.com/v2.1"_s,
                               QDateTime(QDate(2026, 11, 27), QTime(12, 0), utc)};
    const QByteArray pdf = reportPdf({report}, source);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY2(pageCount(pdf) >= least, QByteArray::number(pageCount(pdf)));
    // One more organization begins on a page of its own.
    QVERIFY(pageCount(reportPdf({report, sampleReport(1, 1)}, source)) > pageCount(pdf));
}

void tst_UsageReport::tablesGoOnUnderTheirHeads()
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    ReportPages pages(writer);
    pages.addTitle(u"Title"_s);
    ReportTable table {{u"Name"_s, u"Figure"_s}, {}};
    for (int i = 0; i < 100; ++i)
        table.rows.append({{QString::number(i), u"1"_s}});
    pages.addTable(table);
    QVERIFY(pages.paint(u"Foot"_s));
    // A page has room for fewer than fifty rows of 17 points.
    QVERIFY(pageCount(file.data()) >= 3);
}

void tst_UsageReport::totalsStayWithWhatTheySum()
{
    // Whatever the number of rows, the page that has the total has one of them as well: the foot
    // of the page before is left empty rather than filled.
    for (int rows = 35; rows < 50; ++rows) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        const double room = writer.pageLayout().paintRect(QPageLayout::Point).height() - 24.0;
        ReportPages pages(writer);
        ReportTable table {{u"Name"_s, u"Figure"_s}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows.append({{QString::number(i), u"1"_s}});
        table.rows.append({{u"Total"_s, u"1"_s}, {}, true});
        pages.addTable(table);
        double top = 0.0;
        pages.addPicture(1.0, [&](QPainter &, const QRectF &place) { top = place.top(); });
        QVERIFY(pages.paint({}));
        if (pageCount(file.data()) > 1 && top < room / 2.0)
            QVERIFY2(top > 3 * 17.0, QByteArray::number(rows)); // head, a row, the total
    }
}

/// The largest there are, in as many columns as there are: letters get smaller, names are cut, but
/// each figure is there to its last digit, and beside the next one rather than on it.
void tst_UsageReport::figuresAreNeverCut_data()
{
    QTest::addColumn<QString>("figure");
    QTest::newRow("usual") << u"12,430.50"_s;
    QTest::newRow("all digits") << u"1,234,567,890.123456789012"_s;
    QTest::newRow("the largest") << u"−\u00a0999,999,999,999,999,999.999999999999"_s;
}

void tst_UsageReport::figuresAreNeverCut()
{
    QFETCH(QString, figure);
    TextCatcher writer;
    ReportPages pages(writer);
    ReportTable table {{u"Project"_s, u"Before"_s, u"Now"_s, u"Change"_s, u"In %"_s, u"What"_s},
                       {}};
    for (const bool isTotal : {false, true}) {
        table.rows.append(
            {{QString(200, u'n'), figure, figure, figure, u"+\u00a0100.0\u00a0%"_s, u"Unchanged"_s},
             QColor(Qt::red),
             isTotal});
    }
    pages.addTable(table);
    QVERIFY(pages.paint({}));
    for (const QList<CaughtText> &row : writer.rows().mid(1, 2)) {
        QString text;
        double reached = 0.0;
        for (const CaughtText &item : row) {
            text += item.text;
            QVERIFY2(item.left >= reached - 0.5, qPrintable(item.text));
            reached = item.left + item.width;
        }
        QCOMPARE(text.count(figure), 3);
        QVERIFY(text.endsWith(u"Unchanged"_s));
        QVERIFY(reached <= pages.width() + 0.5);
    }
}

void tst_UsageReport::headingsStayWithWhatTheyHead()
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    const double room = writer.pageLayout().paintRect(QPageLayout::Point).height() - 24.0;
    QList<double> tops;
    ReportPages pages(writer);
    pages.addPicture(room - 60.0, [](QPainter &, const QRectF &) {});
    pages.addHeading(u"Heading"_s);
    pages.addText(u"What it is about"_s, true);
    pages.addPicture(100.0, [&](QPainter &, const QRectF &place) { tops.append(place.top()); });
    QVERIFY(pages.paint({}));
    QCOMPARE(pageCount(file.data()), 2);
    QCOMPARE(tops.size(), 1);
    QVERIFY(tops.first() > 10.0); // below its heading, which went along
    QVERIFY(tops.first() < 60.0);
}

void tst_UsageReport::saysWhereThereIsNoFigure()
{
    // The current period of an organization that the service says nothing of.
    UsageReport silent;
    silent.document.organization = u"silent"_s;
    const ReportSource source {u"https://api.example.com/v2.1"_s,
                               QDateTime(QDate(2026, 1, 20), QTime(12, 0), utc)};
    TextCatcher device;
    QVERIFY(paintReport(device, {silent}, source));
    QStringList lines;
    for (const QList<CaughtText> &row : device.rows()) {
        for (const CaughtText &text : row)
            lines.append(text.text);
    }
    QVERIFY(lines.contains(u"Credits of silent"_s));
    QVERIFY(lines.contains(u"The service gave no figure of the current subscription period."_s));
    // It has a page of its own among others.
    const UsageReport other = sampleReport(1, 5);
    QCOMPARE(pageCount(reportPdf({silent, other}, source)),
             pageCount(reportPdf({other}, source)) + 1);
}

/// A total is the sum of the figures above it.
void tst_UsageReport::daysAheadHaveTheirFigures()
{
    UsageReport report = sampleReport(1, 5);
    report.document.usage.organization[3].value = Credits();
    report.document.usage.projects[0].points[3].value = Credits();
    TextCatcher writer;
    const ReportSource source {u"https://api.example.com/v2.1"_s,
                               QDateTime(QDate(2026, 1, 2), QTime(12, 0), utc)};
    QVERIFY(paintReport(writer, {report}, source));
    QMap<QString, QString> figures;
    for (const QList<CaughtText> &row : writer.rows()) {
        if (row.size() >= 2)
            figures.insert(row[0].text, row[1].text);
    }
    QCOMPARE(figures.value(u"4 January 2026 (still to come)"_s), u"—"_s);
    QCOMPARE(figures.value(u"5 January 2026 (still to come)"_s), u"1.00"_s);
}

/// What the window shows beside its charts is on paper as well.
void tst_UsageReport::chartsSayOnPaperWhatTheyMean()
{
    UsageReport report = sampleReport(1, 2);
    ComparedUsage compared;
    compared.comparison.days = *report.document.range;
    compared.comparison.range = {QDate(2025, 12, 30), QDate(2026, 1, 1)};
    compared.now = report.document.usage;
    for (QList<UsagePoint> *points :
         {&compared.now.organization, &compared.now.projects.first().points}) {
        for (UsagePoint &point : *points)
            point.value = Credits(100);
    }
    compared.before = compared.now;
    for (QList<UsagePoint> *points :
         {&compared.before.organization, &compared.before.projects.first().points}) {
        for (UsagePoint &point : *points)
            point = {point.start.addDays(-2), point.end.addDays(-2), Credits(90)};
    }
    report.compared = compared;
    CreditPace pace;
    pace.period = {QDate(2026, 1, 1), QDate(2026, 1, 5)};
    pace.today = QDate(2026, 1, 2);
    pace.daily = {Credits(100), Credits(100)};
    pace.used = Credits(200);
    pace.allowance = Credits(500);
    pace.usedShare = 0.4;
    pace.projection =
        PaceProjection {{200.0, 301.0, 402.0}, {200.0, 293.0, 383.0}, {200.0, 311.0, 422.0}};
    report.pace = pace;

    TextCatcher writer;
    const ReportSource source {u"https://api.example.com/v2.1"_s,
                               QDateTime(QDate(2026, 1, 2), QTime(12, 0), utc)};
    QVERIFY(paintReport(writer, {report}, source));
    QStringList texts;
    for (const QList<CaughtText> &row : writer.rows()) {
        for (const CaughtText &text : row)
            texts.append(text.text);
    }
    // Where the waterfall is cut, what the lines of the allowance chart are, and its figures.
    for (const QString &text : {u"The axis begins at 175."_s, u"Expected"_s, u"Even pace"_s,
                                u"4 January 2026 (expected)"_s, u"383"_s, u"422"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" | "_s + texts.join(u'/')));
}

void tst_UsageReport::reportIsLightInTheDark()
{
    Theme::apply(*qApp, Appearance::Dark);
    QVERIFY(Theme::tokens().isDark);
    {
        const PaperColors paper;
        QVERIFY(!Theme::tokens().isDark);
    }
    QVERIFY(Theme::tokens().isDark);
    const ReportSource source {u"https://api.example.com"_s, QDateTime::currentDateTimeUtc()};
    QVERIFY(!reportPdf({sampleReport(2, 7)}, source).isEmpty());
    QVERIFY(Theme::tokens().isDark);
}

/// Whoever reads the one can read the other: organization, range, interval and all points.
void tst_UsageReport::isTheFileOfTheCommandLine(const QByteArray &file)
{
    const UsageController &controller = m_desk->workspace.usage();
    ExportedOrganization each;
    each.organization.name = controller.organization();
    each.organization.creationDate = controller.created()->startOfDay(utc);
    each.usage = controller.usage();
    const ExportOrder order {.subject = ExportSubject::Usage, .format = ExportFormat::Json};
    QCOMPARE(file, exportFile({each}, order, controller.updatedAt()));
    const QJsonObject json = QJsonDocument::fromJson(file).array().first().toObject();
    QCOMPARE(json[u"organization"_s].toString(), u"acme-vision"_s);
    QCOMPARE(json[u"from"_s].toString(), controller.range()->start.toString(Qt::ISODate));
    QCOMPARE(json[u"interval"_s].toString(), u"day"_s);
}

void tst_UsageReport::savesEveryKindOfFile()
{
    openUsage();
    UsagePage &page = m_desk->window.organizationPage().usage();
    auto *exports = page.findChild<UsageExports *>();
    const auto file = [this] {
        QFile saved(m_folder.filePath(QFileInfo(m_suggested).fileName()));
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    };
    exports->saveReport();
    QVERIFY(m_suggested.endsWith(u".pdf"_s));
    QVERIFY(file().startsWith("%PDF-"));
    exports->saveChart();
    QVERIFY(file().startsWith("\x89PNG\r\n\x1a\n"));
    const QImage picture = QImage::fromData(file());
    QCOMPARE(picture.size(), page.findChild<StackedUsageChart *>(u"creditsChart"_s)->size() * 2);
    const auto savesJson = [exports] {
        QSignalSpy saved(exports, &UsageExports::succeeded);
        exports->saveJson();
        return saved.wait();
    };
    QVERIFY(savesJson());
    isTheFileOfTheCommandLine(file());
    for (const UsagePage::View view : {UsagePage::View::Change, UsagePage::View::Allowance}) {
        page.setView(view);
        exports->saveChart();
        QVERIFY(file().startsWith("\x89PNG\r\n\x1a\n"));
        QTRY_VERIFY(savesJson() && (file().contains("\"Day\"") || file().contains("\"Now\"")));
        const QJsonObject json = QJsonDocument::fromJson(file()).object();
        QCOMPARE(json[u"organization"_s].toString(), u"acme-vision"_s);
        QVERIFY(QDate::fromString(json[u"from"_s].toString(), Qt::ISODate).isValid());
        QVERIFY(QDate::fromString(json[u"to"_s].toString(), Qt::ISODate).isValid());
        QVERIFY(!json[u"rows"_s].toArray().isEmpty());
    }
    page.setView(UsagePage::View::Projects);
    setAskForPath([this](QWidget *, const QString &) {
        return m_suggested = m_folder.filePath(u"chart.svg"_s);
    });
    exports->saveChart();
    QXmlStreamReader svg(file());
    QVERIFY(svg.readNextStartElement());
    QCOMPARE(svg.name().toString(), u"svg"_s);
    while (!svg.atEnd())
        svg.readNext();
    QVERIFY(!svg.hasError());
}

/// In the real dialog: what is chosen there says what kind of file a name without an ending is.
void tst_UsageReport::aKindWithoutAnEndingGetsIt()
{
    setAskForPath({});
    QTemporaryDir folder;
    const auto choose = [&](const QString &filter, const QString &name) {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return false;
        dialog->setDirectory(folder.path());
        // As a person does, so that the dialog tells of it.
        auto *kinds = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
        kinds->setCurrentText(filter);
        emit kinds->textActivated(filter);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
        QMetaObject::invokeMethod(dialog, "accept");
        return true;
    };
    const auto save = [&](const QString &filter, const QString &name) {
        QTimer timer;
        bool isChosen = false;
        connect(&timer, &QTimer::timeout, this,
                [&] { isChosen = isChosen || choose(filter, name); });
        timer.start(0);
        const bool isSaved = saveAs(
            nullptr, u"chart.png"_s, [](const QString &path) { return path.toUtf8(); },
            u"PNG pictures (*.png);;SVG pictures (*.svg);;All files (*)"_s);
        return isSaved && isChosen;
    };
    QVERIFY(save(u"SVG pictures (*.svg)"_s, u"chart"_s));
    QVERIFY(save(u"PNG pictures (*.png)"_s, u"other"_s));
    QVERIFY(save(u"SVG pictures (*.svg)"_s, u"third.png"_s));
    QVERIFY(save(u"All files (*)"_s, u"fourth"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             QStringList({u"chart.svg"_s, u"fourth"_s, u"other.png"_s, u"third.png"_s}));
}

void tst_UsageReport::copiesTheChart()
{
    openUsage();
    UsagePage &page = m_desk->window.organizationPage().usage();
    page.findChild<UsageExports *>()->copyChart();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
    QCOMPARE(data->text(),
             page.findChild<StackedUsageChart *>(u"creditsChart"_s)->accessibleDescription());
}

/// A printer that writes a file is a printer like any other to whatever paints on it.
void tst_UsageReport::printsWhatTheDialogAccepts()
{
    openUsage();
    UsagePage &page = m_desk->window.organizationPage().usage();
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QString told;
    QString problem;
    connect(&page, &UsagePage::succeeded, this, [&](const QString &message) { told = message; });
    connect(&page, &UsagePage::failed, this,
            [&](const ApiError &error) { problem = error.message; });
    QString document;
    setAskToPrint([&](QWidget *parent, QPrinter &printer) {
        document = printer.docName();
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        return parent == &m_desk->window;
    });
    auto *exports = page.findChild<UsageExports *>();
    exports->printReport();
    QCOMPARE(told, u"The report was sent to the printer."_s);
    QVERIFY2(document.startsWith(u"usage-acme-vision-"_s), qPrintable(document));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray printed = file.readAll();
    QVERIFY(printed.startsWith("%PDF-"));
    QVERIFY(printed.trimmed().endsWith("%%EOF"));
    // As many pages as the file that the same report is saved as, give or take its margins.
    exports->saveReport();
    QFile saved(m_folder.filePath(QFileInfo(m_suggested).fileName()));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(qAbs(pageCount(printed) - pageCount(saved.readAll())) <= 1);

    // A printer that does not take it is an error in words.
    setAskToPrint([](QWidget *, QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(u"/proc/printed.pdf"_s);
        return true;
    });
    exports->printReport();
    QCOMPARE(problem, u"The report could not be printed."_s);
}

void tst_UsageReport::printsNothingThatIsCancelled()
{
    openUsage();
    UsagePage &page = m_desk->window.organizationPage().usage();
    bool isTold = false;
    connect(&page, &UsagePage::succeeded, this, [&] { isTold = true; });
    connect(&page, &UsagePage::failed, this, [&] { isTold = true; });
    bool isAsked = false;
    setAskToPrint([&](QWidget *, QPrinter &) {
        isAsked = true;
        return false;
    });
    page.findChild<UsageExports *>()->printReport();
    QVERIFY(isAsked && !isTold);
}

void tst_UsageReport::aFullDiskLeavesTheOldFile()
{
    openUsage();
    UsagePage &page = m_desk->window.organizationPage().usage();
    QString problem;
    connect(&page, &UsagePage::failed, this,
            [&](const ApiError &error) { problem = error.message; });
    setAskForPath([](QWidget *, const QString &) { return u"/proc/report.pdf"_s; });
    page.findChild<UsageExports *>()->saveReport();
    QVERIFY(problem.contains(u"could not be written"_s));
}

QTEST_MAIN(tst_UsageReport)
#include "tst_usagereport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog, light and dark, against the pictures in tests/data/pictures: at a stopped
// clock, with made-up data that is always the same. packaging/reference-pictures makes them anew.
#include "support/desk.h"
#include "ui/languages/languages.h"
#include "ui/screenshots/screenshots.h"
#include "ui/widgets/accessibility.h"

#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

const QString referenceFolder = QStringLiteral(STEWARD_TEST_DATA "/pictures");
constexpr int drawingTime = 100'000; // ms, for all pictures together
/// References are this part as large as what is drawn, in each direction.
constexpr int referenceScale = 2;
/// They are compared in pieces of this many pixels, so that how a font's edges are smoothed, which
/// is another thing on every system, averages out.
constexpr int piece = 8;
constexpr int largestDifference = 28;      // of 255, in one colour of one piece
constexpr double mostOtherPieces = 0.0015; // of all pieces of a picture
constexpr double largestSizeDifference = 0.03;
const QString fixedFont = u"DejaVu Sans Mono"_s; // of the references

QImage reduced(const QImage &image)
{
    return image.scaled(image.size() / referenceScale, Qt::IgnoreAspectRatio,
                        Qt::SmoothTransformation);
}

int differenceOf(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

/// Why \a drawn is not what \a reference shows; empty where it is.
QString problemOf(const QImage &drawn, const QImage &reference)
{
    if (reference.isNull())
        return u"There is no reference."_s;
    const auto isNear = [](int one, int other) {
        return std::abs(one - other) <= largestSizeDifference * other;
    };
    if (!isNear(drawn.width(), reference.width()) || !isNear(drawn.height(), reference.height()))
        return u"It is %1 by %2, not %3 by %4."_s.arg(drawn.width())
            .arg(drawn.height())
            .arg(reference.width())
            .arg(reference.height());
    const QSize pieces = reference.size() / piece;
    const auto inPieces = [&](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(pieces, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage one = inPieces(drawn);
    const QImage other = inPieces(reference);
    int count = 0;
    QRect where;
    for (int y = 0; y < pieces.height(); ++y) {
        for (int x = 0; x < pieces.width(); ++x) {
            if (differenceOf(one.pixel(x, y), other.pixel(x, y)) <= largestDifference)
                continue;
            ++count;
            where |= QRect(x * piece, y * piece, piece, piece);
        }
    }
    if (count <= mostOtherPieces * pieces.width() * pieces.height())
        return {};
    return u"%1 of %2 pieces look different, between (%3, %4) and (%5, %6) of the reference."_s
        .arg(count)
        .arg(pieces.width() * pieces.height())
        .arg(where.left())
        .arg(where.top())
        .arg(where.right())
        .arg(where.bottom());
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();
    void everyReferenceIsStillDrawn();
    void aChangeIsSeen();

private:
    QTemporaryDir m_drawn;
};

void TestPictures::initTestCase()
{
    QVERIFY2(QFontDatabase::families().contains(u"Inter"_s), "The font Inter is not installed.");
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    installAccessibility();
    applyLanguage(*qApp, u"en"_s);

    Desk desk({}, quietOptions(), quietOptions().clock);
    desk.window.resize(Screenshots::windowSize);
    QVERIFY(desk.connectAndWait());
    Screenshots screenshots(desk.window, desk.workspace, QDir(m_drawn.path()));
    const QSignalSpy finished(&screenshots, &Screenshots::finished);
    screenshots.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, drawingTime);
    QCOMPARE(finished.first().first().toString(), QString());

    if (!qEnvironmentVariableIsSet("STEWARD_NEW_REFERENCES"))
        return;
    QVERIFY(QDir(referenceFolder).removeRecursively());
    QVERIFY(QDir().mkpath(referenceFolder));
    for (const QString &name : QDir(m_drawn.path()).entryList({u"*.png"_s}))
        QVERIFY(reduced(QImage(m_drawn.filePath(name)))
                    .convertToFormat(QImage::Format_RGB888)
                    .save(referenceFolder + u'/' + name, "PNG", 0));
}

void TestPictures::looksAsBefore_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(m_drawn.path()).entryList({u"*.png"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

void TestPictures::looksAsBefore()
{
    QFETCH(QString, name);
    const QImage drawn = reduced(QImage(m_drawn.filePath(name)));
    const QString problem = problemOf(drawn, QImage(referenceFolder + u'/' + name));
    if (problem.isEmpty())
        return;
    // The licence is set in the desktop's own fixed font.
    const QFontInfo fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (name.contains("licence"_L1) && fixed.family() != fixedFont)
        QSKIP("The desktop's fixed font is another one than that of the references.");
    // For a person to look at.
    const QDir failures(u"failures"_s);
    QDir().mkpath(failures.path());
    drawn.save(failures.filePath(name));
    QFAIL(qPrintable(problem + u" See "_s + failures.absoluteFilePath(name)));
}

void TestPictures::everyReferenceIsStillDrawn()
{
    QCOMPARE(QDir(referenceFolder).entryList({u"*.png"_s}),
             QDir(m_drawn.path()).entryList({u"*.png"_s}));
}

/// The tolerance does not swallow what a person would see.
void TestPictures::aChangeIsSeen()
{
    const QImage reference(referenceFolder + u"/light-members.png"_s);
    QVERIFY(!reference.isNull());
    QVERIFY2(problemOf(reference, reference).isEmpty(), "a picture differs from itself");
    QVERIFY(!problemOf(QImage(referenceFolder + u"/dark-members.png"_s), reference).isEmpty());
    // A button that is gone: the blue one above the table.
    QImage without = reference.convertToFormat(QImage::Format_RGB32);
    QRect invite;
    for (int y = 60; y < 100; ++y) {
        for (int x = without.width() / 2; x < without.width(); ++x) {
            const QColor color = without.pixelColor(x, y);
            if (color.blue() > 200 && color.red() < 60)
                invite |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(invite.width() > 40 && invite.height() > 10);
    QPainter painter(&without);
    painter.fillRect(invite, without.pixelColor(invite.left() - 2, invite.top()));
    painter.end();
    QVERIFY(!problemOf(without, reference).isEmpty());
    // Everything a line lower.
    QImage moved(reference.size(), QImage::Format_RGB32);
    moved.fill(reference.pixel(5, 5));
    QPainter lower(&moved);
    lower.drawImage(0, 9, reference);
    lower.end();
    QVERIFY(!problemOf(moved, reference).isEmpty());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"

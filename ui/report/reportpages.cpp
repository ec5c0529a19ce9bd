// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpages.h"

#include "ui/style/theme.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steward {

namespace {

struct ReportPagesWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportPagesWords)
};

constexpr double footHeight = 24.0;
constexpr double rowHeightOnPaper = 17.0;
constexpr double figureWidth = 72.0; // at least, where there is room
constexpr double columnGap = 10.0;
constexpr double leastText = 0.25; // of the width, for the first column
constexpr double paperDotSize = 6.0;
constexpr double paperDotIndent = 13.0;

/// The desktop's font; a pixel is a point on paper.
QFont paperFont(int size, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

QFont rowFont(const ReportTable::Row &row)
{
    return paperFont(9, row.isTotal ? QFont::DemiBold : QFont::Normal);
}

QFont headFont()
{
    return paperFont(8, QFont::DemiBold);
}

/// Where the cells of a table stand: each column of figures is as wide as the widest of them.
struct Columns
{
    QList<double> widths; ///< of the figures, in points
    double text = 0.0;    ///< of the first column
    double scale = 1.0;   ///< of all letters: below 1 where the figures need more than there is
};

Columns columnsOf(const ReportTable &table, double width)
{
    Columns columns;
    columns.widths.fill(0.0, std::max<qsizetype>(0, table.heads.size() - 1));
    const auto fit = [&](const QStringList &cells, const QFont &font) {
        const QFontMetricsF metrics(font);
        for (qsizetype i = 1; i < std::min(cells.size(), columns.widths.size() + 1); ++i) {
            double &column = columns.widths[i - 1];
            column = std::max(column, std::ceil(metrics.horizontalAdvance(cells[i])) + columnGap);
        }
    };
    fit(table.heads, headFont());
    for (const ReportTable::Row &row : table.rows)
        fit(row.cells, rowFont(row));
    const double needed = std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
    // Names may be cut, figures never are.
    const double most = width * (1.0 - leastText);
    if (needed > most) {
        columns.scale = most / needed;
    } else { // what is left over goes to narrow columns, so that tables look alike
        for (double &column : columns.widths) {
            const double others =
                std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
            column += std::clamp(figureWidth - column, 0.0, std::max(0.0, most - others));
        }
    }
    for (double &column : columns.widths)
        column *= columns.scale;
    columns.text = width - std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
    return columns;
}

/// \a font as small as \a columns need it.
QFont scaled(QFont font, const Columns &columns)
{
    if (columns.scale < 1.0) // a pixel is a whole number, a point is none
        font.setPixelSize(std::max(1, int(font.pixelSize() * columns.scale)));
    return font;
}

void paintCells(QPainter &painter, const QRectF &place, const QStringList &cells,
                const Columns &columns, double indent)
{
    const QFontMetricsF own(painter.font());
    const QRectF first(place.left() + indent, place.top(), columns.text - indent, place.height());
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     own.elidedText(cells.value(0), Qt::ElideMiddle, first.width()));
    double left = place.left() + columns.text;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        const double width = columns.widths[i - 1];
        painter.drawText(QRectF(left, place.top(), width, place.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, cells[i]);
        left += width;
    }
}

} // namespace

ReportPages::ReportPages(QPagedPaintDevice &device) : m_device(device)
{
    const QRectF page = device.pageLayout().paintRect(QPageLayout::Point);
    m_width = page.width();
    m_height = page.height() - footHeight;
}

void ReportPages::addParagraph(const QString &text, const QFont &font, const QColor &color,
                               double before, bool staysWithNext)
{
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QFontMetricsF metrics(font);
    const double height =
        metrics.boundingRect(QRectF(0.0, 0.0, m_width, 10'000.0), flags, text).height();
    m_blocks.append({height,
                     [=](QPainter &painter, const QRectF &place) {
                         painter.setFont(font);
                         painter.setPen(color);
                         // A little wider: what fits must not wrap again on a finer device.
                         painter.drawText(place.adjusted(0.0, 0.0, 2.0, 2.0), flags, text);
                     },
                     before, staysWithNext, std::exchange(m_breaks, false)});
}

void ReportPages::addTitle(const QString &text)
{
    addParagraph(text, paperFont(22, QFont::DemiBold), Theme::tokens().text, 0.0, true);
}

void ReportPages::addHeading(const QString &text)
{
    addParagraph(text, paperFont(12, QFont::DemiBold), Theme::tokens().text, 18.0, true);
}

void ReportPages::addText(const QString &text, bool introduces)
{
    addParagraph(text, paperFont(9), Theme::tokens().secondary, 4.0, introduces);
}

void ReportPages::addTable(const ReportTable &table)
{
    const Columns columns = columnsOf(table, m_width);
    const auto head = std::make_shared<Block>();
    head->height = rowHeightOnPaper;
    head->before = 6.0;
    head->staysWithNext = true;
    head->beginsPage = std::exchange(m_breaks, false);
    const bool hasDots = std::any_of(table.rows.begin(), table.rows.end(),
                                     [](const auto &row) { return row.color.has_value(); });
    const double indent = hasDots ? paperDotIndent : 0.0;
    head->paint = [heads = table.heads, columns, indent](QPainter &painter, const QRectF &place) {
        painter.setFont(scaled(headFont(), columns));
        painter.setPen(Theme::tokens().secondary);
        paintCells(painter, place, heads, columns, indent);
        painter.fillRect(QRectF(place.left(), place.bottom() - 0.7, place.width(), 0.7),
                         Theme::tokens().secondary);
    };
    m_blocks.append(*head);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const ReportTable::Row &row = table.rows[i];
        // A total on a page of its own would be a total of nothing.
        const bool staysWithTotal = i + 1 < table.rows.size() && table.rows[i + 1].isTotal;
        m_blocks.append({rowHeightOnPaper,
                         [row, columns, indent](QPainter &painter, const QRectF &place) {
                             const Tokens &tokens = Theme::tokens();
                             if (row.color) {
                                 painter.setPen(Qt::NoPen);
                                 painter.setBrush(*row.color);
                                 painter.drawEllipse(QRectF(place.left(),
                                                            place.center().y() - paperDotSize / 2.0,
                                                            paperDotSize, paperDotSize));
                             }
                             painter.setFont(scaled(rowFont(row), columns));
                             painter.setPen(tokens.text);
                             paintCells(painter, place, row.cells, columns, indent);
                             painter.fillRect(
                                 QRectF(place.left(), place.bottom() - 0.4, place.width(), 0.4),
                                 tokens.line);
                         },
                         0.0, staysWithTotal, false, head});
    }
}

void ReportPages::addPicture(double height, Paint paint)
{
    m_blocks.append({height, std::move(paint), 8.0, false, std::exchange(m_breaks, false)});
}

void ReportPages::addPageBreak()
{
    m_breaks = !m_blocks.isEmpty();
}

QList<QList<ReportPages::Placed>> ReportPages::pages() const
{
    QList<QList<Placed>> pages {{}};
    double reached = 0.0;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        // What introduces something stands on the same page as the beginning of that.
        double needed = block.height;
        for (qsizetype next = i; m_blocks[next].staysWithNext && next + 1 < m_blocks.size(); ++next)
            needed += m_blocks[next + 1].before + m_blocks[next + 1].height;
        const bool isFull = reached > 0.0 && reached + block.before + needed > m_height;
        if (block.beginsPage || isFull) {
            pages.append(QList<Placed>());
            reached = 0.0;
            if (block.head) {
                pages.last().append({*block.head, 0.0});
                reached = block.head->height;
            }
        }
        const double top = reached > 0.0 ? reached + block.before : 0.0;
        pages.last().append({block, top});
        reached = top + block.height;
    }
    return pages;
}

bool ReportPages::paint(const QString &foot)
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    const double perPoint = m_device.logicalDpiX() / 72.0;
    const QList<QList<Placed>> all = pages();
    for (qsizetype number = 0; number < all.size(); ++number) {
        if (number > 0 && !m_device.newPage())
            return false;
        painter.save();
        painter.scale(perPoint, perPoint);
        for (const Placed &placed : all[number]) {
            painter.save();
            placed.block.paint(painter, {0.0, placed.top, m_width, placed.block.height});
            painter.restore();
        }
        painter.setFont(paperFont(8));
        painter.setPen(Theme::tokens().secondary);
        const QRectF line(0.0, m_height + footHeight - 12.0, m_width, 12.0);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, foot);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         ReportPagesWords::tr("Page %L1 of %L2").arg(number + 1).arg(all.size()));
        painter.restore();
    }
    return painter.end();
}

} // namespace steward

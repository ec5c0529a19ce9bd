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

namespace steward {

namespace {

struct ReportPagesWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportPagesWords)
};

constexpr double footHeight = 24.0;
constexpr double rowHeightOnPaper = 17.0;
constexpr double figureWidth = 92.0;
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

double figureColumn(const ReportTable &table, double width)
{
    const double figures = double(std::max<qsizetype>(1, table.heads.size() - 1));
    return std::min(figureWidth, width * 0.7 / figures);
}

void paintCells(QPainter &painter, const QRectF &place, const QStringList &cells, double figures,
                double indent)
{
    const double first = place.width() - figures * double(cells.size() - 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QRectF cell = i == 0 ? QRectF(place.left() + indent, place.top(),
                                            first - indent - 6.0, place.height())
                                   : QRectF(place.left() + first + figures * double(i - 1),
                                            place.top(), figures, place.height());
        const QFontMetricsF own(painter.font());
        painter.drawText(cell, (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         own.elidedText(cells[i], Qt::ElideMiddle, cell.width()));
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

void ReportPages::addText(const QString &text)
{
    addParagraph(text, paperFont(9), Theme::tokens().secondary, 4.0, false);
}

void ReportPages::addTable(const ReportTable &table)
{
    const double figures = figureColumn(table, m_width);
    const auto head = std::make_shared<Block>();
    head->height = rowHeightOnPaper;
    head->before = 6.0;
    head->staysWithNext = true;
    head->beginsPage = std::exchange(m_breaks, false);
    const bool hasDots = std::any_of(table.rows.begin(), table.rows.end(),
                                     [](const auto &row) { return row.color.has_value(); });
    const double indent = hasDots ? paperDotIndent : 0.0;
    head->paint = [heads = table.heads, figures, indent](QPainter &painter, const QRectF &place) {
        painter.setFont(paperFont(8, QFont::DemiBold));
        painter.setPen(Theme::tokens().secondary);
        paintCells(painter, place, heads, figures, indent);
        painter.fillRect(QRectF(place.left(), place.bottom() - 0.7, place.width(), 0.7),
                         Theme::tokens().secondary);
    };
    m_blocks.append(*head);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const ReportTable::Row &row = table.rows[i];
        // A total on a page of its own would be a total of nothing.
        const bool staysWithTotal = i + 1 < table.rows.size() && table.rows[i + 1].isTotal;
        m_blocks.append(
            {rowHeightOnPaper,
             [row, figures, indent](QPainter &painter, const QRectF &place) {
                 const Tokens &tokens = Theme::tokens();
                 if (row.color) {
                     painter.setPen(Qt::NoPen);
                     painter.setBrush(*row.color);
                     painter.drawEllipse(QRectF(place.left(),
                                                place.center().y() - paperDotSize / 2.0,
                                                paperDotSize, paperDotSize));
                 }
                 painter.setFont(paperFont(9, row.isTotal ? QFont::DemiBold : QFont::Normal));
                 painter.setPen(tokens.text);
                 paintCells(painter, place, row.cells, figures, indent);
                 painter.fillRect(QRectF(place.left(), place.bottom() - 0.4, place.width(), 0.4),
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
                         ReportPagesWords::tr("Page %1 of %2").arg(number + 1).arg(all.size()));
        painter.restore();
    }
    return painter.end();
}

} // namespace steward

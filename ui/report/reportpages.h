// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QFont;
class QPagedPaintDevice;
class QPainter;

namespace steward {

/// A table on paper. The first column is text, the others are figures.
struct ReportTable
{
    struct Row
    {
        QStringList cells;
        std::optional<QColor> color {}; ///< a dot before the first cell
        bool isTotal = false;
    };

    QStringList heads;
    QList<Row> rows;
};

/// Lays a document out on pages: titles, texts, tables that go on on the next page under their
/// heads, and pictures; a line at the foot of each page says its number and how many there are.
/// Lengths are points, 72 to the inch.
class ReportPages
{
public:
    /// The page's size and margins are those of \a device, which outlives this.
    explicit ReportPages(QPagedPaintDevice &device);

    double width() const { return m_width; }

    void addTitle(const QString &text);
    void addHeading(const QString &text);
    /// \a introduces what follows: they stand on the same page.
    void addText(const QString &text, bool introduces = false);
    void addTable(const ReportTable &table);
    /// \a paint paints into the rectangle that it is given.
    void addPicture(double height, std::function<void(QPainter &, const QRectF &)> paint);
    /// What follows begins a new page.
    void addPageBreak();

    /// Paints all pages, with \a foot at the left of each foot. False where the device fails.
    bool paint(const QString &foot);

private:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    struct Block
    {
        double height = 0.0;
        Paint paint;
        double before = 0.0; ///< not at the top of a page
        bool staysWithNext = false;
        bool beginsPage = false;
        std::shared_ptr<Block> head {}; ///< stands above it again where it begins a page
    };
    struct Placed
    {
        Block block;
        double top = 0.0;
    };

    void addParagraph(const QString &text, const QFont &font, const QColor &color, double before,
                      bool staysWithNext);
    QList<QList<Placed>> pages() const;

    QPagedPaintDevice &m_device;
    double m_width;
    double m_height;
    QList<Block> m_blocks;
    bool m_breaks = false;
};

} // namespace steward

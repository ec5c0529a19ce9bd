// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace steward {

/// Paints the cells of a DataTable: the row's background and rule, then the text. Whoever paints a
/// cell of a DataTable in another way derives from this and overrides paintContent().
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// How much a column stands out.
    enum class Emphasis { Text, Secondary };

    explicit CellDelegate(QObject *parent = nullptr, Emphasis emphasis = Emphasis::Text);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    /// Shows the text of a cell that has no room for it, where the model has no tool tip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How wide a cell is that shows the whole of \a text, in the letters of \a metrics.
    virtual int widthFor(const QString &text, const QFontMetrics &metrics) const;
    /// Literally: names are somebody else's text.
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    /// Paints into option.rect, which has the cell's padding taken off already.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QColor &background) const;

private:
    Emphasis m_emphasis;
};

} // namespace steward

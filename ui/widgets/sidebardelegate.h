// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace steward {

/// One row of the sidebar. The tone is a dot, and a shape of its own where it is not good; the
/// subtitle says it in a word.
struct SidebarRow
{
    QString title;
    QString subtitle;
    Tone tone = Tone::Neutral;
};

/// Rows of two lines with a status in front.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The roles that rows are made from where no function says otherwise; the title is the
    /// display role.
    enum Role {
        SubtitleRole = Qt::UserRole + 1000, ///< QString
        ToneRole,                           ///< the int of a Tone
    };
    using RowOf = std::function<SidebarRow(const QModelIndex &)>;

    explicit SidebarDelegate(QObject *parent = nullptr);
    explicit SidebarDelegate(RowOf rowOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RowOf m_rowOf;
};

/// Paints the shape of \a tone into the middle of \a rect: a dot for good, a triangle for warn, a
/// diamond for bad, a ring otherwise.
void paintStatus(QPainter *painter, const QRectF &rect, Tone tone);

} // namespace steward

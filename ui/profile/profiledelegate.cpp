// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profiledelegate.h"

#include "ui/style/controlpainting.h"

#include <QPainter>

namespace steward {

namespace {

constexpr int rowGap = 1; // above and below a row's ground
constexpr int inset = 4;

} // namespace

ProfileDelegate::ProfileDelegate(LookOf lookOf, QObject *parent)
    : QStyledItemDelegate(parent),
      m_lookOf(std::move(lookOf))
{ }

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const QRect ground = option.rect.adjusted(0, rowGap, 0, -rowGap);
    QColor background = tokens.panel;
    if (option.state.testFlag(QStyle::State_Selected))
        background = tokens.selection;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        background = tokens.hover;
    painter->save();
    if (background != tokens.panel)
        paintPanel(painter, ground, Metrics::controlRadius, background, {});
    paintProfile(painter, ground.adjusted(inset, inset, -inset, -inset), m_lookOf(index),
                 background, option.direction);
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, ground, Metrics::controlRadius);
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, profileHeight() + 2 * (inset + rowGap)};
}

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/profilelook.h"

#include <QStyledItemDelegate>

namespace steward {

/// Rows that are profiles.
class ProfileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using LookOf = std::function<ProfileLook(const QModelIndex &)>;

    explicit ProfileDelegate(LookOf lookOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LookOf m_lookOf;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace steward {

/// Where the room is that \a widgets of a row leave.
enum class Fill { Before, Behind };
/// \a widgets side by side, taken over.
QWidget *rowOf(const QList<QWidget *> &widgets, Fill fill);

/// Where the room is that two things in a line leave.
enum class Room { Between, Behind };

/// Two things in a line; where there is no room for that, one above the other.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over.
    FoldingRow(QWidget *leading, QWidget *trailing, QWidget *parent = nullptr,
               Room room = Room::Between);

    /// That of the line, folded or not: what it is in must not fold because this has.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int lineWidth() const;
    void fold();

    QBoxLayout *m_layout;
    QWidget *m_leading;
    QWidget *m_trailing;
};

} // namespace steward

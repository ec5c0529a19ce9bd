// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace steward {

/// Two things at the two ends of a line; where there is no room for that, one above the other.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over.
    FoldingRow(QWidget *leading, QWidget *trailing, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    QBoxLayout *m_layout;
    QWidget *m_leading;
    QWidget *m_trailing;
};

} // namespace steward

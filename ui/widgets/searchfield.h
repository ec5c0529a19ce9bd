// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

class QAbstractItemView;

namespace steward {

/// A filter: a magnifying glass, what can be filtered as the placeholder and the accessible name,
/// and a button (and Escape) that empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    /// Down and Return go on to the rows that \a view has left: to the current one, or the first.
    void setRows(QAbstractItemView *view);

    /// No wider than \a pixels of the scale; never narrower than its placeholder needs.
    void setWidest(int pixels);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void goToRows();
    void fitWidth();

    int m_widest = 0; ///< pixels of the scale; 0 for any width
    QPointer<QAbstractItemView> m_rows;
};

} // namespace steward

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

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goToRows();

    QPointer<QAbstractItemView> m_rows;
};

} // namespace steward

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartframe.h"

#include <optional>

namespace steward {

/// A chart whose items are read one by one: Left and Right go from one to the next, Home and End to
/// the ends, Escape stops. What is read is the accessible description then, and a tool tip.
class ReadingChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit ReadingChart(const QString &accessibleName, QWidget *parent = nullptr);

    /// What the chart says of the item \a index, in one line.
    virtual QString reading(qsizetype index) const = 0;
    const std::optional<qsizetype> &marked() const { return m_marked; }

protected:
    virtual qsizetype itemCount() const = 0;
    /// Shows that \a item is read; nothing: none is.
    virtual void mark(const std::optional<qsizetype> &item) = 0;
    /// The middle of the item on the screen.
    virtual QPoint placeOf(qsizetype index) const = 0;

    /// What the chart says as long as none of its items is read. Stops reading.
    void setSentence(const QString &sentence);
    /// The pointer is over \a item, or over none any more.
    void hover(const std::optional<qsizetype> &item);

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read(qsizetype index);
    void stopReading();
    void showToolTip(const QPoint &place, qsizetype index);

    std::optional<qsizetype> m_marked;
    QString m_sentence;
};

} // namespace steward

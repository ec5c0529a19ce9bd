// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QCheckBox>
#include <QWidget>

#include <functional>

namespace steward {

/// One entry: a dot in the colour of what it names. To assistive technology it is a check box,
/// checked while that is shown.
class LegendEntry : public QCheckBox
{
    Q_OBJECT

public:
    using ColorOf = std::function<QColor(const Tokens &)>;

    LegendEntry(const QString &name, ColorOf colorOf, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    ColorOf m_colorOf;
};

/// The legend below a chart: entries in centred lines, each of which can be switched off by mouse
/// and keyboard.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString key; ///< stays the same across refreshes
        QString name;
        LegendEntry::ColorOf color;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    /// What is switched off stays so for as long as its key is there.
    void setItems(const QList<Item> &items);
    bool isShown(const QString &key) const { return !m_hidden.contains(key); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// isShown() changed for some key.
    void toggled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, const std::function<void(QWidget *, QRect)> &place) const;

    QList<LegendEntry *> m_entries;
    QStringList m_keys;
    QSet<QString> m_hidden;
};

} // namespace steward

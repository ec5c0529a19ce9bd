// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/style/fonts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace steward {

namespace {

constexpr int dotSize = 8;
constexpr int dotGap = 6;
constexpr int legendPadding = 6;
constexpr int entryGap = 2;
constexpr int longestName = 180;

} // namespace

LegendEntry::LegendEntry(const QString &name, ColorOf colorOf, QWidget *parent)
    : QCheckBox(parent),
      m_colorOf(std::move(colorOf))
{
    // Not setText(): an ampersand in a name is no shortcut.
    setAccessibleName(name);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize LegendEntry::sizeHint() const
{
    const QFontMetrics metrics(Fonts::axis());
    const int text = std::min(metrics.horizontalAdvance(accessibleName()), longestName);
    return {2 * legendPadding + dotSize + dotGap + text + 1, metrics.height() + 8};
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(tokens.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 5.0, 5.0);
    }
    // Switched off it is an empty ring: not told by the colour alone.
    const QColor color = m_colorOf(tokens);
    const QRectF dot(legendPadding + 0.5, (height() - dotSize) / 2.0 + 0.5, dotSize - 1,
                     dotSize - 1);
    painter.setPen(QPen(isChecked() ? color : tokens.secondary, 1.5));
    painter.setBrush(isChecked() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);

    QFont font = Fonts::axis();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? tokens.text : tokens.secondary);
    const QRect place = rect().adjusted(legendPadding + dotSize + dotGap, 0, -legendPadding, 0);
    const QString text =
        QFontMetrics(font).elidedText(accessibleName(), Qt::ElideMiddle, place.width() + 1);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setItems(const QList<Item> &items)
{
    QStringList keys;
    for (const Item &item : items)
        keys.append(item.key);
    m_hidden.intersect(QSet<QString>(keys.begin(), keys.end()));

    // The entries are made anew, so the one with the focus hands it to its successor.
    QString focused;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i]->hasFocus())
            focused = m_keys[i];
    }
    qDeleteAll(m_entries);
    m_entries.clear();
    m_keys = keys;
    // What is made late would be the Tab key's last stop in the window: it belongs after its chart.
    QWidget *before = parentWidget();
    while (before && before->focusPolicy() == Qt::NoFocus)
        before = before->parentWidget();
    for (const Item &item : items) {
        auto *entry = new LegendEntry(item.name, item.color, this);
        if (before)
            setTabOrder(before, entry);
        before = entry;
        entry->setAccessibleDescription(tr("Shows or hides it in the chart"));
        entry->setChecked(isShown(item.key));
        connect(entry, &QCheckBox::toggled, this, [this, key = item.key](bool isChecked) {
            if (isChecked)
                m_hidden.remove(key);
            else
                m_hidden.insert(key);
            emit toggled();
        });
        m_entries.append(entry);
        entry->show();
        if (item.key == focused)
            entry->setFocus();
    }
    updateGeometry();
    arrange(width(), [](QWidget *entry, QRect rect) { entry->setGeometry(rect); });
}

/// Puts the entries into centred lines \a width wide; their height in all.
int ChartLegend::arrange(int width, const std::function<void(QWidget *, QRect)> &place) const
{
    int y = 0;
    qsizetype next = 0;
    while (next < m_entries.size()) {
        const qsizetype first = next;
        int lineWidth = 0;
        int lineHeight = 0;
        while (next < m_entries.size()) {
            const QSize size = m_entries[next]->sizeHint();
            const int wider = lineWidth + (next > first ? entryGap : 0) + size.width();
            if (next > first && wider > width)
                break;
            lineWidth = wider;
            lineHeight = std::max(lineHeight, size.height());
            ++next;
        }
        int x = std::max(0, (width - lineWidth) / 2);
        for (qsizetype i = first; i < next; ++i) {
            const QSize size = m_entries[i]->sizeHint();
            const QRect line(0, 0, width, 0);
            const QRect rect(QPoint(x, y), QSize(std::min(size.width(), width), size.height()));
            place(m_entries[i], QStyle::visualRect(layoutDirection(), line, rect));
            x += size.width() + entryGap;
        }
        y += lineHeight;
    }
    return y;
}

int ChartLegend::heightForWidth(int width) const
{
    return arrange(width, [](QWidget *, QRect) {});
}

QSize ChartLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 200))};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {100, m_entries.isEmpty() ? 0 : m_entries.first()->sizeHint().height()};
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), [](QWidget *entry, QRect rect) { entry->setGeometry(rect); });
}

} // namespace steward
